/**
 * Fetches what makes controls work once a reader comes near; in a frame, where they are folded, once they are opened,
 * or where its address sets something. It imports nothing at once: what it shared with other scripts would be cut out
 * of theirs, and fetched by pages that have no controls.
 */
const start = (root: HTMLElement): void => {
  import('./start-controls.ts')
    .then(({ startControls }) => startControls(root))
    // The chart stays as it was drawn.
    .catch(() => undefined);
};
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      start(target as HTMLElement);
    }
  },
  { rootMargin: '150% 0px' },
);
const query = new URLSearchParams(location.search);
const isSet = (root: HTMLElement): boolean =>
  [...root.querySelectorAll<HTMLElement>('[data-control]')].some((e) =>
    query.has(e.dataset['control'] ?? ''),
  );

if (document.documentElement.classList.contains('js'))
  for (const root of document.querySelectorAll<HTMLElement>('.controls'))
    if (root.localName !== 'details' || isSet(root)) near.observe(root);
    else root.addEventListener('toggle', () => start(root), { once: true });
