// Over 150 lines: what a reader can do in a chapter, each in a few lines that share the longest one.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { oneIn } from '../by-chance.ts';
import { palette } from '../../src/styles/palette.ts';
import { browser, chapters, goTo, pages, quiet, serverDrawing, settled, shownDrawing } from './book.ts';

const chromium = browser();
const english = chapters.filter((p) => p.lang === 'en');
const long = [...english].sort((a, b) => b.steps.length - a.steps.length)[0];
if (!long) throw new Error('there is no chapter to read');
const steps = long.steps;
const last = steps.at(-1) as (typeof steps)[number];

const stateOf = (page: Page, chart: string): Promise<string | null> =>
  page.getAttribute(`.stage[data-chart="${chart}"] live-chart`, 'state');

describe('a step has an address', () => {
  it.each(oneIn(4, steps).map((s) => [s.id, s] as const))(
    'opening #%s lands on it with the chart in its state, at rest',
    async (id, step) => {
      const { page, leave } = await chromium.visit(`${long.path}#${id}`);
      expect(await page.locator(`#${id} .words`).isVisible()).toBe(true);
      const box = await page.locator(`#${id} .words`).boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + 40).toBeLessThan(800);
      expect(await stateOf(page, step.chart)).toBe(step.state);
      const { size, drawing } = await shownDrawing(page, step.chart);
      expect(drawing).toBe(serverDrawing(step.chart, 'en', step.state, size));
      await leave();
    },
  );

  it('the address follows the reader, and the language switch keeps the step', async () => {
    const { page, leave } = await chromium.visit(`${long.path}#${last.id}`);
    await page.waitForFunction((id) => location.hash === `#${id}`, last.id);
    await page.waitForFunction(
      (id) => document.querySelector<HTMLAnchorElement>('.language')?.hash === `#${id}`,
      last.id,
    );
    await page.click('.language');
    await page.waitForURL('**/zh-hant/**');
    await quiet(page);
    expect(new URL(page.url()).pathname).toBe(`/zh-hant${long.path}`);
    expect(new URL(page.url()).hash).toBe(`#${last.id}`);
    expect(await stateOf(page, last.chart)).toBe(last.state);
    await leave();
  });
});

it('a jump over all steps of a chart sets its state once', async () => {
  const { page, leave } = await chromium.visit(long.path);
  const chart = [...new Set(steps.map((s) => s.chart))].sort(
    (a, b) => steps.filter((s) => s.chart === b).length - steps.filter((s) => s.chart === a).length,
  )[0] as string;
  const mine = steps.filter((s) => s.chart === chart);
  await page.evaluate((id) => {
    const turned: (string | null)[] = [];
    (window as unknown as { turned: unknown }).turned = turned;
    const live = document.querySelector(`.stage[data-chart="${id}"] live-chart`) as Element;
    new MutationObserver(() => turned.push(live.getAttribute('state'))).observe(live, {
      attributeFilter: ['state'],
    });
  }, chart);
  const to = mine.at(-1) as (typeof mine)[number];
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), to.id);
  await page.waitForFunction((id) => document.getElementById(id)?.hasAttribute('data-active'), to.id);
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as { turned: unknown }).turned)).toEqual([to.state]);
  await leave();
});

it('several scroll blocks on a page don’t know of each other', async () => {
  const { page, leave } = await chromium.visit(`${long.path}#${last.id}`);
  const blocks = [...new Set(steps.map((s) => s.chart))];
  expect(blocks.length).toBeGreaterThan(1);
  const states = await Promise.all(blocks.map((chart) => stateOf(page, chart)));
  // Those above have been read to their end, whatever the one that is read now does.
  expect(states).toEqual(blocks.map((chart) => steps.filter((s) => s.chart === chart).at(-1)?.state));
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForFunction(() => !document.querySelector('[data-to][aria-current]'));
  await settled(page);
  const back = await Promise.all(blocks.map((chart) => stateOf(page, chart)));
  expect(back).toEqual(blocks.map((chart) => steps.find((s) => s.chart === chart)?.state));
  await leave();
});

