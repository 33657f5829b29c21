/** What is written in a picture has 12 px in every window, of phones and desks, on every kind of page. */
import { expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { address, chartAddress } from '../../src/urls/addresses.ts';
import { oneIn } from '../by-chance.ts';
import { charts } from '../content.ts';
import { browser, chapters } from './book.ts';

const chromium = browser();
const PHONES = [
  [320, 568],
  [340, 640],
  [360, 640],
  [414, 736],
  [568, 320],
  [667, 375],
  [740, 360],
  [844, 390],
] as const;
const DESKS = [
  [800, 600],
  [900, 700],
  [960, 640],
  [1024, 768],
  [1280, 690],
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1536, 730],
  [1920, 1080],
  [2560, 1080],
] as const;

const paths = [
  ...oneIn(6, chapters).map(({ path }) => path),
  ...oneIn(12, Object.keys(charts)).map((id) => chartAddress('en', id)),
  ...oneIn(
    3,
    LANGS.flatMap((lang) => ['', 'charts', 'print'].map((page) => address(lang, page))),
  ),
];

it.each(paths)('%s', async (path) => {
  for (const [width, height] of [...oneIn(4, PHONES), ...oneIn(5, DESKS)]) {
    const { page, leave } = await chromium.visit(path, { viewport: { width, height } });
    const small = await page.locator('svg text').evaluateAll((all) =>
      all.flatMap((text) => {
        const svg = (text as SVGTextElement).ownerSVGElement;
        if (!svg || !text.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
        const unit = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        const size = parseFloat(getComputedStyle(text).fontSize) * unit;
        // Hundredths are lost where a picture is laid out in whole pixels.
        return size < 11.95 ? [`${size.toFixed(2)}: ${text.textContent}`] : [];
      }),
    );
    expect([width, height, ...small]).toEqual([width, height]);
    await leave();
  }
});
