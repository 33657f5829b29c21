/** Links to a view, made and followed: what does it comes with the first press, and its words with the first look. */
const copyOf = (target: EventTarget | null): HTMLButtonElement | null =>
  (target as Element).closest<HTMLButtonElement>('.view-copy');
const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  (target as Element).closest<HTMLAnchorElement>('a.view');

document.addEventListener('click', (event) => {
  const button = copyOf(event.target);
  if (button) import('./copy-view.ts').then(({ copyView }) => copyView(button)).catch(() => undefined);
  const link = linkOf(event.target);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./open-view.ts')
    .then(({ openView }) => openView(link))
    // Where it can't be had, the link is followed as a link.
    .catch(() => location.assign(link.href));
});

// Loaded before the press, since a browser may allow the clipboard only right after it; and the words that explain a
// link once a reader points at anything or uses the keys. Without script they are links to a step, and no more.
const explain = (): void =>
  void import('./view-tip.ts').then(({ explainViews }) => explainViews()).catch(() => undefined);
const isSteered = document.documentElement.classList.contains('js') && document.querySelector('a.view');
// A pointer that rests is told to be over whatever comes under it; it moves by the reader's hand alone.
if (isSteered)
  for (const event of ['pointermove', 'focusin']) document.addEventListener(event, explain, { once: true });
for (const event of ['pointerover', 'focusin'])
  document.addEventListener(event, ({ target }) => {
    if (copyOf(target)) import('./copy-view.ts').catch(() => undefined);
  });
