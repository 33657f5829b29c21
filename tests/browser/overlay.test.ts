/** The panel of an overlay’s steps and its chart, where there is room for both. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { browser, chapters } from './book.ts';

const chromium = browser();
const SIZES = [
  [1152, 700],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const;

const withOverlay = chapters.filter(({ steps }) => steps.some(({ layout }) => layout === 'overlay'));

/** Of each overlay, how far its picture and what stands above it reach, and where its words begin. */
const overlays = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.scrolly.overlay')].map((scrolly) => {
      const boxes = (selector: string): DOMRect[] =>
        [...scrolly.querySelectorAll(selector)]
          .map((part) => part.getBoundingClientRect())
          .filter(({ width }) => width > 0);
      return {
        picture: Math.max(...boxes('.sheet, .stage .headlines, .stage .unit').map(({ right }) => right)),
        words: Math.min(...boxes('.words').map(({ left }) => left)),
      };
    }),
  );

it('the words of an overlay stand beside its picture, headline and unit, and over none of them', async () => {
  const { page, leave } = await chromium.fresh();
  let seen = 0;
  for (const { path } of withOverlay) {
    await page.goto(inject('site') + path);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      const all = await overlays(page);
      for (const { picture, words } of all)
        expect(picture, `${path} ${width} × ${height}`).toBeLessThanOrEqual(words + 0.5);
      seen += all.length;
    }
  }
  expect(seen).toBeGreaterThan(SIZES.length);
  await leave();
});
