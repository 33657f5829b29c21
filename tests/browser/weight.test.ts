import type { Page, Request } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { browser, chapters, charts, goTo, pages, quiet } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { LANGS, LANGUAGES } from '../../src/i18n/lang.ts';
import { address } from '../../src/urls/addresses.ts';
import { lateFonts, shiftOf } from './shifts.ts';

const chromium = browser();
const KB = 1024;
/** So many charts a page's bytes allow for; each more may bring its stills, headlines and words, of which Chinese pack less. */
const CHARTS = 5;
const CHART = { en: 4 * KB, 'zh-hant': 4.25 * KB };
/** What each playground may add, its share of their stylesheet with it. */
const PLAYGROUND = 2.75 * KB;

/** What the controls of a chart may add: their HTML, and a share of their stylesheet and their first script. */
const CONTROLS = 2.5 * KB;
/** What a chart may add with options to choose from, which are words, as is what is said of each choice. */
const OPTIONS = 0.5 * KB;
/** What the guess of a chart may add: likewise. */
const GUESS = 2.5 * KB;
/** What a page may add where there is something to guess and nothing to set. */
const TAKING_PART = 2.25 * KB;
const hasGuess = (chart: string): boolean => charts[chart]?.declared.guess !== undefined;
const hasOptions = (chart: string): boolean =>
  Object.values(charts[chart]?.declared.controls ?? {}).some((control) => 'options' in control);
const hasControls = (chart: string): boolean =>
  Object.keys(charts[chart]?.declared.controls ?? {}).length > 0;

interface Answer {
  readonly url: string;
  readonly kind: string;
  readonly bytes: number;
}

/** Every answer that a page gets from now on, with its bytes on the wire; none where the cache answers. */
function weigh(page: Page): () => Promise<Answer[]> {
  const seen: Request[] = [];
  page.on('requestfinished', (request) => seen.push(request));
  return () =>
    Promise.all(
      seen.map(async (request) => {
        const { responseBodySize } = await request.sizes();
        return { url: request.url(), kind: request.resourceType(), bytes: Math.max(0, responseBodySize) };
      }),
    );
}
const sum = (answers: readonly Answer[], ...kinds: string[]): number =>
  answers.filter((a) => kinds.includes(a.kind)).reduce((all, a) => all + a.bytes, 0);
const nameOf = (url: string): string => url.split('/').at(-1) ?? '';

describe.each(oneIn(5, pages).map((p) => [p.path, p] as const))(
  'a first visit of %s',
  (_, { path, lang, steps, playgrounds }) => {
    let answers: Answer[];
    const requests: string[] = [];
    beforeAll(async () => {
      const { page, leave } = await chromium.fresh();
      page.on('request', (r) => requests.push(r.url()));
      const answered = weigh(page);
      await goTo(page, path);
      answers = await answered();
      await leave();
    });

    it('weighs at most 54 KB of HTML, CSS and JS with five charts, of which 10 KB are JS, in ten requests and its other fonts', () => {
      const js = sum(answers, 'script');
      const all = sum(answers, 'document', 'stylesheet', 'script');
      console.log(
        `${path}: HTML+CSS+JS ${(all / KB).toFixed(1)} KB, JS ${(js / KB).toFixed(1)} KB, fonts ${(sum(answers, 'font') / KB).toFixed(1)} KB`,
      );
      // Less would be no first visit, or not the whole page.
      for (const a of answers) expect(a.bytes, a.url).toBeGreaterThan(0);
      expect(js).toBeGreaterThan(4 * KB);
      expect(all).toBeGreaterThan(15 * KB);
      const own = new Set(steps.map(({ chart }) => chart));
      const more = Math.max(0, own.size - CHARTS);
      const settable = [...own].filter(hasControls).length;
      const guessed = [...own].filter(hasGuess).length;
      // What moves a chart comes with the first scroll; what lets a reader take part, with what looks out for it.
      expect(js).toBeLessThanOrEqual((10 + (settable || guessed ? 0.75 : 0) + (guessed ? 0.6 : 0)) * KB);
      // The list of which Chinese characters are in which file comes on top.
      expect(all).toBeLessThanOrEqual(
        (lang === 'en' ? 54 : 62) * KB +
          more * CHART[lang] +
          playgrounds.length * PLAYGROUND +
          settable * CONTROLS +
          [...own].filter(hasOptions).length * OPTIONS +
          guessed * GUESS +
          // The link to a view, and what makes it.
          (guessed && !settable ? TAKING_PART : 0),
      );
      const fonts = answers.filter((a) => a.kind === 'font').length;
      expect(answers.length - fonts + 3).toBeLessThanOrEqual(
        (lang === 'en' ? 10 : 11) +
          (playgrounds.length ? 1 : 0) +
          (settable || guessed ? 2 : 0) +
          (guessed ? 2 : 0),
      );
    });

    it('asks no other origin', () => {
      expect(requests.length).toBeGreaterThan(3);
      expect(requests.filter((url) => !url.startsWith(`${inject('site')}/`))).toEqual([]);
    });

    it(`fetches no ${lang === 'en' ? 'heavy Chinese face' : 'type for what is hidden'}`, () => {
      const fonts = requests.map(nameOf).filter((name) => name.endsWith('.woff2'));
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter((name) => (lang === 'en' ? /tc-600/ : /-rest/).test(name))).toEqual([]);
    });

    it.each(
      oneIn(
        2,
        [1280, 390],
        pages.findIndex((page) => page.path === path),
      ),
    )('shifts nothing while it loads, its fonts late, and is scrolled, %i px wide', async (width) => {
      const { page, leave } = await chromium.fresh({ viewport: { width, height: 800 } });
      const release = await lateFonts(page);
      await page.goto(inject('site') + path, { waitUntil: 'domcontentloaded' });
      await release();
      await quiet(page);
      await page.evaluate(async () => {
        const end = document.documentElement.scrollHeight;
        for (let y = 0; y < end; y += 400) {
          scrollTo({ top: y, behavior: 'instant' });
          await new Promise((done) => requestAnimationFrame(done));
        }
      });
      await quiet(page);
      expect(await shiftOf(page)).toBe(0);
      await leave();
    });
  },
);

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
