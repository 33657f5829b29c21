/** What a reader guesses: by hand, by keys and by typing, in the gallery, an embed and the essay. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { comparison } from '../../src/client/guess/comparison.ts';
import { lineThrough } from '../../src/client/guess/line.ts';
import type { Guess, PageGuess } from '../../src/data/guess.ts';
import { guessKeys } from '../../src/kit/chart/guesses.ts';
import { chartAddress } from '../../src/urls/addresses.ts';
import { faults } from './axe.ts';
import { browser, charts, goTo, pages, quiet, serverDrawing, settled, shownDrawing } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { deniedLink } from './views.ts';

const chromium = browser();
const withGuess = Object.keys(charts).filter((id) => charts[id]?.declared.guess);
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true };

/** A page with a guess, once that answers. */
async function open(path: string, options = {}) {
  const visit = await chromium.visit(path, options);
  await visit.page.waitForSelector('.guess[data-ready]', { state: 'attached' });
  return visit;
}
/** What the page was given for its guess. */
const givenOf = async (page: Page, id: string): Promise<PageGuess> =>
  JSON.parse((await page.textContent(`.guess[data-chart="${id}"] script`)) ?? '') as PageGuess;
const told = (page: Page) => page.textContent('.guess .told');
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('guesses'));
/** The guess of a line of which one point was set. */
const oneSet = (given: PageGuess, key: string, value: number): Record<string, number> =>
  given.range
    ? lineThrough(
        given.items.map((one) => one.key),
        new Map([[key, value]]),
        given.range,
      )
    : {};

it('some charts have something to guess', () => expect(withGuess).toContain('quarters'));

