/** Every playground, wherever a page has one: what it is before a reader comes near, and when its code has come. */
import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { chartAddress, embedAddress, playgroundAddress } from '../../src/urls/addresses.ts';
import { faults, withAxe } from './axe.ts';
import { browser, chapters as all, charts, goTo, quiet } from './book.ts';
import { content } from '../book.ts';
import { oneIn } from '../by-chance.ts';
import { differences, logitsHere, logitsPage, type Logits } from './logits.ts';

const chromium = browser();
const playable = Object.keys(charts).filter((id) => charts[id]?.declared.playground);
/** Chapters with playgrounds, and the charts that these are of. */
const chapters = all.flatMap(({ path, playgrounds }) =>
  playgrounds.length ? [[path, playgrounds] as const] : [],
);
const rootOf = (chart: string): string => `[data-playground="${chart}"]`;
/** What only a playground needs. */
const OWN = /\/models\/|client\..*\.js|start-playground/;

async function near(page: Page, chart: string): Promise<void> {
  await page.locator(rootOf(chart)).scrollIntoViewIfNeeded();
  await page.locator(`${rootOf(chart)}[data-ready]`).waitFor();
}
/** The words that a reader sees of a playground, but for what only script can work, and where its numbers are from. */
const shownIn = (page: Page, chart: string): Promise<string> =>
  page.locator(rootOf(chart)).evaluate((root) => {
    const copy = root.cloneNode(true) as Element;
    for (const gone of copy.querySelectorAll('.by-hand, .said, .tag, script, [hidden], svg')) gone.remove();
    return (copy.textContent ?? '').replace(/\s+/g, '');
  });

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

describe('for other people’s pages', () => {
  it.each(oneIn(2, playable, 1))(
    '%s stands in a frame of its own that starts by itself, with nothing for axe to find',
    async (chart) => {
      const { page, said } = await chromium.fresh({ viewport: { width: 320, height: 600 }, bypassCSP: true });
      await withAxe(page);
      await goTo(page, `${playgroundAddress('en', chart)}?theme=dark`);
      await page.locator(`${rootOf(chart)}[data-ready]`).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await faults(page)).toEqual([]);
      expect(said).toEqual([]);
    },
  );

  it('a chart’s embed leads to it as its host has set it, and back', async () => {
    const { page } = await chromium.visit(`${embedAddress('zh-hant', 'gloss')}?theme=dark`);
    await page.click('.play');
    await page.locator(`${rootOf('gloss')}[data-ready]`).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.click('.source a');
    await page.locator('live-chart').waitFor();
  });
});

describe('a weight file that is not what its manifest says', () => {
  it('is refused: a sentence says so, what the server wrote stays, and the controls stay away', async () => {
    const { page } = await chromium.fresh();
    await page.route('**/models/*.bin*', (route) => route.fulfill({ body: Buffer.alloc(48_000) }));
    await page.goto(inject('site') + chartAddress('en', 'gloss'));
    const root = page.locator(rootOf('gloss'));
    const before = await shownIn(page, 'gloss');
    await root.scrollIntoViewIfNeeded();
    await page.locator(`${rootOf('gloss')}[data-failed]`).waitFor();
    expect(await root.locator('.failed').isVisible()).toBe(true);
    expect(await root.locator('input').isVisible()).toBe(false);
    expect(await shownIn(page, 'gloss')).toContain(before.slice(0, 60));
  });
});

