/** What lies below a chapter's first chart is laid out when the first screen has been painted, and all of it soon. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { oneIn } from '../by-chance.ts';
import { browser, chapters, goTo, quiet } from './book.ts';

const chromium = browser();
const [some] = oneIn(chapters.length, chapters);
if (!some) throw new Error('there is no chapter');
const { path, steps } = some;
const last = steps.at(-1)?.id ?? '';

/** Runs in a page: names of what is left out of it. */
const leftOut = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.story > :not([popover]), .steps')]
    .filter((block) => getComputedStyle(block).display === 'none')
    .map((block) => block.outerHTML.slice(0, 80));

/** Opens a page whose script waits until it is told to go on. */
async function openHeld(address: string): Promise<{ page: Page; release: () => void }> {
  const { page } = await chromium.fresh();
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/_astro/Page*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(inject('site') + address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'interactive');
  return { page, release };
}

describe(`a chapter, of which one is taken: ${path}`, () => {
  it('shows its first chart and steps before its script, and nothing is left out once that has started', async () => {
    const { page, release } = await openHeld(path);
    expect(await page.locator('.story > scroll-steps').first().isVisible()).toBe(true);
    expect((await page.evaluate(leftOut)).length).toBeGreaterThan(3);
    release();
    await quiet(page);
    expect(await page.evaluate(leftOut)).toEqual([]);
  });

  it.each([
    ['at a step', `${path}#${last}`],
    ['at quoted words', `${path}#:~:text=model`],
    ['at what it sets', `${path}?a.b=1`],
  ])('is whole from the start %s', async (_, address) => {
    const { page, release } = await openHeld(address);
    expect(await page.evaluate(leftOut)).toEqual([]);
    release();
  });

  it('is whole from the start where it is loaded anew', async () => {
    const { page } = await chromium.fresh();
    await goTo(page, path);
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    expect(await page.evaluate(leftOut)).toEqual([]);
  });

  it('leads to a step whose link is followed before it is laid out', async () => {
    const { page, release } = await openHeld(path);
    release();
    await page.evaluate((id) => (location.hash = id), last);
    await quiet(page);
    expect(await page.evaluate(leftOut)).toEqual([]);
    const top = await page.locator(`#${last}`).evaluate((step) => step.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(800);
  });

  it('is whole when it is printed early', async () => {
    const { page, release } = await openHeld(path);
    await page.emulateMedia({ media: 'print' });
    const onPaper = (await page.evaluate(leftOut)).filter((tag) => /^<scroll-steps|class="steps/.test(tag));
    expect(onPaper).toEqual([]);
    release();
  });

  it('is whole where its script cannot be had', async () => {
    const { page } = await chromium.fresh();
    await page.route('**/_astro/Page*.js', (route) => route.abort());
    await page.goto(inject('site') + path);
    await expect.poll(() => page.evaluate(leftOut)).toEqual([]);
  });
});
