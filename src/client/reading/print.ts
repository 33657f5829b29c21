/**
 * A page is shorter on paper than on the screen, and a browser that has laid it out for paper has shortened the
 * scroll position too: the reader is put back to where they were.
 */
export function keepPlaceWhilePrinting(): void {
  let place = 0;
  addEventListener('beforeprint', () => (place = scrollY));
  addEventListener('afterprint', () =>
    requestAnimationFrame(() => scrollTo({ top: place, behavior: 'instant' })),
  );
}
