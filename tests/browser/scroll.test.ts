import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/mdx/layouts.ts';
import { browser, pages, serverDrawing, type PageOf } from './book.ts';
import { byDay } from '../pictures.ts';
import { oneIn } from '../by-chance.ts';
import { shownIn, type Shown } from './drawn.ts';
import { call, isAtRest, together, until, type Call } from './together.ts';

const chromium = browser();
const WIDTHS = [1280, 390] as const;
type Step = PageOf['steps'][number];

/** A step is come to when it is the one that is read, and not far out of the window. */
const reached = (id: string): boolean => {
  const step = document.getElementById(id);
  const top = step?.getBoundingClientRect().top ?? Infinity;
  return Boolean(step?.hasAttribute('data-active')) && Math.abs(top) < 700;
};

/** The stage beside a step: a page may have two scrolls of one chart. */
const stageOf = ({ id }: Step): string => `scroll-steps:has([id="${id}"]) .stage`;

/**
 * That a chart is in the state of a step that the reader has come to, in the server's very drawing.
 * @param how what the reader does first
 */
async function shows(page: Page, lang: PageOf['lang'], step: Step, how?: Call<void>): Promise<void> {
  const stage = stageOf(step);
  const stateOf = (chart: string) => document.querySelector(chart)?.getAttribute('state');
  const rest = [...(how ? [how] : []), until(isAtRest)];
  const looks = await together(page, ...rest, call(stateOf, `${stage} live-chart`), call(shownIn, stage));
  const [state, { size, drawing }] = looks.slice(rest.length) as [string | null | undefined, Shown];
  expect(state, step.id).toBe(step.state);
  expect(byDay(drawing), step.id).toBe(serverDrawing(step.chart, lang, step.state, size));
}

/** Runs in a page: scrolls, so far a frame, until a step is reached; a window a frame while it is two windows away. */
async function sweepTo(step: string, far: number): Promise<void> {
  const element = document.getElementById(step);
  for (let i = 0; i < 500; i++) {
    const top = element?.getBoundingClientRect().top ?? Infinity;
    if (element?.hasAttribute('data-active') && Math.abs(top) < 700) return;
    const by = Math.abs(top) > 2 * innerHeight ? Math.sign(far) * innerHeight : far;
    scrollBy({ top: by, behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(done));
  }
  throw new Error(`the step "${step}" was not reached`);
}

/** Scrolls a page down and up again, and looks at each step. */
async function sweep({ path, lang, steps }: PageOf, width: number): Promise<void> {
  // Motion has nothing to do with which state is reached; below it is looked at once a layout.
  const { page, leave, said } = await chromium.visit(path, {
    ...{ viewport: { width, height: 800 }, reducedMotion: 'reduce' },
  });
  for (const [way, by] of [
    [steps, 200],
    [[...steps].reverse(), -200],
  ] as const)
    for (const step of way) await shows(page, lang, step, call(sweepTo, step.id, by));
  expect(said).toEqual([]);
  await leave();
}

describe('scrolling reaches every step’s state, down and up, in the server’s very drawing:', () => {
  it.each(oneIn(5, pages).map((p) => [p.path, p] as const))('%s', async (path, story) => {
    expect(story.steps.length).toBeGreaterThan(0);
    const nth = pages.findIndex((page) => page.path === path);
    // Side by side: a scroll waits for its next frame most of the time.
    await Promise.all(oneIn(2, WIDTHS, Math.floor(nth / 2)).map((width) => sweep(story, width)));
  });
});

/** Of each layout one block of steps, as the essay has them, in either language in turn. */
const blocks = LAYOUTS.map((layout, i) => {
  const [lang, other] = i % 2 ? (['en', 'zh-hant'] as const) : (['zh-hant', 'en'] as const);
  const page = [lang, other]
    .flatMap((l) => pages.filter((p) => p.lang === l))
    .find((p) => p.steps.some((s) => s.layout === layout));
  const chart = page?.steps.find((s) => s.layout === layout)?.chart;
  const steps = page?.steps.filter((s) => s.chart === chart && s.layout === layout) ?? [];
  return [layout, page, steps, i] as const;
});

describe.each(oneIn(2, blocks))('the wheel in a block that is laid out %s', (_, chapter, steps, nth) => {
  it.each(oneIn(2, WIDTHS, nth))(
    'at %i px moves its chart from state to state, down and up',
    async (width) => {
      const [first] = steps;
      if (!chapter || !first) throw new Error('no chapter has a block of this layout');
      const { page, leave, said } = await chromium.visit(`${chapter.path}#${first.id}`, {
        viewport: { width, height: 800 },
      });
      await page.mouse.move(width / 2, 500);
      await page.evaluate((stage) => {
        const counted = window as unknown as { moves: number };
        counted.moves = 0;
        const live = document.querySelector(`${stage} live-chart`) as Element;
        // By what it was before: on a busy machine a motion may have ended when the first that is told of it is told.
        new MutationObserver((records) => {
          counted.moves += records.filter(({ oldValue }) => oldValue === null).length;
        }).observe(live, { attributeFilter: ['data-moving'], attributeOldValue: true });
      }, stageOf(first));
      await shows(page, chapter.lang, first);
      const way = [...steps.slice(1), ...steps.slice(0, -1).reverse()];
      for (const [i, step] of way.entries()) {
        for (let n = 0; !(await page.evaluate(reached, step.id)); n++) {
          if (n > 200) throw new Error(`the step "${step.id}" was not reached`);
          await page.mouse.wheel(0, i < steps.length - 1 ? 170 : -170);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        }
        await shows(page, chapter.lang, step);
      }
      const moves = await page.evaluate(() => (window as unknown as { moves: number }).moves);
      // A step may leave the chart as the step before it has it.
      const changes = way.filter((step, i) => step.state !== (way[i - 1] ?? first).state);
      expect(changes.length).toBeGreaterThan(0);
      expect(moves).toBe(changes.length);
      expect(said).toEqual([]);
      await leave();
    },
  );
});
