import { describe, expect, it } from 'vitest';
import { browser, pages, serverDrawing, settled, shownDrawing, wheelTo } from './book.ts';

const chromium = browser();

describe.each(pages.map((p) => [p.path, p] as const))('scrolling through %s', (_, { path, lang, steps }) => {
  it.each([1280, 390])(
    'at %i px reaches every step’s state, down and up, in the server’s very drawing',
    async (width) => {
      const { page, context, said } = await chromium.visit(path, { viewport: { width, height: 800 } });
      await page.mouse.move(width / 2, 500);
      const check = async (id: string, by: number): Promise<void> => {
        const step = steps.find((s) => s.id === id);
        if (!step) throw new Error(id);
        await wheelTo(page, id, by);
        await settled(page);
        const state = await page.getAttribute(`.stage[data-chart="${step.chart}"] live-chart`, 'state');
        expect(state, id).toBe(step.state);
        const { size, drawing } = await shownDrawing(page, step.chart);
        expect(drawing, id).toBe(serverDrawing(step.chart, lang, step.state, size));
      };
      for (const s of steps) await check(s.id, 170);
      for (const s of [...steps].reverse()) await check(s.id, -170);
      expect(said).toEqual([]);
      await context.close();
    },
  );
});
