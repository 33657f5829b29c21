/** Every playground, wherever a page has one: what it is before a reader comes near, and when its code has come. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { faults, withAxe } from './axe.ts';
import { browser, chapters as all, goTo, quiet } from './book.ts';
import { content } from '../book.ts';
import { oneIn } from '../by-chance.ts';
import { differences, logitsHere, logitsPage, type Logits } from './logits.ts';
import { near, OWN, playable, rootOf, shownIn } from './playground-page.ts';

const chromium = browser();
/** Chapters with playgrounds, and the charts that these are of. */
const chapters = all.flatMap(({ path, playgrounds }) =>
  playgrounds.length ? [[path, playgrounds] as const] : [],
);

it('each stands in a chapter', () => {
  expect(chapters.flatMap(([, ids]) => ids).sort()).toEqual([...playable, ...playable].sort());
});

describe.each(oneIn(chapters.length, chapters))('in %s', (path, ids) => {
  it('nothing of them is fetched before a reader is near', async () => {
    const { page } = await chromium.fresh();
    const own: string[] = [];
    page.on('request', (request) => OWN.test(request.url()) && own.push(request.url()));
    await page.goto(inject('site') + path);
    await page.waitForLoadState('load');
    expect(own).toEqual([]);
  });

  it('each says the same when its code has come as the server wrote, and axe finds nothing', async () => {
    const { page, said } = await chromium.fresh({ viewport: { width: 360, height: 780 }, bypassCSP: true });
    await withAxe(page);
    await goTo(page, path);
    for (const chart of ids) {
      const before = await shownIn(page, chart);
      await near(page, chart);
      expect([chart, await shownIn(page, chart)]).toEqual([chart, before]);
    }
    for (const chart of ids) expect([chart, ...(await faults(page, rootOf(chart)))]).toEqual([chart]);
    expect(said).toEqual([]);
  });
});

it.each(oneIn(2, playable))(
  '%s: on a chart’s own page nothing can be pressed that is not seen, and nothing is lost at 320 px',
  async (chart) => {
    const { page } = await chromium.visit(chartAddress('en', chart), {
      viewport: { width: 320, height: 600 },
    });
    await near(page, chart);
    const wide = await page.locator(rootOf(chart)).evaluate((root) => {
      const { right } = root.getBoundingClientRect();
      return [...root.querySelectorAll('button, input, select, p, li, td')]
        .filter(
          (e) =>
            e.getClientRects().length &&
            e.getBoundingClientRect().right > right + 1 &&
            !e.closest('.visually-hidden, .table'),
        )
        .map((e) => e.outerHTML.slice(0, 80));
    });
    expect(wide).toEqual([]);
    const small = await page.locator(rootOf(chart)).evaluate((root) =>
      [...root.querySelectorAll('button')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }))
        .filter((e) => Math.min(e.offsetWidth, e.offsetHeight) < 24)
        .map((e) => e.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  },
);

/** Which parts of a playground are there to be seen without script, and whose lines are dashed, in their order. */
const partsOf = async (path: string, chart: string): Promise<string[]> => {
  const { page } = await chromium.visit(path, { javaScriptEnabled: false });
  return page.locator(rootOf(chart)).evaluate((root) =>
    // Its heading is of the level that its page needs.
    [...root.querySelectorAll(':not(h2, h3)')].map((part, i) => {
      const { display, strokeDasharray } = getComputedStyle(part);
      return `${i} ${part.tagName} ${part.getAttribute('class')} ${display === 'none'} ${strokeDasharray}`;
    }),
  );
};

it.each(playable)('%s hides nothing in its chapter that its own page shows', async (chart) => {
  const path = chapters.find(([, ids]) => ids.includes(chart))?.[0] ?? '';
  expect(await partsOf(path, chart)).toEqual(await partsOf(chartAddress('en', chart), chart));
});

describe('to a reader who saves data', () => {
  it.each(playable)('%s fetches no network before that is asked for', async (chart) => {
    const { page, said } = await chromium.fresh({ viewport: { width: 360, height: 780 }, bypassCSP: true });
    await withAxe(page);
    const fetched: string[] = [];
    page.on('request', (request) => /\/models\//.test(request.url()) && fetched.push(request.url()));
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await goTo(page, chartAddress('en', chart));
    const root = page.locator(rootOf(chart));
    await root.scrollIntoViewIfNeeded();
    const load = root.locator('.saving button');
    if (['race', 'practice'].includes(chart)) {
      await near(page, chart);
      expect(await load.isVisible()).toBe(false);
      expect(fetched).toEqual([]);
      return;
    }
    await load.waitFor();
    await quiet(page);
    expect(fetched).toEqual([]);
    // Axe is shown pages without their pictures, which the others need.
    if (chart === 'gloss') expect(await faults(page, rootOf(chart))).toEqual([]);
    expect(await root.locator('.by-hand:visible').count()).toBe(0);
    await load.press('Enter');
    await near(page, chart);
    expect(fetched.length).toBeGreaterThan(1);
    expect(await load.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`playground-${chart}`);
    expect(said).toEqual([]);
  });
});

it.each(['gloss', 'unrolled', 'attention'])(
  '%s: its numbers say that they are recorded, and once they are the reader’s own that they were measured here',
  async (chart) => {
    const tags = (page: Page) => page.locator(`${rootOf(chart)} .tag:visible`).allTextContents();
    const { playground = {} } = content.words.en.get(chart) ?? {};
    const { page: still } = await chromium.visit(chartAddress('en', chart), { javaScriptEnabled: false });
    const { page } = await chromium.visit(chartAddress('en', chart));
    await near(page, chart);
    const [before, after] = [await tags(still), await tags(page)];
    expect(new Set(before)).toEqual(new Set([playground['recorded']]));
    expect(new Set(after)).toEqual(new Set([playground['measured']]));
    expect(after).toHaveLength(before.length);
  },
);

it('the models answer in Chromium as in Node', async () => {
  const { page } = await chromium.fresh();
  await page.goto(await logitsPage());
  await page.waitForFunction(() => window.logits);
  expect(differences(await logitsHere(), await page.evaluate(() => window.logits as Logits))).toEqual([]);
});
