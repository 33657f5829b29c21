/** Whatever a reader does in a chapter, in whichever order, no step loses its picture and no history grows. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { oneIn, seed } from '../by-chance.ts';
import { browser, chapters, quiet } from './book.ts';
import { goToStep, pictureBeside } from './story-laws.ts';

const chromium = browser();
/** Actions a chapter, and after how many the page is looked at, at rest. */
const [ACTIONS, LOOK] = [24, 6];

/** What a hand does, with a number from 0 to 1 that says how far or which. */
const HANDS: Readonly<Record<string, (page: Page, how: number) => Promise<unknown>>> = {
  scrolls: (page, how) =>
    page.evaluate((by) => scrollBy({ top: by * 4000 - 2000, behavior: 'instant' }), how),
  'goes on': (page) =>
    page.evaluate(() => document.querySelector<HTMLElement>('.bar [data-by="1"]')?.click()),
  'goes back': (page) =>
    page.evaluate(() => document.querySelector<HTMLElement>('.bar [data-by="-1"]')?.click()),
  'turns the window': (page, how) =>
    page.setViewportSize({ width: Math.round(360 + how * 1200), height: Math.round(1000 - how * 400) }),
  'changes the theme': (page) => page.evaluate(() => document.querySelector<HTMLElement>('.theme')?.click()),
  'opens a note': (page, how) =>
    page.evaluate((which) => {
      const links = document.querySelectorAll<HTMLElement>('a.claim, a.term');
      links[Math.floor(which * links.length)]?.click();
    }, how),
  'presses Escape': (page) => page.keyboard.press('Escape'),
  'presses Tab': (page) => page.keyboard.press('Tab'),
};
const walks = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(HANDS)), fc.double({ min: 0, max: 0.999, noNaN: true })),
  {
    minLength: ACTIONS,
    maxLength: ACTIONS,
  },
);
const sample = fc.sample(walks, { seed, numRuns: chapters.length });
console.log(`hands of seed ${seed}`);

const every = chapters.map((chapter, i) => [chapter.path, chapter, sample[i] ?? []] as const);
it.each(oneIn(6, every))('a reader of %s does this and that', async (path, { steps }, walk) => {
  const { page, leave, said } = await chromium.visit(path);
  const before = await page.evaluate(() => history.length);
  const done: string[] = [];
  for (const [i, [hand, how]] of walk.entries()) {
    await HANDS[hand]?.(page, how);
    done.push(`${hand} ${how.toFixed(3)}`);
    if (i % LOOK !== LOOK - 1) continue;
    await page.keyboard.press('Escape');
    await quiet(page);
    const step = steps[Math.floor(how * steps.length)]?.id ?? '';
    await page.evaluate(goToStep, step);
    const shows = () => page.evaluate(pictureBeside, step);
    const message = `SEED=${seed}, #${step} after ${done.join(', ')}`;
    await expect.poll(shows, { message }).toMatch(/^(moves|still)$/);
  }
  expect(said.filter((line) => line.startsWith('error'))).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await leave();
});

it.each(oneIn(6, chapters, 1))('back in $path a reader is where they were', async ({ path, steps }) => {
  const { page, leave } = await chromium.visit(path);
  const step = steps[Math.floor(steps.length / 2)]?.id ?? '';
  await page.evaluate(goToStep, step);
  const here = () => page.evaluate(() => ({ at: Math.round(scrollY), hash: location.hash }));
  await expect.poll(() => page.evaluate(pictureBeside, step)).toMatch(/^(moves|still)$/);
  await expect.poll(async () => (await here()).hash).toBe(`#${step}`);
  const before = await here();
  await page.evaluate(() => document.querySelector<HTMLElement>('.home')?.click());
  await page.waitForURL((url) => url.pathname !== path);
  await quiet(page);
  await page.goBack();
  await quiet(page);
  await expect.poll(here).toEqual(before);
  await expect.poll(() => page.evaluate(pictureBeside, step)).toMatch(/^(moves|still)$/);
  await leave();
});