describe('a sentence that the reader lays', () => {
  const open = async (lang: 'en' | 'zh-hant' = 'en') => {
    const { page } = await chromium.visit(chartAddress(lang, 'gloss'));
    await near(page, 'gloss');
    const root = page.locator(rootOf('gloss'));
    return {
      page,
      root,
      input: root.locator('input'),
      refusal: root.locator('.refusal'),
      words: root.locator('.words > li'),
    };
  };

  it.each([
    ['of nothing', '，', 'no word here yet'],
    ['of forty-one words', `${'水，'.repeat(20)}水`, '41 words are too many'],
    [
      'of forty-one words, in Chinese,',
      `${'水，'.repeat(20)}水`,
      '41個詞太長，沒辦法馬上回答。請縮短到40個詞以內。',
    ],
    ['of words that are none of theirs', '今天股市大跌，水', 'of these 8 characters'],
  ])('%s gets a sentence and no gloss', async (_, text, says) => {
    const { input, refusal, words } = await open(/\p{Script=Han}/u.test(says) ? 'zh-hant' : 'en');
    await input.fill(text);
    expect(await refusal.textContent()).toContain(says);
    expect(await words.count()).toBe(0);
  });

  it('with one word that they lack shows that word without a gloss', async () => {
    const { input, root, refusal } = await open('zh-hant');
    await input.fill('水，鯨，終於開了');
    expect(await refusal.textContent()).toBe('');
    const unknown = root.locator('.word.unknown');
    expect(await unknown.locator('.character').textContent()).toBe('鯨');
    expect(await unknown.locator('[lang="en"]').allTextContents()).toEqual(['?', '?']);
  });

  it('grows by pieces, is taken back, and a third network answers when asked', async () => {
    const { page, input, root, words } = await open();
    await input.fill('');
    for (const piece of ['水，', '終於開了']) await root.locator(`[data-piece="${piece}"]`).press('Enter');
    expect(await input.inputValue()).toBe('水，終於開了');
    expect(await words.count()).toBe(5);
    await root.locator('.undo').click();
    expect(await input.inputValue()).toBe('水，');
    await input.fill('去開水間');
    await root.locator('.ask-both-ways').click();
    await root.locator('.word .both-ways').first().waitFor();
    const door = root.locator('.word.split');
    expect(await door.locator('[lang="en"]').allTextContents()).toEqual(['open', 'boiled', 'boiled']);
    expect(await page.textContent(`${rootOf('gloss')} .said`)).toContain('They differ on 開');
  });
});

describe('a look that the reader cuts', () => {
  it('changes the answer where that rests on it, and not elsewhere; without places twins agree', async () => {
    const { page } = await chromium.visit(chartAddress('en', 'attention'));
    await near(page, 'attention');
    const root = page.locator(rootOf('attention'));
    const asked = () => root.locator('.word[aria-pressed="true"] [lang="en"]').textContent();
    const glosses = () => root.locator('.word', { hasText: '開' }).locator('[lang="en"]').allTextContents();
    expect(await asked()).toBe('boiled');
    await root.locator('[data-to="1"]').press('Enter');
    expect(await asked()).toBe('drove off');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-to'))).toBe('1');
    expect(await page.textContent(`${rootOf('attention')} .said`)).toContain('Without the look at 水');
    await root.locator('[data-to="1"]').click();
    await root.locator('[data-to="5"]').click();
    expect(await asked()).toBe('boiled');
    await root.locator('[data-to="5"]').click();
    expect(new Set(await glosses()).size).toBe(2);
    await root.locator('input.places').uncheck();
    expect(new Set(await glosses()).size).toBe(1);
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

it('the exhibit weighs at most 110 KB once a reader is near, and its third network comes when it is asked', async () => {
  const { page } = await chromium.fresh();
  const came: Request[] = [];
  page.on('requestfinished', (one) => came.push(one));
  await goTo(page, chartAddress('en', 'gloss'));
  /** What only the exhibit needs: its networks and its code. */
  const weight = async (): Promise<number> => {
    const own = came.filter((one) => OWN.test(one.url()) || /\/infer\./.test(one.url()));
    const all = await Promise.all(own.map((one) => one.sizes()));
    return all.reduce((sum, { responseBodySize }) => sum + Math.max(0, responseBodySize), 0) / 1024;
  };
  await near(page, 'gloss');
  await quiet(page);
  const both = await weight();
  expect(came.some((one) => one.url().includes('bigru'))).toBe(false);
  await page.locator(`${rootOf('gloss')} .ask-both-ways`).click();
  await page
    .locator(`${rootOf('gloss')} .word .both-ways`)
    .first()
    .waitFor();
  const third = (await weight()) - both;
  console.log(`the exhibit: ${both.toFixed(1)} KB, its third network ${third.toFixed(1)} KB more`);
  expect(both).toBeGreaterThan(90);
  expect(both).toBeLessThanOrEqual(110);
  expect(third).toBeGreaterThan(30);
  expect(third).toBeLessThanOrEqual(55);
});
