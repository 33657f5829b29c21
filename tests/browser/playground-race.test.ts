/** The playground `race`, worked by hand on the chart’s own page. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser } from './book.ts';

const chromium = browser();
const ROOT = '[data-playground="race"]';
const WORDS = 12;

async function open(lang = ''): Promise<Page> {
  const { page } = await chromium.visit(`${lang}/charts/race/`);
  await page.locator(ROOT).scrollIntoViewIfNeeded();
  await page.locator(`${ROOT}[data-ready]`).waitFor();
  return page;
}
const count = (page: Page, kind: string): Promise<number> => page.locator(`${ROOT} .board .${kind}`).count();
/** Whether a worker measures. */
const racing = (page: Page): boolean => page.workers().some((worker) => worker.url().includes('race-worker'));
const said = (page: Page): Promise<string | null> => page.textContent(`${ROOT} .said`);

describe('you are the clerk', () => {
  it('passes a word a press, then reads at once, spends what that saves, and goes all the way back', async () => {
    const page = await open();
    const board = page.locator(`${ROOT} .board`);
    await page.focus(`${ROOT} .next`);
    for (let word = 1; word <= WORDS; word++) {
      await page.keyboard.press(word % 2 ? 'Space' : 'ArrowRight');
      expect(await count(page, 'turn')).toBe(word);
    }
    const stages = [];
    for (const key of ['ArrowRight', 'Space', 'ArrowRight']) {
      await page.keyboard.press(key);
      stages.push([await board.getAttribute('data-stage'), await count(page, 'read')]);
    }
    expect(stages).toEqual([
      ['once', WORDS],
      ['sentences', WORDS * (WORDS - 1)],
      ['layers', WORDS * WORDS],
    ]);
    expect(await said(page)).toContain(String(WORDS));
    // The button that came to its end gave the focus on, so that the keys still work.
    for (let press = 0; press < WORDS + 3; press++) await page.keyboard.press('ArrowLeft');
    expect(await count(page, 'turn')).toBe(0);
    expect(await page.locator(`${ROOT} .back`).isDisabled()).toBe(true);
  });
});

describe('your own device', () => {
  it('is measured in a worker that ends, within its time, and says what it did', async () => {
    const page = await open('/zh-hant');
    const started = Date.now();
    await page.click(`${ROOT} .measure`);
    await page.waitForFunction((root) => document.querySelector(`${root} .here .on`)?.textContent, ROOT);
    // Two seconds by its own clock, and some for a busy machine to say so.
    expect(Date.now() - started).toBeLessThan(4000);
    await expect.poll(() => racing(page)).toBe(false);
    const rows = await page.locator(`${ROOT} .here tbody tr`).allInnerTexts();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^[\d,]+\s+[\d.,]+\s+[\d.,]+\s+\S+$/u);
    expect(await page.textContent(`${ROOT} .here .on`)).toContain(String(new Date().getFullYear()));
    expect(await page.textContent(`${ROOT} .here-waited`)).toMatch(/\d\.\d+\D+\d\.\d+/);
    expect(await said(page)).toBe(await page.textContent(`${ROOT} .outcome`));
  });

  it('is measured in the frame of somebody’s page too', async () => {
    const { page, said: console } = await chromium.visit('/embed/race/playground/');
    await page.click(`${ROOT}[data-ready] .measure`);
    await page.waitForFunction((root) => document.querySelector(`${root} .here .on`)?.textContent, ROOT);
    expect(await page.locator(`${ROOT} .here tbody tr`).count()).toBeGreaterThan(0);
    expect(console).toEqual([]);
  });

  it('is left alone as soon as the reader stops it', async () => {
    const page = await open();
    await page.click(`${ROOT} .measure`);
    await page.click(`${ROOT} .stop`);
    await page.waitForFunction(
      (root) => !document.querySelector<HTMLButtonElement>(`${root} .measure`)?.disabled,
      ROOT,
    );
    await expect.poll(() => racing(page)).toBe(false);
  });
});

it('without script both tables stand there, and no button that does nothing', async () => {
  const { page } = await chromium.visit('/charts/race/', { javaScriptEnabled: false });
  expect(await page.locator(`${ROOT} .twelve tbody tr`).count()).toBe(WORDS);
  expect(await page.locator(`${ROOT} .twelve`).isVisible()).toBe(true);
  expect(await page.locator(`${ROOT} .there tbody tr`).count()).toBe(8);
  expect(await page.locator(`${ROOT} button:visible`).count()).toBe(0);
});
