/** What far.css leaves out until it has the class `laid`, in the order of the page: the steps of a chart after it. */
const FAR = '.story > scroll-steps ~ *, .story > scroll-steps ~ scroll-steps > .steps';
/** What takes a turn for itself. The rest is done with it. */
const LARGE = 'scroll-steps, .steps, section';
/** A browser that knows `overflow-anchor`, for which alone `later-first.js` asks this, knows `requestIdleCallback` too. */
const PATIENCE = { timeout: 500 };

/**
 * Lays out what far.css left out, a block at a time while the browser is idle, and calls back once all of it is there:
 * laid out at once, a long chapter would keep a phone from answering for a second. Calls back at once where nothing
 * waits. It takes a callback and no promise, since `first.js` hears what a callback throws.
 */
export function layInTurn(done: () => void): void {
  const far = [...document.querySelectorAll(FAR)];
  if (!document.documentElement.classList.contains('in-turn') || !far.length) return done();
  const settled = new AbortController();
  let isHurried = false;
  const on = (type: string, hear: () => void): void =>
    addEventListener(type, hear, { signal: settled.signal, passive: true });

  /** All that is left at once; a second call does nothing. */
  const finish = (): void => {
    if (settled.signal.aborted) return;
    settled.abort();
    for (const block of far) block.classList.add('laid');
    // A link that was followed meanwhile, perhaps before there was a script, led to a place that was not displayed.
    if (location.hash) document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
    done();
  };
  const next = (): void => {
    if (settled.signal.aborted) return;
    const end = far.findIndex((block) => block.matches(LARGE)) + 1 || far.length;
    for (const block of far.splice(0, end)) block.classList.add('laid');
    // Nobody waits for a page that is not seen, and its timers are slow.
    if (!far.length || document.hidden) finish();
    else if (isHurried) setTimeout(next);
    else requestIdleCallback(next, PATIENCE);
  };

  // A reader who is under way: no more waiting, but still a frame between two blocks.
  for (const type of ['scroll', 'pointerdown', 'keydown']) on(type, () => (isHurried = true));
  on('hashchange', finish);
  on('beforeprint', finish);
  on('visibilitychange', () => document.hidden && finish());
  requestIdleCallback(next, PATIENCE);
}
