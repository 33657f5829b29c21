/** What Chinese type weighs: in a chapter, in what is no chapter, and in an English page with a few Chinese words. */
import { describe, expect, it } from 'vitest';
import { browser, chapters, charts, goTo, quiet } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { LANGS, LANGUAGES } from '../../src/i18n/lang.ts';
import { address } from '../../src/urls/addresses.ts';
import { KB, nameOf, sum, weigh, type Answer } from './weigh.ts';

const chromium = browser();

// Pages in English with Chinese words of their own: 12.8, 21.0, 19.3 and 21.3 KB when their slices came to stand alone,
// after 223, 77, 75 and 62, since a few characters brought the base of their face.
it.each([
  ['/404.html', 14],
  ['/charts/gloss/', 23],
  ['/charts/practice/', 23],
  ['/sources/', 23],
])('a first visit of %s on a phone loads at most %i KB of Chinese type', async (path, most) => {
  const { page, leave } = await chromium.fresh({ viewport: { width: 390, height: 844 } });
  const answered = weigh(page);
  await goTo(page, path);
  const type = (await answered()).filter((a) => /tc/i.test(nameOf(a.url)));
  // The way to the Chinese edition is written in Chinese.
  expect(sum(type, 'font')).toBeGreaterThan(KB);
  expect(sum(type, 'font')).toBeLessThanOrEqual(most * KB);
  await leave();
});

// Chinese pages that are no chapter: 139.6, 79.2, 109.5, 44.1 and 239.7 KB when their slices came to stand alone, after
// 568, 370, 566, 465 and 568, since some hundred characters brought the base of three faces and the rest of it. A chart’s
// page takes 78 to 122 KB after 516 to 569.
const CHINESE = { charts: 146, sources: 84, terms: 116, corrections: 50, print: 252 };
const ofCharts = oneIn(13, Object.keys(charts)).map((id) => [`charts/${id}`, 125] as const);
describe.each(
  LANGS.filter((lang) => LANGUAGES[lang].han).flatMap((lang) =>
    [...Object.entries(CHINESE), ...ofCharts].map(([page, most]) => [address(lang, page), most] as const),
  ),
)('a first visit of %s', (path, most) => {
  /** The Chinese faces of a visit. */
  const visit = async (width: number, height: number, open = false) => {
    const { page, leave } = await chromium.fresh({ viewport: { width, height } });
    const answered = weigh(page);
    await goTo(page, path);
    if (open) {
      await page.evaluate(() => {
        for (const box of document.querySelectorAll('details')) box.open = true;
      });
      await quiet(page);
    }
    const type = (await answered()).filter((a) => /tc-\d/.test(nameOf(a.url)));
    await leave();
    return type;
  };
  // What the numbered files of a package have, full-width marks above all, is a KB or two and named by whoever had it first.
  const large = (type: readonly Answer[]) => type.filter((a) => a.bytes > 5 * KB).map((a) => nameOf(a.url));

  it(`loads at most ${most} KB of Chinese type on a phone, and of slices of its own alone`, async () => {
    const type = await visit(390, 844);
    expect(sum(type, 'font')).toBeGreaterThan(20 * KB);
    expect(sum(type, 'font')).toBeLessThanOrEqual(most * KB);
    // Later is what waits until it is scrolled to or opened.
    expect(large(type).filter((name) => /-(base|rest|.+\.later)\b/.test(name))).toEqual([]);
  });

  it('has all that shows in a large window, and all that can be opened, in slices of its own', async () => {
    expect(large(await visit(1920, 1080, true)).filter((name) => /-(base|rest)\b/.test(name))).toEqual([]);
  });
});

it('a first Chinese chapter loads at most 250 KB of Chinese type, the next at most 80 KB more', async () => {
  const { page, leave } = await chromium.fresh();
  const answered = weigh(page);
  let before = 0;
  const chinese = chapters.filter((p) => p.lang === 'zh-hant');
  expect(chinese.length).toBeGreaterThan(1);
  for (const [i, { path }] of chinese.entries()) {
    await goTo(page, path);
    const type = (await answered()).filter((a) => /tc/i.test(nameOf(a.url)));
    const now = sum(type, 'font');
    console.log(`Chinese type, ${path}: ${((now - before) / KB).toFixed(1)} KB ${i ? 'more' : ''}`);
    if (i) expect(now - before, path).toBeLessThanOrEqual(80 * KB);
    else {
      expect(now).toBeGreaterThan(20 * KB);
      expect(now).toBeLessThanOrEqual(250 * KB);
    }
    before = now;
  }
  await leave();
});