it('the buttons go from step to step, and the bar, the progress and the contents say where one is', async () => {
  const { page, leave } = await chromium.visit(long.path, { reducedMotion: 'reduce' });
  for (const [i, step] of steps.entries()) {
    await page.click('[data-by="1"]');
    await page.waitForFunction(
      (id) => document.querySelector(`[data-to="${id}"]`)?.getAttribute('aria-current') === 'step',
      step.id,
    );
    expect(await page.textContent('step-nav .long')).toBe(`Step ${i + 1} of ${steps.length}`);
    expect(await page.evaluate(() => document.querySelector('progress')?.position)).toBeCloseTo(
      (i + 1) / steps.length,
    );
  }
  expect(await page.isDisabled('[data-by="1"]')).toBe(true);
  await page.click('[data-by="-1"]');
  await page.waitForFunction(
    (id) => document.querySelector(`[data-to="${id}"]`)?.hasAttribute('aria-current'),
    steps.at(-2)?.id,
  );
  await leave();
});

it('with reduced motion a state changes at once: no canvas is ever shown', async () => {
  const { page, leave } = await chromium.visit(`${long.path}#${steps[0]?.id}`, { reducedMotion: 'reduce' });
  await page.evaluate(() => {
    (window as unknown as { moved: boolean }).moved = false;
    new MutationObserver(() => ((window as unknown as { moved: boolean }).moved = true)).observe(
      document.body,
      {
        subtree: true,
        attributeFilter: ['data-moving'],
      },
    );
  });
  for (const s of steps) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), s.id);
    await page.waitForFunction((id) => document.getElementById(id)?.hasAttribute('data-active'), s.id);
  }
  expect(await stateOf(page, last.chart)).toBe(last.state);
  expect(await page.evaluate(() => (window as unknown as { moved: boolean }).moved)).toBe(false);
  await leave();
});

it.each([
  ['narrow to wide', { width: 390, height: 800 }, { width: 1280, height: 800 }],
  ['wide to narrow', { width: 1280, height: 800 }, { width: 390, height: 800 }],
  ['turned on its side', { width: 390, height: 844 }, { width: 844, height: 390 }],
  ['zoomed to 200 %', { width: 1280, height: 800 }, { width: 640, height: 400 }],
])(
  'after a window went from %s the reader is still at the step, in its state and drawing',
  async (_, from, to) => {
    const step = steps[Math.floor(steps.length / 2)] as (typeof steps)[number];
    const { page, leave } = await chromium.visit(`${long.path}#${step.id}`, { viewport: from });
    await page.setViewportSize(to);
    await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [to.width, to.height]);
    await quiet(page);
    const active = await page.evaluate(
      (chart) =>
        document.querySelector(`[data-chart="${chart}"]`)?.parentElement?.querySelector('[data-active]')?.id,
      step.chart,
    );
    expect(active).toBe(step.id);
    expect(await stateOf(page, step.chart)).toBe(step.state);
    const { size, drawing } = await shownDrawing(page, step.chart);
    expect(drawing).toBe(serverDrawing(step.chart, 'en', step.state, size));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await leave();
  },
);

