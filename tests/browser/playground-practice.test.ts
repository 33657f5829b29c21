/** Two networks that a reader trains in the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { content } from '../book.ts';
import { browser, goTo } from './book.ts';
import { hostPage } from './host-page.ts';
import { ownAddress } from './own-address.ts';

const chromium = browser();
const words = content.words.en.get('practice')?.playground ?? {};
const path = chartAddress('en', 'practice');
const LIST = '/models/practice.json';

/** The page before anybody has pressed, on a device of our choice, and what it has asked for. */
async function visit(device: { readonly saveData: boolean }) {
  const { page, said } = await chromium.fresh();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript((saveData) => {
    Object.defineProperty(navigator, 'connection', { value: { saveData } });
    Object.defineProperty(navigator, 'getBattery', { value: () => Promise.resolve({ charging: true }) });
  }, device.saveData);
  await goTo(page, path);
  await page.locator('.playground').scrollIntoViewIfNeeded();
  await page.locator('.playground[data-ready]').waitFor();
  const listed = (): number => requests.filter((url) => url.endsWith(LIST)).length;
  return { page, said, listed };
}
const go = (page: Page) => page.locator('.practice .go');
/** How many batches each network has had, as the page says it. */
const batches = async (page: Page): Promise<number[]> => {
  const texts = await page.locator('.practice .after').allTextContents();
  return texts.map((text) => Number(/\d+/.exec(text)?.[0]));
};
const trained = async (page: Page, most: number): Promise<void> => {
  await expect.poll(async () => (await batches(page))[0], { timeout: 60_000 }).toBeLessThanOrEqual(most);
};

it('trains when it is pressed and not before, as many batches of each, and rests when paused or hidden', async () => {
  const { page, said, listed } = await visit({ saveData: false });
  expect(listed()).toBe(0);
  expect(await page.locator('.practice .tag').allTextContents()).toEqual([
    words['recorded'],
    words['recorded'],
  ]);
  await go(page).click();
  // The recording is of 300 batches, so that fewer are ours.
  await trained(page, 299);
  expect(listed()).toBe(1);
  expect(await page.locator('.practice .tag').allTextContents()).toEqual([
    words['measured'],
    words['measured'],
  ]);
  await go(page).click();
  expect(await go(page).textContent()).toBe(words['go-on']);
  const [one = NaN, other] = await batches(page);
  expect(other).toBe(one);
  const paused = await page.locator('.playground .said').textContent();
  expect(paused).toMatch(/\d/);
  await go(page).click();
  await expect.poll(async () => (await batches(page))[0], { timeout: 60_000 }).toBeGreaterThan(one + 1);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await go(page).textContent()).toBe(words['go-on']);
  await page.locator('.practice .again').click();
  await trained(page, 1);
  expect(await page.locator('.practice .seed').textContent()).toContain('5');
  expect(listed()).toBe(1);
  expect(said).toEqual([]);
});

it('asks a reader who saves data a second time before it fetches anything', async () => {
  const { page, listed } = await visit({ saveData: true });
  await go(page).click();
  await expect.poll(() => page.locator('.practice .message').textContent()).toBe(words['saving']);
  expect(await go(page).textContent()).toBe(words['anyway']);
  expect(listed()).toBe(0);
  await go(page).click();
  await trained(page, 299);
  expect(listed()).toBe(1);
});

it('shows the recording and says so where the practice list can’t be had', async () => {
  const { page } = await visit({ saveData: false });
  const before = await page.locator('.practice .learners').innerText();
  await page.context().route(`**${LIST}`, (route) => route.abort());
  await go(page).click();
  await expect.poll(() => page.locator('.practice .message').textContent()).toBe(words['unavailable']);
  expect(await page.locator('.practice .learners').innerText()).toBe(before);
  expect(await go(page).textContent()).toBe(words['start']);
});

it('shows the recorded curves, and no button, without JavaScript', async () => {
  const { page } = await chromium.fresh({ javaScriptEnabled: false });
  await page.goto(inject('site') + path);
  const rows = content.data.get('practice-curves')?.rows ?? [];
  const trainings = new Set(
    rows.filter(({ model }) => model !== 'elman').map(({ model, seed }) => `${model} ${seed}`),
  );
  expect(await page.locator('.practice .recorded').count()).toBe(trainings.size);
  expect(await page.locator('.practice button:visible').count()).toBe(0);
});

describe('in an embed', () => {
  let site: Awaited<ReturnType<typeof ownAddress>>;
  beforeAll(async () => {
    site = await ownAddress();
  });
  afterAll(() => site.close());

  it.each(['', 'sandbox="allow-scripts"'])('trains in a frame %s', async (sandbox) => {
    const { page, said } = await chromium.fresh();
    const frame = `<iframe ${sandbox} width="480" height="900" src="${site.url}/embed/practice/playground/"></iframe>`;
    await page.goto(await hostPage(`<link rel="icon" href="data:,">${frame}`));
    const inside = page.frameLocator('iframe');
    await inside.locator('.playground[data-ready]').waitFor();
    await inside.locator('.go').click();
    const tag = inside.locator('.practice .tag').first();
    await expect.poll(() => tag.textContent(), { timeout: 60_000 }).toBe(words['measured']);
    expect(said).toEqual([]);
  });
});
