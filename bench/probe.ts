import type { CDPSession } from 'playwright-core';

/** What the probe keeps in the page; times in ms since the navigation began. */
export interface Seen {
  /** When each frame began, while frames are watched. */
  readonly frames: number[];
  /** When each task of 50 ms and more began, and how long it took. */
  readonly longTasks: [start: number, duration: number][];
  readonly shifts: [start: number, value: number][];
  fcp: number | null;
  lcp: number | null;
}

interface World {
  seen: Seen;
  watch(): void;
}

/** Runs in the page, so it may name nothing of this file. */
function probe(): void {
  const world = globalThis as unknown as World;
  const seen: Seen = { frames: [], longTasks: [], shifts: [], fcp: null, lcp: null };
  const tick = (time: number): void => {
    seen.frames.push(time);
    requestAnimationFrame(tick);
  };
  world.seen = seen;
  world.watch = () => requestAnimationFrame(tick);
  type Shift = PerformanceEntry & { value: number };
  const each = (type: string, use: (entry: Shift) => void): void =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) use(entry as Shift);
    }).observe({ type, buffered: true });
  each('longtask', (e) => seen.longTasks.push([e.startTime, e.duration]));
  each('layout-shift', (e) => seen.shifts.push([e.startTime, e.value]));
  each('largest-contentful-paint', (e) => (seen.lcp = e.startTime));
  each('paint', (e) => {
    if (e.name === 'first-contentful-paint') seen.fcp = e.startTime;
  });
}

/** Our own place in a page. */
export interface Probe {
  read(): Promise<Seen>;
  /** Begins to watch frames. @returns the page's own time */
  watchFrames(): Promise<number>;
  /** The value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
}

const WORLD = 'bench';

/**
 * Puts the probe into whatever a session's page shows next. It runs in a world of its own, whose
 * script Chromium runs even where that of the page is switched off, timers and frames included: so a
 * page and its floor are measured by the very same means.
 */
export async function addProbe(session: CDPSession): Promise<Probe> {
  let context = 0;
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (name === WORLD && auxData?.['frameId'] === frameTree.frame.id) context = id;
  });
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${probe.toString()})()`,
    worldName: WORLD,
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: context,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(`In the page, ${expression}: ${answer.exceptionDetails.text}`);
    return answer.result.value as T;
  };
  return {
    evaluate,
    read: () => evaluate<Seen>('seen'),
    watchFrames: () => evaluate<number>('watch(), performance.now()'),
  };
}
