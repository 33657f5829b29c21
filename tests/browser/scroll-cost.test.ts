import { describe, expect, it } from 'vitest';
import { browser, goTo, pages, type PageOf } from './book.ts';
import { countPlatformCalls, scrollCost, type FrameCost, type ScrollCost } from './scroll-cost.ts';

const chromium = browser();

const framesWith = ({ frames }: ScrollCost, kind: keyof FrameCost): number =>
  frames.filter((frame) => frame[kind] > 0).length;

/** What a page may cost while it is scrolled, by its steps and charts; none of it grows with the frames. */
function bounds({ steps, playgrounds: { length: playgrounds } }: PageOf) {
  const charts = new Set(steps.map((s) => s.chart)).size;
  return {
    // A step changes the bar and the headline, which is laid out once; a chart comes, and comes to rest; a playground
    // comes, and is drawn anew by its script.
    layouts: steps.length + 2 * charts + 3 * playgrounds + 4,
    recalcs: 2 * steps.length + 3 * charts + 4 * playgrounds + 4,
    // While the browser is idle a chart may ask where the page is.
    forced: charts + playgrounds + 1,
    reads: charts + playgrounds + 4,
    queries: charts + 3 * playgrounds + 2,
    writes: 1.5 * steps.length + 2 * charts + 3 * playgrounds + 4,
    timers: 2 * steps.length + playgrounds + 2,
    events: 0,
  };
}

async function measure(path: string, width: number, setUp?: () => void) {
  const { page, context } = await chromium.fresh({ viewport: { width, height: 800 } });
  await page.addInitScript(countPlatformCalls);
  if (setUp) await page.addInitScript(setUp);
  await goTo(page, path);
  const cost = await scrollCost(page);
  await context.close();
  const kinds = ['reads', 'queries', 'writes', 'timers', 'events'] as const;
  const counted = Object.fromEntries(kinds.map((kind) => [kind, framesWith(cost, kind)]));
  return { ...cost, counted: counted as Record<(typeof kinds)[number], number> };
}

describe.each(pages.map((p) => [p.path, p] as const))('scrolling through %s', (path, story) => {
  it.each([1280, 390])('costs at %i px what its steps ask for, not what its frames do', async (width) => {
    const { layouts, recalcs, forced, longScripts, counted, frames } = await measure(path, width);
    const most = bounds(story);
    // Otherwise a cost a frame would go under a bound of so many steps.
    expect(frames.length, 'frames of the scroll').toBeGreaterThan(1.5 * most.writes);
    expect(layouts, 'layouts').toBeLessThanOrEqual(most.layouts);
    expect(recalcs, 'style recalculations').toBeLessThanOrEqual(most.recalcs);
    expect(forced.length, `layouts forced by ${forced.join('; ')}`).toBeLessThanOrEqual(most.forced);
    for (const [kind, found] of Object.entries(counted))
      expect(found, `frames with ${kind}`).toBeLessThanOrEqual(most[kind as keyof typeof counted]);
    expect(longScripts, 'scripts that ran for over 50 ms of processor time').toEqual([]);
  });
});

it('a look at one element in every frame would be noticed', async () => {
  const [story] = pages.filter((p) => p.steps.length > 6);
  if (!story) throw new Error('no page is long enough');
  const { counted, frames } = await measure(story.path, 1280, () => {
    const look = (): void => {
      document.body?.getBoundingClientRect();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  expect(counted.reads).toBeGreaterThan(0.9 * frames.length);
  expect(counted.reads).toBeGreaterThan(2 * bounds(story).reads);
});
