/** Charts that stay above the words on a phone: their type can be read. */
import { expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { address } from '../../src/urls/addresses.ts';
import { browser, chapters } from './book.ts';
import { oneIn } from '../by-chance.ts';

const chromium = browser();
/** Windows of phones that many have: an iPhone SE, an iPhone with its browser’s bars, a narrow Android. */
const PHONES = [
  { width: 375, height: 667 },
  { width: 390, height: 664 },
  { width: 360, height: 780 },
];
/** Type in CSS px; a hundredth is what a browser rounds. */
const LEAST = 12 - 0.01;

it.each(PHONES.flatMap((viewport, at) => oneIn(5, chapters, at).map(({ path }) => ({ path, ...viewport }))))(
  'all of them stay, with type of 12 px or more, in $path at $width×$height',
  async ({ path, ...viewport }) => {
    const { page } = await chromium.visit(path, { viewport, reducedMotion: 'reduce' });
    const smallest = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.stage')].map((stage) => {
        const svg = [...stage.querySelectorAll('svg')].find((one) => one.getBoundingClientRect().width);
        const sizes = [...(svg?.querySelectorAll('text') ?? [])].map((text) =>
          parseFloat(getComputedStyle(text).fontSize),
        );
        const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0;
        return [stage.dataset.chart, scale * Math.min(...sizes)] as const;
      }),
    );
    expect(smallest.length).toBeGreaterThan(0);
    expect(smallest.filter(([, size]) => !(size >= LEAST))).toEqual([]);
  },
);

it.each(LANGS.flatMap((lang) => PHONES.map((viewport) => ({ lang, ...viewport }))))(
  'the title of the cover stands below its dots in $lang at $width×$height',
  async ({ lang, ...viewport }) => {
    const { page } = await chromium.visit(address(lang, ''), { viewport });
    const [dots, title] = await page.evaluate(() =>
      ['.stage .room', '.poster h1'].map((part) => document.querySelector(part)?.getBoundingClientRect()),
    );
    expect(title?.top).toBeGreaterThan(dots?.bottom ?? NaN);
  },
);