describe('the line of quarters, in the gallery', () => {
  const LAST = 'FY26Q4';

  it('is drawn alike by mouse, by keys, by typing and by an address, as the chart draws it, and compared in the same words', async () => {
    const { page, said } = await open(`${chartAddress('en', 'quarters')}?size=m`);
    const given = await givenOf(page, 'quarters');
    const field = `.guess [data-item="${LAST}"]`;
    const slider = page.locator('.guess-pad [role="slider"]').last();
    const drawings = new Set<string>();
    const look = async (): Promise<void> => {
      await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe('40');
      await settled(page);
      await expect.poll(() => page.inputValue(field)).toBe('40');
      drawings.add((await shownDrawing(page, 'quarters')).drawing);
    };
    await page.click('.guess .draw');
    await page.waitForSelector('.guess-pad :focus');
    const pad = page.locator('.guess-pad');
    const box = await pad.boundingBox();
    if (!box) throw new Error('there is no field');
    await pad.click({ position: { x: box.width - 4, y: box.height * 0.6 } });
    await look();
    await page.click('.guess .over');
    await page.waitForSelector('.guess-pad :first-child:focus');
    expect(await slider.getAttribute('aria-valuenow')).toBe('4.5');
    await slider.focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < 8; i++) await page.keyboard.press('PageUp');
    await look();
    await page.click('.guess .over');
    await page.click('.guess .typing summary');
    await page.fill(field, '40');
    await look();
    const guess = oneSet(given, LAST, 40);
    expect([...drawings]).toEqual([serverDrawing('quarters', 'en', 'eve', 'm', {}, guess)]);
    await page.click('.guess .compare');
    await expect.poll(() => told(page)).toBe(comparison(given, guess));
    expect(await told(page)).toContain('You drew 40 billion');
    await settled(page);
    const shown = (await shownDrawing(page, 'quarters')).drawing;
    expect(shown).toBe(serverDrawing('quarters', 'en', 'on', 'm', {}, guess));
    const numbers = Object.values(guess).join('~');
    await goTo(page, `${chartAddress('en', 'quarters')}?size=m&guess=${numbers}`);
    await page.waitForSelector('.guess-pad');
    drawings.add((await shownDrawing(page, 'quarters')).drawing);
    expect(drawings.size).toBe(1);
    expect(said).toEqual([]);
  });

  it('covers the names of the states that tell, until somebody guesses, asks to be shown, or goes on', async () => {
    const { page } = await open(chartAddress('en', 'quarters'));
    const covered = () => page.locator('[data-covered]').count();
    expect(await covered()).toBe(3);
    await page.click('.guess .show');
    await expect.poll(() => page.textContent('.headline[data-on]')).toContain('Seen from January 2026');
    expect(await covered()).toBe(0);
    expect(await told(page)).toBe('');
    await goTo(page, chartAddress('en', 'quarters'));
    await page.waitForSelector('[data-covered]');
    await page.click('.state-slider [data-by="1"]');
    await expect.poll(covered).toBe(0);
  });

  it('refuses what can’t be, typed or in an address, with a sentence, and goes on', async () => {
    const { page } = await open(`${chartAddress('zh-hant', 'quarters')}?guess=1~2`);
    expect(await page.textContent('.guess .refused')).toContain('「1~2」');
    await page.click('.guess .draw');
    await page.click('.guess .typing summary');
    const field = page.locator('.guess [data-item]').first();
    for (const wrong of ['很多', '1001']) {
      await field.fill(wrong);
      await field.press('Tab');
      expect(await page.textContent('.guess .refused')).toContain(wrong);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
    }
    await field.fill('１００');
    await expect.poll(() => page.textContent('.guess .refused')).toBe('');
  });

  it('is kept on this device, forgotten when the reader starts over, and opens whatever else is kept there', async () => {
    const { page } = await open(chartAddress('en', 'quarters'));
    for (const nonsense of ['{', '7', 'null', '[]', '{"quarters":"x"}', '{"quarters":{"FY24Q2":1e9}}']) {
      await page.evaluate((text) => localStorage.setItem('guesses', text), nonsense);
      await goTo(page, chartAddress('en', 'quarters'));
      await page.waitForSelector('.guess[data-ready][data-phase="rest"]');
    }
    await page.click('.guess .draw');
    await page.waitForSelector('.guess-pad :focus');
    await page.keyboard.press('ArrowUp');
    await page.click('.guess .compare');
    const sentence = await told(page);
    expect(await stored(page)).toContain('FY26Q4');
    await goTo(page, chartAddress('en', 'quarters'));
    await expect.poll(() => told(page)).toBe(sentence);
    await page.click('.guess .over');
    expect(await stored(page)).not.toContain('FY26Q4');
  });
});

/** How far a finger goes before it is a swipe, at most, in px. */
const SLOP = 16;

