/** What a reader chooses among named options, by list, keys and address, and where a dot that stands for a claim leads. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { address, chartAddress } from '../../src/urls/addresses.ts';
import { browser, content, quiet, serverDrawing, settled, shownDrawing } from './book.ts';

const chromium = browser();
const statements = [...content.claims.values()].filter(({ kind }) => kind === 'statement');
const inMoat = statements.filter(({ chapter }) => chapter === 'moat').length;
const list = (page: Page) => page.locator('[data-control="chapter"] .list');
const said = (page: Page) => page.textContent('.changed');
/** The middle of the nth dot that shows, in the window. */
const dotAt = (page: Page, nth: number) =>
  page.evaluate((i) => {
    const svgs = [...document.querySelectorAll<SVGElement>('live-chart[chart="verdicts"] .sheet > svg')];
    const dots = svgs.find((svg) => svg.clientWidth)?.querySelectorAll('circle');
    const { x = 0, y = 0, width = 0, height = 0 } = dots?.[i]?.getBoundingClientRect() ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  }, nth);

it('an option is chosen by list, by keys and by an address alike, and is drawn, told and written into the address', async () => {
  const path = `${chartAddress('en', 'verdicts')}?state=verdicts&size=m`;
  const { page, said: errors } = await chromium.visit(path);
  await page.waitForSelector('.controls[data-ready]');
  await list(page).selectOption('moat');
  await expect.poll(() => said(page)).toContain(`${inMoat} of the ${statements.length}`);
  await expect.poll(() => new URL(page.url()).search).toContain('chapter=moat&verdict=all');
  await settled(page);
  const label = (text: string): string => text.replace(/aria-label="[^"]*"/, '');
  const drawn = label(serverDrawing('verdicts', 'en', 'verdicts', 'm', { chapter: 'moat', verdict: 'all' }));
  expect(label((await shownDrawing(page, 'verdicts')).drawing)).toBe(drawn);
  await page.click('[data-control="chapter"] .reset');
  await expect.poll(() => new URL(page.url()).search).not.toContain('chapter');
  await page.focus('[data-control="chapter"] .list');
  // The options stand in the order of the story.
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  expect(await list(page).inputValue()).toBe('moat');
  await page.goto(new URL(`${path}&chapter=moat`, page.url()).href);
  await page.waitForSelector('.controls[data-ready]');
  await expect
    .poll(async () => label((await shownDrawing(page, 'verdicts')).drawing), { timeout: 15_000 })
    .toBe(drawn);
  expect(errors).toEqual([]);
});

it('what is no option is refused with a sentence that names those that there are', async () => {
  const { page } = await chromium.visit(`${chartAddress('zh-hant', 'verdicts')}?chapter=mota`);
  const refused = page.locator('[data-control="chapter"] .refused');
  await expect.poll(() => refused.textContent()).toContain('mota');
  for (const name of ['玻璃護城河', '價值的錨']) expect(await refused.textContent()).toContain(name);
  expect(await list(page).inputValue()).toBe('all');
});

it('a dot opens its claim: by mouse, by finger at the second tap, by Enter, and out of a frame in a page of its own', async () => {
  const isEntry = (url: string): boolean => {
    const { pathname, hash } = new URL(url);
    return pathname.endsWith(address('en', 'sources')) && content.claims.has(hash.slice(1));
  };
  const path = `${chartAddress('en', 'verdicts')}?state=verdicts`;
  const { page } = await chromium.visit(path);
  const home = page.url();
  await quiet(page);
  const { x, y } = await dotAt(page, 20);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await page.waitForSelector('.readout a');
  await page.mouse.click(x, y);
  await expect.poll(() => isEntry(page.url())).toBe(true);
  await page.goto(home);
  await page.focus('.room');
  await page.waitForSelector('.room[data-reads]');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.readout a');
  await page.keyboard.press('Enter');
  await expect.poll(() => isEntry(page.url())).toBe(true);

  const { page: frame } = await chromium.visit('/embed/verdicts/verdicts/', {
    viewport: { width: 360, height: 780 },
    hasTouch: true,
  });
  const dot = await dotAt(frame, 20);
  await frame.touchscreen.tap(dot.x, dot.y);
  await frame.waitForSelector('.readout a');
  const opened = frame.waitForEvent('popup');
  await frame.touchscreen.tap(dot.x, dot.y);
  expect(isEntry((await opened).url())).toBe(true);
});
