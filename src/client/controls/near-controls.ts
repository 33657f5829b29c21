/**
 * Fetches what makes controls work once a reader comes near. It imports nothing at once: what it shared with other
 * scripts would be cut out of theirs, and fetched by pages that have no controls.
 */
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      import('./start-controls.ts')
        .then(({ startControls }) => startControls(target as HTMLElement))
        // The chart stays as it was drawn.
        .catch(() => undefined);
    }
  },
  { rootMargin: '150% 0px' },
);
if (document.documentElement.classList.contains('js'))
  for (const root of document.querySelectorAll('.controls')) near.observe(root);
