import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsByDayAndNight, withAxe } from './axe.ts';
import { oneIn } from '../by-chance.ts';
import { browser, extra, goTo, pages } from './book.ts';

const chromium = browser();
let page: Page;
beforeAll(async () => {
  ({ page } = await chromium.lasting({ bypassCSP: true }));
  await withAxe(page);
});

/**
 * Scrolls through a page as a reader does. Until a part with `content-visibility: auto` was near, its height is a guess;
 * axe looks at what is in it all the same, and would find it on top of what follows.
 */
const readThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await frame();
  });

describe('axe finds no violation, by day and by night, on', () => {
  it.each(oneIn(5, [...pages.map((p) => p.path), ...extra, '/404.html']))('%s', async (path) => {
    await goTo(page, path);
    if (path.endsWith('/print/')) await readThrough(page);
    expect(await faultsByDayAndNight(page)).toEqual([]);
  });
});
