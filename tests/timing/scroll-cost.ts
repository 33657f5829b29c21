/** What it costs to scroll a page, as the page, the browser’s own counter and its trace say. */
import type { CDPSession, Page } from 'playwright-core';
import type { TraceEvent as Traced } from '../../bench/trace.ts';
import type { FrameCost } from './platform-calls.ts';

/** What the browser itself counted while the page was scrolled. */
export interface ScrollCost {
  readonly frames: readonly FrameCost[];
  readonly layouts: number;
  readonly recalcs: number;
  /** Elements whose style was found anew, the most in one recalculation and in all. */
  readonly restyled: { readonly most: number; readonly all: number };
  /** Layouts that a script asked for, with the functions that did. */
  readonly forced: readonly string[];
  /**
   * Scripts that held the page's main thread for over 50 ms of processor time. Style and layout within them are
   * counted above: whoever asks first pays for what a font that has come has made due.
   */
  readonly longScripts: readonly number[];
}

const metric = async (session: CDPSession, name: string): Promise<number> =>
  (await session.send('Performance.getMetrics')).metrics.find((m) => m.name === name)?.value ?? NaN;

/** Scrolls the page to its end, a stretch a frame; the page has counted since it began (see `countPlatformCalls`). */
const scrollThrough = (page: Page, by: number, name: string): Promise<FrameCost[]> =>
  page.evaluate(
    ([stretch, mark]) =>
      new Promise<FrameCost[]>((resolve) => {
        // Tells the trace which thread is this page's.
        console.timeStamp(mark);
        const cost = (window as unknown as { cost: FrameCost }).cost;
        const frames: FrameCost[] = [];
        const kinds = Object.keys(cost) as (keyof FrameCost)[];
        const end = document.documentElement.scrollHeight - innerHeight;
        for (const kind of kinds) cost[kind] = 0;
        const scrollOneStretch = (): void => {
          frames.push({ ...cost });
          for (const kind of kinds) cost[kind] = 0;
          if (frames.length * stretch > end + 20 * stretch) return resolve(frames);
          scrollTo({ top: frames.length * stretch, behavior: 'instant' });
          requestAnimationFrame(scrollOneStretch);
        };
        requestAnimationFrame(scrollOneStretch);
      }),
    [by, name] as const,
  );

/** What Chromium calls the running of a script. */
const SCRIPT = /^(FunctionCall|EvaluateScript|v8\.evaluateModule|RunMicrotasks|FireIdleCallback)$/;

interface TraceEvent extends Omit<Traced, 'args'> {
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: {
    beginData?: { stackTrace?: { functionName: string }[] };
    data?: { message?: string };
    elementCount?: number;
  };
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack', 'v8'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Scrolls a page and says what the browser's own counter counted meanwhile. */
async function scrolled(page: Page, by: number, name: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await metric(session, 'LayoutCount');
  const frames = await scrollThrough(page, by, name);
  return { frames, layouts: (await metric(session, 'LayoutCount')) - before };
}

/** What style and layout took within a script, in microseconds of the processor. */
const styleAndLayoutIn = (script: TraceEvent, onMain: readonly TraceEvent[]): number =>
  onMain
    .filter(({ name, ph }) => ph === 'X' && (name === 'UpdateLayoutTree' || name === 'Layout'))
    .filter(({ ts }) => ts >= script.ts && ts < script.ts + (script.dur ?? 0))
    .reduce((sum, { tdur = 0 }) => sum + tdur, 0);

/** What a trace says of the thread of one page. */
function costIn(events: readonly TraceEvent[], name: string): Omit<ScrollCost, 'frames' | 'layouts'> {
  const main = events.find((e) => e.name === 'TimeStamp' && e.args.data?.message === name);
  if (!main) throw new Error(`the trace has no page "${name}"`);
  const onMain = events.filter((e) => e.pid === main.pid && e.tid === main.tid);
  // Not the metric of that name: it has one more for every size container that a layout comes by.
  const recalcs = onMain.filter((e) => e.name === 'UpdateLayoutTree');
  const restyled = recalcs.map((e) => e.args.elementCount ?? 0);
  return {
    recalcs: recalcs.length,
    restyled: { most: Math.max(0, ...restyled), all: restyled.reduce((sum, n) => sum + n, 0) },
    forced: onMain
      .filter((e) => e.name === 'Layout' && e.ph === 'X')
      .flatMap((e) => {
        const stack = (e.args.beginData?.stackTrace ?? []).map((f) => f.functionName || '(anonymous)');
        // The scrolling itself asks for a layout where one is due.
        return stack.length && stack.at(-1) !== 'scrollOneStretch' ? [stack.join(' < ')] : [];
      }),
    longScripts: onMain
      .filter((e) => SCRIPT.test(e.name) && (e.tdur ?? 0) > 50_000)
      .map((e) => (e.tdur ?? 0) - styleAndLayoutIn(e, onMain))
      .filter((time) => time > 50_000)
      .map((time) => Math.round(time / 1000)),
  };
}

/**
 * Scrolls pages of one browser, in which `countPlatformCalls` has run, from top to end, side by side, and says
 * what that cost. A browser has one trace, whatever its pages.
 */
export async function scrollCosts(pages: readonly [Page, ...Page[]], by = 160): Promise<ScrollCost[]> {
  const [first] = pages;
  let counted: Awaited<ReturnType<typeof scrolled>>[] = [];
  const events = await traced(await first.context().newCDPSession(first), async () => {
    counted = await Promise.all(pages.map((page, i) => scrolled(page, by, `page ${i}`)));
  });
  return counted.map((own, i) => ({ ...own, ...costIn(events, `page ${i}`) }));
}
