/** Safari refuses more than 100 changes of address in 30 seconds, so only a pause is written. */
const PAUSE = 250;
/** An address that leads to quoted words is somebody's, and stays until the reader scrolls. */
let isQuotation = performance.getEntriesByType('navigation').some(({ name }) => name.includes(':~:text='));
if (isQuotation)
  for (const own of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(own, () => (isQuotation = false), { once: true, passive: true });
let writing: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps the address in step with the page, without a new entry in the history. While the page is
 * scrolling it waits: a change of address costs more than a frame has.
 * @param next the address once it is written; nothing where the present one is to stay
 * @param from where the page was scrolled to when this was due, in px
 */
export function writeAddress(next: () => string | undefined, from = scrollY): void {
  clearTimeout(writing);
  writing = setTimeout(() => {
    if (scrollY !== from) return writeAddress(next);
    const to = isQuotation ? undefined : next();
    if (to === undefined) return;
    try {
      history.replaceState(history.state, '', to);
    } catch {
      // Refused all the same, as in a page that was saved: the address stays as it is.
    }
  }, PAUSE);
}
