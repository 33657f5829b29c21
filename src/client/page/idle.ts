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

/** Milliseconds without a scroll after which a page is still. */
const STILL = 100;

/**
 * As `whenIdle`, and not before the page has been still for a tenth of a second. It is looked at in idle
 * time alone, when there is seldom a layout due, and without a timer.
 */
export function whenStill(work: (free: number) => void, before = NaN, since = 0): void {
  whenIdle((free) => {
    const [now, time] = [scrollY, performance.now()];
    if (now !== before) whenStill(work, now, time);
    else if (time - since < STILL) whenStill(work, before, since);
    else work(free);
  });
}
