import { describe, expect, it } from 'vitest';
import { browser, pages } from './book.ts';
import { countPlatformCalls, scrollCost } from './scroll-cost.ts';

const chromium = browser();

describe.each(pages.map((p) => [p.path, p] as const))('scrolling through %s', (path, { steps }) => {
  it.each([1280, 390])(
    'at %i px costs a bounded number of layouts, reads and writes a step',
    async (width) => {
      const { page, context } = await chromium.visit(path, { viewport: { width, height: 800 } }, (p) =>
        p.addInitScript(countPlatformCalls),
      );
      const cost = await scrollCost(page);
      const count = (kind: keyof (typeof cost.frames)[number]) => ({
        total: cost.frames.reduce((sum, f) => sum + f[kind], 0),
        frames: cost.frames.filter((f) => f[kind] > 0).length,
      });
      const charts = new Set(steps.map((s) => s.chart)).size;
      const found = {
        steps: steps.length,
        charts,
        frames: cost.frames.length,
        layouts: cost.layouts,
        recalcs: cost.recalcs,
        forced: cost.forced,
        longTasks: cost.longTasks,
        reads: count('reads'),
        queries: count('queries'),
        writes: count('writes'),
        timers: count('timers'),
        events: count('events'),
      };
      console.log(path, width, JSON.stringify(found));
      expect(found.steps).toBeGreaterThan(0);
      await context.close();
    },
  );
});
