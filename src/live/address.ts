/** Safari refuses more than 100 changes of address in 30 seconds, so only a pause is written. */
const PAUSE = 250;
let writing: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps the address in step with the page, without a new entry in the history.
 * @param next the address once it is written; nothing where the present one is to stay
 */
export function writeAddress(next: () => string | undefined): void {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const to = next();
    if (to !== undefined) history.replaceState(history.state, '', to);
  }, PAUSE);
}
