import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, charts as all, goTo, pages, type PageOf } from '../browser/book.ts';
import { oneIn } from '../by-chance.ts';
import { countPlatformCalls, type FrameCost } from './platform-calls.ts';
import { scrollCosts, type ScrollCost } from './scroll-cost.ts';

const chromium = browser();

const framesWith = ({ frames }: ScrollCost, kind: keyof FrameCost): number =>
  frames.filter((frame) => frame[kind] > 0).length;

/** What a page may cost while it is scrolled, by its steps and charts; none of it grows with the frames. */
function bounds({ steps, playgrounds: { length: playgrounds } }: PageOf) {
  const shown = [...new Set(steps.map((s) => s.chart))];
  const charts = shown.length;
  const settable = shown.filter((id) => Object.keys(all[id]?.declared.controls ?? {}).length).length;
  const guessed = shown.filter((id) => all[id]?.declared.guess).length;
  return {
    // A step changes the bar and the headline, which is laid out once; a chart comes, and comes to rest; a playground
    // comes, and is drawn anew by its script.
    layouts: steps.length + 2 * charts + 3 * playgrounds + 4,
    recalcs: 2 * steps.length + 3 * charts + 4 * playgrounds + 4,
    // What comes and goes, not the page: 200,000 where a rule asked `html:has(…)`.
    restyled: 150 * (steps.length + charts + playgrounds) + 800,
    // While the browser is idle a chart may ask where the page is.
    forced: charts + playgrounds + 1,
    reads: charts + playgrounds + 4,
    queries: charts + 3 * playgrounds + 3 * settable + 2 * guessed + 3,
    writes: 1.5 * steps.length + 2 * charts + 3 * playgrounds + 4,
    timers: 2 * steps.length + playgrounds + 2,
    events: 0,
  };
}

type Measured = Awaited<ReturnType<typeof measure>>[number];

/** Longer than any page takes to be opened and scrolled here, alone on its machine. */
const STALLED = 30_000;

/** Opens a page of the site at several widths and scrolls them side by side. @returns nothing where they stood still */
async function scrolled(path: string, widths: readonly number[], setUp?: () => void) {
  const visits = await Promise.all(
    widths.map((width) => chromium.fresh({ viewport: { width, height: 800 } })),
  );
  const costs = async () => {
    for (const { page } of visits) {
      await page.addInitScript(countPlatformCalls);
      if (setUp) await page.addInitScript(setUp);
    }
    await Promise.all(visits.map(({ page }) => goTo(page, path)));
    return scrollCosts(visits.map(({ page }) => page) as [Page, ...Page[]]);
  };
  const work = costs();
  // Closed, a page that stands still says so, when nobody waits for it any more.
  work.catch(() => undefined);
  const found = await Promise.race([work, setTimeout(STALLED)]);
  await Promise.all(visits.map(({ leave }) => leave()));
  return found;
}

/**
 * What it costs to scroll a page of the site at several widths. Of two pages side by side Chromium's shell now and then
 * gives one no frames any more, twice in some 140 pairs: then both are opened again.
 */
async function measure(path: string, widths: readonly number[], setUp?: () => void) {
  const costs = (await scrolled(path, widths, setUp)) ?? (await scrolled(path, widths, setUp));
  if (!costs) throw new Error(`${path} stood still twice, ${STALLED} ms each time`);
  const kinds = ['reads', 'queries', 'writes', 'timers', 'events'] as const;
  return costs.map((cost) => {
    const counted = Object.fromEntries(kinds.map((kind) => [kind, framesWith(cost, kind)]));
    return { ...cost, counted: counted as Record<(typeof kinds)[number], number> };
  });
}

/** What is more than it may be, or not enough to judge by. */
function faults(
  story: PageOf,
  { layouts, recalcs, restyled, forced, longScripts, counted, frames }: Measured,
): string[] {
  const most = bounds(story);
  const over = (what: string, found: number, limit: number): string[] =>
    found > limit ? [`${found} ${what}, ${limit} at most`] : [];
  return [
    // Otherwise a cost a frame would go under a bound of so many steps.
    ...(frames.length > 1.5 * most.writes ? [] : [`${frames.length} frames are too few to tell`]),
    ...over('layouts', layouts, most.layouts),
    ...over('style recalculations', recalcs, most.recalcs),
    ...over('elements restyled at once', restyled.most, 1000),
    ...over('elements restyled', restyled.all, most.restyled),
    ...over(`layouts forced by ${forced.join('; ')}`, forced.length, most.forced),
    ...Object.entries(counted).flatMap(([kind, found]) =>
      over(`frames with ${kind}`, found, most[kind as keyof typeof counted]),
    ),
    ...longScripts.map((ms) => `a script ran for ${ms} ms of processor time, 50 at most`),
  ];
}

describe('scrolling at 1280 or 390 px costs what the steps ask for, not what the frames do', () => {
  it.each(
    oneIn(
      2,
      pages.map((p, at) => [p.path, p, at] as const),
    ),
  )('%s', async (path, story, at) => {
    const costs = await measure(path, oneIn(2, [1280, 390], Math.floor(at / 2)));
    expect(costs.map((cost) => faults(story, cost))).toEqual(costs.map(() => []));
  });
});

it('a look at one element in every frame would be noticed', async () => {
  const [story] = pages.filter((p) => p.steps.length > 6);
  if (!story) throw new Error('no page is long enough');
  const [cost] = await measure(story.path, [1280], () => {
    const look = (): void => {
      document.body?.getBoundingClientRect();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  if (!cost) throw new Error('nothing was measured');
  const { counted, frames } = cost;
  expect(counted.reads).toBeGreaterThan(0.9 * frames.length);
  expect(counted.reads).toBeGreaterThan(2 * bounds(story).reads);
});
