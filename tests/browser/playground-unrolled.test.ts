/** A sentence is walked word by word with the network that ships, by button and by key. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, goTo } from './book.ts';

const chromium = browser();
const PLAYGROUND = '[data-playground="unrolled"]';

/** The playground, once it works. */
async function open(page: Page, path: string) {
  await goTo(page, path);
  const playground = page.locator(PLAYGROUND);
  await playground.scrollIntoViewIfNeeded();
  await page.waitForSelector(`${PLAYGROUND}[data-ready]`);
  return playground;
}

it('goes from word to word by button and by key, says each answer once, and ends where the sentence ends', async () => {
  const { page, said } = await chromium.empty({ viewport: { width: 320, height: 720 } });
  const playground = await open(page, '/transformer/');
  const now = playground.locator('[aria-current]');
  const first = await playground.locator('.likeliest').innerText();
  expect(await now.innerText()).toContain('去');
  await page.evaluate((selector) => {
    const said: string[] = [];
    Object.assign(window, { heard: said });
    const live = document.querySelector(`${selector} .said`) as Element;
    new MutationObserver(() => said.push(live.textContent ?? '')).observe(live, { childList: true });
  }, PLAYGROUND);
  await playground.locator('.next').click();
  expect(await now.innerText()).toContain('開');
  expect(await playground.locator('.likeliest li').first().innerText()).toMatch(/open\s*54%/);
  await page.keyboard.press('End');
  expect(await now.innerText()).toContain('間');
  expect(await playground.locator('.next').getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  expect(await playground.locator('.likeliest').innerText()).toBe(first);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(['開: open, 54%', '間: room, 100%', '去: go, 100%']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(said).toEqual([]);
});

it('is the server’s picture when it starts, and another sentence’s first word when that is chosen', async () => {
  const path = '/zh-hant/transformer/';
  const { page: without } = await chromium.visit(path, { javaScriptEnabled: false });
  const { page } = await chromium.empty();
  const playground = await open(page, path);
  for (const part of ['.moved .text', '.of-word .text', '.likeliest'])
    expect(await playground.locator(part).innerText(), part).toBe(
      await without.locator(`${PLAYGROUND} ${part}`).innerText(),
    );
  await playground.locator('select').selectOption('花，終於開了');
  expect(await playground.locator('[aria-current]').innerText()).toContain('花');
  for (let i = 0; i < 3; i++) await playground.locator('.next').click();
  expect(await playground.locator('.likeliest li').first().innerText()).toMatch(/bloomed\s*100%/);
  expect(await playground.locator('tbody tr').count()).toBe(82);
});
