import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chartAddress, stillAddress } from '../../src/urls/addresses.ts';
import { charts } from '../../src/book/book.ts';
import { LANGS, LANGUAGES, type Lang } from '../../src/i18n/lang.ts';
import { stillPicture } from '../../src/exports/images/files.ts';
import { extent } from '../../src/picture/mark.ts';
import { toSvg } from '../../src/picture/svg.ts';
import { browser, goTo } from './book.ts';
import { oneIn } from '../by-chance.ts';

const chromium = browser();
const SITE = new URL('https://hundred-models.example');
const shares: number[] = [];
afterAll(() =>
  console.log(`stills against Chromium: at most ${Math.max(...shares).toFixed(2)} % of pixels differ`),
);

/** Each picture in one language, its neighbours in the other: two thirds of a second go to compare one. */
const isCompared = (id: string, state: number, lang: Lang): boolean =>
  LANGS[(Object.keys(charts).indexOf(id) + state) % LANGS.length] === lang;

const pixels = async (png: Uint8Array) => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

describe.each(LANGS)('in %s', (lang) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await chromium.lasting({ colorScheme: 'light' }));
    // The Latin faces are optional; on a second visit they are there from the start.
    await goTo(page, chartAddress(lang, Object.keys(charts)[0] ?? ''));
  });

  it.each(oneIn(8, Object.entries(charts), LANGS.indexOf(lang)))(
    '%s: every png is what Chromium draws of the state in our fonts, but for one pixel in fifty',
    async (id, { states }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      // Where each page has fonts of its own.
      if (LANGUAGES[lang].han) await goTo(page, chartAddress(lang, id));
      for (const [i, state] of states.entries()) {
        const svg = await fetch(inject('site') + stillAddress(lang, id, state, 'svg'));
        const broken = await page.evaluate(
          (text) => {
            const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
            return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.namespaceURI;
          },
          await svg.text(),
        );
        expect(broken, state).toBe('http://www.w3.org/2000/svg');
        if (!isCompared(id, i, lang)) continue;
        const { picture } = stillPicture(id, state, lang, SITE);
        const { width, height } = extent(picture);
        await page.setViewportSize({ width, height });
        await page.evaluate((svg) => {
          document.body.className = 'still';
          document.body.innerHTML = svg;
          document.body.style.cssText = 'padding: 0; margin: 0; max-inline-size: none';
        }, toSvg(picture));
        await page.evaluate(() => document.fonts.ready);
        const drawn = await pixels(await page.screenshot());
        const answer = await fetch(inject('site') + stillAddress(lang, id, state, 'png'));
        const file = await pixels(new Uint8Array(await answer.arrayBuffer()));
        expect([file.width, file.height]).toEqual([width, height]);
        const differ = pixelmatch(file.data, drawn.data, undefined, width, height);
        shares.push((100 * differ) / (width * height));
        expect(shares.at(-1), state).toBeLessThan(2);
      }
    },
  );
});
