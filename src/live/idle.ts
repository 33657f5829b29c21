/** Milliseconds after which work is done even if the browser is never idle. */
const PATIENCE = 500;

/**
 * Calls back once the browser has nothing else to do, so that no frame waits for it.
 * @param work takes the milliseconds that are free; 0 where nobody knows
 */
export function whenIdle(work: (free: number) => void): void {
  // Safari has no `requestIdleCallback`.
  if ('requestIdleCallback' in window)
    requestIdleCallback((deadline) => work(deadline.timeRemaining()), { timeout: PATIENCE });
  else setTimeout(() => work(0), 16);
}

/** Milliseconds between two looks at where the page is scrolled to. */
const STILL = 100;

/**
 * As `whenIdle`, and not before the page has stopped scrolling: it stands where it stood a tenth of a
 * second before. It is asked in idle time alone, when there is seldom a layout due.
 */
export function whenStill(work: (free: number) => void, before = NaN): void {
  whenIdle((free) => {
    const now = scrollY;
    if (now === before) work(free);
    else setTimeout(() => whenStill(work, now), STILL);
  });
}
