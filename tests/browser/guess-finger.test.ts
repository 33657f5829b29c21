/** A finger on a chart that is guessed at: it scrolls, draws or sets a point, and finds what it is to touch. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { faults } from './axe.ts';
import { browser, quiet, serverDrawing, shownDrawing } from './book.ts';
import { opening } from './guess-page.ts';

const chromium = browser();
const open = opening(chromium);
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true };

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
