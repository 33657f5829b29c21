/** A first visit of a page of the story: what it weighs, what it asks for, and that nothing in it shifts. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { browser, charts, goTo, pages, quiet } from './book.ts';
import { oneIn } from '../by-chance.ts';
import { lateFonts, shiftOf } from './shifts.ts';
import { KB, nameOf, sum, weigh, type Answer } from './weigh.ts';

const chromium = browser();
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