/** Runs in a page: waits until it has not scrolled for ten frames. */
async function rest(): Promise<void> {
  for (let [still, y] = [0, NaN]; still < 10; still = scrollY === y ? still + 1 : 0) {
    y = scrollY;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

describe('a finger on the chart, in the essay', () => {
  /** A finger that goes a way in steps, as a browser hears of it. */
  async function swipe(page: Page, session: CDPSession, from: Spot, by: Spot): Promise<void> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * share, y: from.y + by.y * share }],
      });
    await touch('touchStart', 0);
    for (let i = 1; i <= 12; i++) await touch('touchMove', i / 12);
    await touch('touchEnd', 1);
    await page.evaluate(rest);
  }

  it('scrolls the page as far as it goes up or down, draws where it goes across, and a tap sets a point', async () => {
    const { page, context, said } = await chromium.visit('/economics/', PHONE);
    const guess = page.locator('.guess[data-chart="quarters"]');
    await guess.scrollIntoViewIfNeeded();
    await page.waitForSelector('.guess[data-chart="quarters"][data-ready]');
    await quiet(page);
    await guess.locator('.draw').click();
    await page.waitForSelector('.guess-pad');
    // What compares is brought into the window first.
    await quiet(page);
    const session = await context.newCDPSession(page);
    const values = () =>
      page.$$eval('.guess-pad [role="slider"]', (all) => all.map((one) => one.getAttribute('aria-valuenow')));
    const before = await values();
    const box = await page.locator('.guess-pad').boundingBox();
    if (!box) throw new Error('there is no field');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const from = await page.evaluate(() => scrollY);
    await swipe(page, session, middle, { x: 0, y: 120 });
    // A busy browser keeps back what tells a swipe from a tap.
    await expect
      .poll(async () => from - (await page.evaluate(() => scrollY)))
      .toBeGreaterThanOrEqual(120 - SLOP);
    expect(await values()).toEqual(before);
    await swipe(page, session, middle, { x: 0, y: -120 });
    const back = await page.evaluate(() => scrollY);
    expect(await values()).toEqual(before);
    await swipe(page, session, { x: box.x + 10, y: middle.y }, { x: box.width - 20, y: 0 });
    expect(await page.evaluate(() => scrollY)).toBe(back);
    // A stroke is taken up frame by frame.
    const drawn = async (): Promise<number[]> => (await values()).map(Number);
    await expect.poll(async () => Math.min(...(await drawn()))).toBeGreaterThan(45);
    expect(Math.max(...(await drawn()))).toBeLessThan(55);
    await page.touchscreen.tap(box.x + box.width - 6, box.y + box.height * 0.1);
    await expect.poll(async () => Number((await values()).at(-1))).toBeGreaterThan(85);
    expect(said).toEqual([]);
  });

  it('has points and buttons that are at least 24 px, and at rest the page is as it was published', async () => {
    const { page } = await open(chartAddress('zh-hant', 'quarters'), PHONE);
    await quiet(page);
    expect((await shownDrawing(page, 'quarters')).drawing).toBe(
      serverDrawing('quarters', 'zh-hant', 'eve', 's'),
    );
    await page.click('.guess .draw');
    await page.waitForSelector('.guess-pad');
    await page.click('.guess .typing summary');
    const boxes = await page.$$eval('.guess-pad [role="slider"], .guess :is(button, input, summary)', (all) =>
      all.map((e) => e.getBoundingClientRect().toJSON() as DOMRect).filter(({ width }) => width),
    );
    expect(boxes.length).toBeGreaterThan(14);
    expect(boxes.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([]);
    const xs = boxes.slice(0, 6).map(({ x, width }) => x + width / 2);
    for (const [i, x] of xs.slice(1).entries()) expect(x - (xs[i] ?? 0)).toBeGreaterThanOrEqual(24);
    expect(await faults(page, '.guess-pad')).toEqual([]);
  });
});

it('a chart with a guess is guessed at by keys alone in either language, told, and open to all', async () => {
  const { page, said } = await chromium.lasting();
  for (const [i, id] of oneIn(3, [...withGuess.entries()])) {
    const declared = charts[id]?.declared.guess;
    if (!declared) continue;
    await goTo(page, chartAddress(i % 2 ? 'zh-hant' : 'en', id));
    await page.waitForSelector('.guess[data-ready]');
    const given = await givenOf(page, id);
    let guess: Guess = guessKeys(declared)[0] ?? '';
    if (declared.kind === 'values') {
      await page.focus('.guess .draw');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.guess-pad :focus');
      await page.keyboard.press('End');
      guess = oneSet(given, guess, declared.most);
    } else await page.locator('.guess [data-item]').first().press('Space');
    await page.waitForSelector('.guess .compare[aria-disabled="false"]');
    await settled(page);
    await page.focus('.guess .compare');
    await page.keyboard.press('Enter');
    await expect.poll(() => told(page)).toBe(comparison(given, guess));
    await settled(page);
    expect(await page.getAttribute('live-chart', 'state'), id).toBe(declared.reveal);
    expect(await page.getAttribute('.guess .told', 'role')).toBe('status');
    expect(await faults(page, '.guess'), id).toEqual([]);
  }
  expect(said).toEqual([]);
});