describe('while a move is under way', () => {
  /** A page whose chart has just begun to move, and whose clock stands until the test lets it go. */
  const start = async (options = {}) => {
    const visit = await chromium.fresh(options);
    await goTo(visit.page, '/');
    const go = (id: string) =>
      visit.page.evaluate((to) => document.getElementById(to)?.scrollIntoView({ behavior: 'instant' }), id);
    // What moves a chart comes with the first scroll.
    const last = pages.find((p) => p.path === '/')?.steps.at(-1);
    await go(last?.id ?? '');
    await visit.page.waitForSelector(`live-chart[data-settled][state="${last?.state}"]`);
    await go('camps');
    await visit.page.waitForSelector('live-chart[data-moving]');
    return visit;
  };
  const ends = async (page: Page): Promise<void> => {
    await page.clock.resume();
    await settled(page);
    const { size, drawing } = await shownDrawing(page, 'cover');
    expect(drawing).toBe(serverDrawing('cover', 'en', 'camps', size));
    const box = await page.locator('.sheet:visible svg').first().boundingBox();
    expect(box?.width).toBeGreaterThan(100);
  };

  it('a change of theme, a resize and a print end right', async () => {
    for (const meddle of oneIn(2, [
      (page: Page) => page.click('.theme'),
      (page: Page) => page.setViewportSize({ width: 700, height: 700 }),
      (page: Page) => page.setViewportSize({ width: 1100, height: 700 }),
      (page: Page) => page.setViewportSize({ width: 390, height: 800 }),
      (page: Page) => page.pdf().then(() => undefined),
    ])) {
      const { page, leave } = await start();
      await meddle(page);
      await ends(page);
      await leave();
    }
  });

  it('a screen of two device pixels a unit gets them, and ends right', async () => {
    const { page, leave } = await start({ deviceScaleFactor: 2 });
    const [canvas, sheet] = await page.evaluate(() => {
      const c = document.querySelector<HTMLCanvasElement>('.sheet canvas');
      return [c?.width ?? 0, c?.parentElement?.clientWidth ?? 0];
    });
    expect(Math.abs((canvas ?? 0) - 2 * (sheet ?? 0))).toBeLessThanOrEqual(2);
    await ends(page);
    await leave();
  });
});

it('on paper every step has its still, on the screen none, and the reader is afterwards where they were', async () => {
  const { page, leave } = await chromium.visit(`${long.path}#${last.id}`);
  const drawn = (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.step > .still svg')].filter(
          (svg) => svg.getBoundingClientRect().width > 100,
        ).length,
    );
  const place = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return scrollY;
  });
  await page.emulateMedia({ media: 'print' });
  expect(await drawn()).toBe(steps.length);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    dispatchEvent(new Event('afterprint'));
  });
  await page.waitForFunction((y) => scrollY === y, place);
  expect(await drawn()).toBe(0);
  await leave();
});

it.each(['claim', 'term'])(
  'a %s opens beside the words, takes the focus, and Escape gives it back',
  async (kind) => {
    const { page, leave } = await chromium.visit(`${long.path}#${steps[0]?.id}`);
    const link = page.locator(`a.${kind}`).first();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    const note = page.locator('.note:popover-open');
    expect(await note.count()).toBe(1);
    expect(await note.evaluate((n) => n === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.note:popover-open').count()).toBe(0);
    expect(await link.evaluate((n) => n === document.activeElement)).toBe(true);
    await leave();
  },
);

it('the contents show what has been read on this device, in both languages', async () => {
  const { page, leave } = await chromium.visit(long.path);
  const mark = page.locator(`.contents [data-chapter="${long.path.replaceAll('/', '')}"]`);
  expect(await mark.getAttribute('data-read')).toBe(null);
  await page.locator('.chapter-links').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('.contents [data-read]'));
  await page.goto(page.url().replace(/#.*/, '').replace(long.path, `/zh-hant${long.path}`));
  expect(await mark.getAttribute('data-read')).toBe('');
  await leave();
});

it('a chosen theme is there at the first paint of the next page', async () => {
  const { page, leave } = await chromium.fresh({ colorScheme: 'light' });
  await goTo(page, long.path);
  await page.click('.theme');
  await page.click('.theme');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      (window as unknown as { first: string }).first = getComputedStyle(
        document.documentElement,
      ).backgroundColor;
    });
  });
  await page.reload();
  const first = await page.evaluate(() => (window as unknown as { first: string }).first);
  const rgb = (hex: string): string =>
    `rgb(${hex
      .match(/[\da-f]{2}/g)
      ?.map((n) => parseInt(n, 16))
      .join(', ')})`;
  expect(first).toBe(rgb(palette('dark').paper));
  expect(first).not.toBe(rgb(palette('light').paper));
  await leave();
});
