/** Links in the words that set a chart: what follows one comes with the first press, and its words with the first look. */
const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  (target as Element).closest<HTMLAnchorElement>('a.view');

document.addEventListener('click', (event) => {
  const link = linkOf(event.target);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./open-view.ts')
    .then(({ openView }) => openView(link))
    // Where it can't be had, the link is followed as a link.
    .catch(() => location.assign(link.href));
});

// The words that explain a link come once a reader points at anything or uses the keys. Without script it is a link to
// a step, and no more. A pointer that rests is told to be over whatever comes under it; it moves by the reader's hand alone.
const explain = (): void =>
  void import('./view-tip.ts').then(({ explainViews }) => explainViews()).catch(() => undefined);
if (document.documentElement.classList.contains('js'))
  for (const event of ['pointermove', 'focusin']) document.addEventListener(event, explain, { once: true });