it('stands in the essay behind the step that it is asked at, and nothing of it without script', async () => {
  const { page } = await chromium.visit('/economics/', { javaScriptEnabled: false });
  expect(await page.locator('.guess:visible').count()).toBe(0);
  const html = await (await fetch(`${inject('site')}/moat/`)).text();
  const moat = pages.find(({ path }) => path === '/moat/');
  if (!moat?.steps.some(({ chart }) => withGuess.includes(chart)))
    expect(html).not.toMatch(/class="guess|near-guess/);
  for (const { lang, steps } of pages)
    for (const id of withGuess) {
      const states = steps.filter(({ chart }) => chart === id).map(({ state }) => state);
      const { state = '', reveal = '' } = charts[id]?.declared.guess ?? {};
      if (states.length)
        expect([lang, id, states.indexOf(state) < states.lastIndexOf(reveal)]).toEqual([lang, id, true]);
    }
});

it('an embed fetches nothing of a guess before its reader opens it, asks at once then, and tells', async () => {
  const { page, said } = await chromium.visit('/embed/quarters/', { viewport: { width: 360, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await page.locator('.guess[data-ready]').count()).toBe(0);
  await page.click('.guess > summary');
  await page.waitForSelector('.guess-pad :focus');
  expect(asked.some((url) => url.includes('start-guess'))).toBe(true);
  await page.keyboard.press('End');
  await page.click('.guess .compare');
  await expect.poll(() => told(page)).toContain('You drew');
  await expect.poll(() => page.getAttribute('live-chart', 'state')).toBe('on');
  expect(await page.textContent('.headline[data-on]')).toContain('Seen from January 2026');
  expect(said).toEqual([]);
});

it('says in the query of a view what was guessed, named by its chart where a page has several', async () => {
  const queryOf = (page: Page, home: string) =>
    page.evaluate((selector) => {
      const detail = new URLSearchParams();
      const element = document.querySelector('.guess[data-chart="quarters"]')?.closest(selector);
      element?.dispatchEvent(new CustomEvent('view-query', { detail }));
      return detail.toString();
    }, home);
  const { page } = await open(`${chartAddress('en', 'quarters')}?guess=5~10~15~20~25~30`);
  expect(await queryOf(page, 'chart-player')).toBe('guess=5%7E10%7E15%7E20%7E25%7E30');
  await goTo(page, '/economics/?quarters.guess=5~10~15~20~25~30');
  await page.locator('.guess[data-chart="quarters"]').scrollIntoViewIfNeeded();
  await page.waitForSelector('.guess[data-chart="quarters"][data-ready]');
  expect(await queryOf(page, 'scroll-steps')).toBe('quarters.guess=5%7E10%7E15%7E20%7E25%7E30');
  expect(await stored(page)).toBe(null);
});

it('a link to a view that nobody has guessed says so, and opens so where a guess is kept, in a frame too', async () => {
  const { page } = await open(`${chartAddress('en', 'quarters')}?guess=5~10~15~20~25~30`);
  // Kept on this device once it is compared.
  await page.click('.guess .compare');
  await expect.poll(() => stored(page)).not.toBe(null);
  await goTo(page, `${chartAddress('en', 'quarters')}?guess=`);
  await page.waitForSelector('.guess[data-ready]');
  expect(await page.getAttribute('.guess', 'data-phase')).toBe('rest');
  const link = await deniedLink(page, 'chart-player .sharing');
  expect(link.searchParams.get('guess')).toBe('');
  expect(await stored(page)).not.toBe(null);
  await goTo(page, '/embed/quarters/?guess=');
  await page.click('.guess > summary');
  await page.waitForSelector('.guess-pad :focus');
  const framed = await deniedLink(page, '.guess');
  expect(framed.pathname).toBe('/embed/quarters/');
  expect(framed.searchParams.get('guess')).toBe('');
});
