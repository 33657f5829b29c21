/** What a reader sets: by hand, by keys and by typing, in the gallery and in an embed. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../src/urls/addresses.ts';
import { browser, serverDrawing, settled, shownDrawing } from './book.ts';

const chromium = browser();
const TYPED = '[data-control="weight"] .typed';
const RANGE = '[data-control="weight"] .range';
const headline = (page: Page) => page.textContent('.headline[data-on]');

/** The page of `jumbo`, once what a reader may set there answers. */
async function open(path: string, options = {}) {
  const visit = await chromium.visit(path, options);
  await visit.page.waitForSelector('.controls[data-ready]');
  return visit;
}

describe('the weight of a chip', () => {
  it('is set alike by typing, by keys, by the ready-made button and by an address, and all of them draw what the chart does', async () => {
    const { page, said } = await open(`${chartAddress('en', 'jumbo')}?state=planes&size=m`);
    const entries = await page.evaluate(() => history.length);
    const drawings = new Set<string>();
    const look = async (): Promise<void> => {
      await expect.poll(() => headline(page)).toBe('As much as 2.76 jumbo jets');
      await settled(page);
      drawings.add((await shownDrawing(page, 'jumbo')).drawing);
      await page.click('[data-control="weight"] .reset');
      await expect.poll(() => headline(page)).toBe('As much as 4.5 jumbo jets');
    };
    await page.fill(TYPED, '1.84');
    await look();
    await page.fill(TYPED, '1.85');
    await page.focus(RANGE);
    await page.keyboard.press('ArrowLeft');
    await look();
    await page.click('[data-preset] >> nth=1');
    await expect.poll(() => page.textContent('.changed')).toContain('3 → 1.84 kg');
    await expect.poll(() => new URL(page.url()).search).toContain('weight=1.84&sold=300000&plane=200');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.reload();
    await look();
    expect(drawings.size).toBe(1);
    const drawn = serverDrawing('jumbo', 'en', 'planes', 'm', { weight: 1.84 });
    // The picture's name is what the headline says, which was looked at above.
    const label = (text: string) => text.replace(/aria-label="[^"]*"/, '');
    expect([...drawings].map(label)).toEqual([label(drawn)]);
    expect(said).toEqual([]);
  });

  it('that can’t be is refused with a sentence, typed or in an address, and the picture stays', async () => {
    const { page } = await open(`${chartAddress('zh-hant', 'jumbo')}?weight=9`);
    const refused = page.locator('[data-control="weight"] .refused');
    expect(await refused.textContent()).toContain('所以沒有採用9');
    await page.fill(TYPED, '１');
    await expect.poll(() => refused.textContent()).toBe('');
    await expect.poll(() => headline(page)).toContain('300');
    for (const typed of ['7', 'kg', '1.845']) {
      await page.fill(TYPED, typed);
      await page.press(TYPED, 'Tab');
      expect(await refused.textContent()).toContain(typed);
      expect(await page.getAttribute(TYPED, 'aria-invalid')).toBe('true');
      expect(await headline(page)).toContain('300');
    }
  });
});

it('an embed fetches nothing to set before its reader opens it', async () => {
  const { page, said } = await chromium.visit('/embed/jumbo/planes/', {
    viewport: { width: 360, height: 800 },
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await page.locator('.controls[data-ready]').count()).toBe(0);
  await page.click('.controls summary');
  await page.fill(`.controls[data-ready] ${TYPED}`, '1.84');
  await expect.poll(() => headline(page)).toBe('As much as 2.76 jumbo jets');
  expect(asked.some((url) => url.includes('start-controls'))).toBe(true);
  expect(said).toEqual([]);
});

it('an embed opens at what its address sets, and its words go on saying it from state to state', async () => {
  const { page, said } = await open('/embed/jumbo/?sold=183000', { viewport: { width: 360, height: 800 } });
  await expect.poll(() => headline(page)).toContain('549');
  expect(await page.locator('.controls[open]').count()).toBe(0);
  await page.click('[data-by="1"]');
  await expect.poll(() => headline(page)).toBe('As much as 2.75 jumbo jets');
  await expect.poll(() => page.getAttribute('figure', 'aria-label')).toContain('549');
  expect(said).toEqual([]);
});

it('may be touched: every target is at least 24 px high and wide', async () => {
  const { page } = await open(chartAddress('en', 'jumbo'), { viewport: { width: 360, height: 800 } });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.controls :is(button, input)')]
      .map((e) => ({ name: e.className, ...JSON.parse(JSON.stringify(e.getBoundingClientRect())) }))
      .filter(({ width, height }) => width < 24 || height < 24),
  );
  expect(small).toEqual([]);
});

it('a drag writes the address at most once a second, and draws on the way', async () => {
  const { page } = await open(`${chartAddress('en', 'jumbo')}?state=planes&size=m`);
  await page.evaluate(() => {
    const counts = { written: 0, drawn: 0 };
    const write = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      counts.written++;
      write(...args);
    };
    new MutationObserver(() => counts.drawn++).observe(document.querySelector('.headlines') as Element, {
      ...{ subtree: true, childList: true },
    });
    Object.assign(window, { counts });
  });
  await page.locator(RANGE).scrollIntoViewIfNeeded();
  const box = await page.locator(RANGE).boundingBox();
  if (!box) throw new Error('there is no slider');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.55, y);
  await page.mouse.down();
  const start = Date.now();
  for (let i = 0; i < 30; i++) await page.mouse.move(box.x + box.width * (0.55 - i * 0.015), y);
  await page.mouse.up();
  await expect.poll(() => page.textContent('.changed')).toContain('kg');
  const counts = await page.evaluate(
    () => (window as unknown as { counts: { written: number; drawn: number } }).counts,
  );
  expect(counts.drawn).toBeGreaterThan(1);
  expect(counts.written).toBeLessThanOrEqual(1 + Math.ceil((Date.now() - start) / 1000));
});
