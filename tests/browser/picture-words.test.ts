/** Words of pictures are as wide as they were laid out, whatever becomes of a page's type. */
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { chartAddress } from '../../src/urls/addresses.ts';
import { oneIn } from '../by-chance.ts';
import { browser, charts, goTo } from './book.ts';

const chromium = browser();
/** WCAG 1.4.12. */
const SPACING = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}';

/** Runs in a page: how wide the words of its pictures are, by their text. */
const widths = (): [string, number][] =>
  [...document.querySelectorAll<SVGTextElement>('.plate svg text')].flatMap((text) => {
    const size = parseFloat(getComputedStyle(text).fontSize);
    // Han is as wide in any face.
    const isLatin = /^[\x20-\u024f–—’“”×÷−]{6,}$/.test(text.textContent);
    return isLatin ? [[text.textContent, text.getComputedTextLength() / size]] : [];
  });

describe.each(oneIn(8, Object.keys(charts)))('%s', (id) => {
  it.each(LANGS)('with the spacing that WCAG asks for, in %s', async (lang) => {
    const { page, leave } = await chromium.fresh({ bypassCSP: true });
    await goTo(page, chartAddress(lang, id));
    await page.evaluate(() => document.fonts.ready);
    const before = await page.evaluate(widths);
    await page.addStyleTag({ content: SPACING });
    expect(await page.evaluate(widths)).toEqual(before);
    await leave();
  });

  it.each(LANGS)('without our fonts, in %s', async (lang) => {
    const { page, leave } = await chromium.fresh();
    await goTo(page, chartAddress(lang, id));
    await page.evaluate(() => document.fonts.ready);
    const before = await page.evaluate(widths);
    await leave();
    const { page: other, leave: close } = await chromium.fresh();
    await other.route(/\.woff2/, (route) => route.abort());
    await goTo(other, chartAddress(lang, id));
    await other.evaluate(() => document.fonts.ready);
    const after = await other.evaluate(widths);
    const wider = after.map(([text, width], i) => [text, width / (before[i]?.[1] ?? NaN)] as const);
    expect(wider.filter(([, by]) => !(by < 1.12))).toEqual([]);
    await close();
  });
});
