/**
 * Fetches what makes controls work once a reader comes near; in a frame, where they are folded, once they are opened;
 * and at once where the address sets something, since the chart may be seen long before its controls. It imports nothing at once: what it shared with other scripts would be cut out
 * of theirs, and fetched by pages that have no controls.
 */
const start = (root: HTMLElement): void => {
  // A frame is light until it is opened.
  const { sheet } = root.dataset;
  if (sheet)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet }));
  import('./start-controls.ts')
    .then(({ startControls }) => startControls(root))
    // The chart stays as it was drawn.
    .catch(() => undefined);
};
const near = new IntersectionObserver(
  (entries) => {
    // A busy page is told at once of all that came about meanwhile, and one may have come near twice.
    for (const target of new Set(entries.filter((e) => e.isIntersecting).map((e) => e.target))) {
      near.unobserve(target);
      start(target as HTMLElement);
    }
  },
  { rootMargin: '150% 0px' },
);
const asked = [...new URLSearchParams(location.search).keys()];
/** Whether the address sets something: by the name of a control or, where several charts stand, of its chart. */
const isAsked = (root: HTMLElement): boolean =>
  asked.some((key) =>
    root.closest('scroll-steps')
      ? key.includes('.')
      : key.startsWith(`${root.dataset['chart']}.`) ||
        root.querySelector(`[data-control="${CSS.escape(key)}"]`),
  );

if (document.documentElement.classList.contains('js'))
  for (const root of document.querySelectorAll<HTMLElement>('.controls'))
    if (isAsked(root)) start(root);
    else if (root.localName !== 'details') near.observe(root);
    else root.addEventListener('toggle', () => start(root), { once: true });
