/** Buttons that copy the link to a view: what does it comes once a reader is at one. */
const buttonOf = (target: EventTarget | null): HTMLButtonElement | null =>
  (target as Element).closest<HTMLButtonElement>('.view-copy');

document.addEventListener('click', ({ target }) => {
  const button = buttonOf(target);
  if (button) import('./copy-view.ts').then(({ copyView }) => copyView(button)).catch(() => undefined);
});
// Loaded before the press, since a browser may allow the clipboard only right after it.
for (const event of ['pointerover', 'focusin'])
  document.addEventListener(event, ({ target }) => {
    if (buttonOf(target)) import('./copy-view.ts').catch(() => undefined);
  });
