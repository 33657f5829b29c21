/** What holds of every chart with a guess, found by having one: of whatever a reader may guess. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineThrough, stepFrom, valueAt, shareOf } from '../src/client/guess/line.ts';
import { comparison, outcomeOf } from '../src/client/guess/comparison.ts';
import { said as sayNumber, typed } from '../src/client/guess/said.ts';
import type { Guess, PageGuess } from '../src/data/guess.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { formatAs } from '../src/i18n/format-as.ts';
import { formatNumber } from '../src/i18n/format.ts';
import type { GuessDeclaration } from '../src/kit/chart/guesses.ts';
import { faults } from '../src/picture/faults.ts';
import type { Mark } from '../src/picture/mark.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { answersOf, pageGuess } from '../src/slots/guess-texts.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { guessText, isGuess, readGuess } from '../src/urls/guess.ts';
import { readContent } from '../src/data/content.ts';
import { charts, content, texts } from './content.ts';
import { untruths } from './truth/untruths.ts';
import { smallWords } from './small-words.ts';

const written = readContent(texts);
const withGuess = Object.entries(charts).filter(([, { declared }]) => declared.guess);
const declaredBy = (id: string): GuessDeclaration => charts[id]?.declared.guess as GuessDeclaration;

const given = (id: string, lang: Lang): PageGuess => {
  const [chart, words] = [charts[id], written.words[lang].get(id)];
  if (!chart || !words) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
  return { ...pageGuess(id, chart, words, written), says: { number: '', range: '', ignored: '' } };
};

/** Whatever can be drawn on the chart, and what can be typed. */
function anyGuess(id: string): fc.Arbitrary<Guess> {
  const declared = declaredBy(id);
  if (declared.kind === 'option') return fc.constantFrom(...declared.options);
  const { range } = given(id, 'en');
  if (!range) throw new Error(`${id} has no range`);
  const value = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => valueAt(range, share));
  return fc.record(Object.fromEntries(declared.places.map((key) => [key, value])));
}

const textsIn = (m: Mark): string[] => [
  ...(m.text === undefined ? [] : [m.text]),
  ...m.children.filter((c) => Number(c.attrs['opacity'] ?? 1) > 0).flatMap(textsIn),
];

it('some charts have something to guess', () => expect(withGuess.length).toBeGreaterThan(0));

describe.each(withGuess)('the chart %s, whatever a reader guesses', (id, chart) => {
  const data = rowsOf(chart, content);
  const declared = declaredBy(id);
  const wordsOf = (lang: Lang) => {
    const words = content.words[lang].get(id);
    if (!words) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
    return words;
  };

  it('is drawn without a fault in every state, and says nothing but what follows from data and guess', () => {
    const anywhere = fc.tuple(
      anyGuess(id),
      fc.constantFrom(...chart.states),
      fc.constantFrom(...LANGS),
      fc.constantFrom(...Object.values(SIZES)),
    );
    fc.assert(
      fc.property(anywhere, ([guess, state, lang, size]) => {
        const picture = chart.picture({ data, state, size, words: wordsOf(lang), id, guess });
        const wrong = [...faults(picture), ...untruths(picture, data, content.names)];
        expect([...wrong, ...smallWords(picture, size.name)]).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('tells nothing of the answer where the guess is put: no number of it in picture, name, unit, title or sentence', () => {
    for (const lang of LANGS) {
      const { answer, factor, isMonth, items } = given(id, lang);
      const words = wordsOf(lang);
      const { title = '', sentence = '' } = words.states[declared.state] ?? {};
      const drawn = (guess?: Guess): string[] =>
        Object.values(SIZES).flatMap((size) =>
          textsIn(chart.picture({ data, state: declared.state, size, words, id, ...(guess && { guess }) })),
        );
      const start =
        declared.kind === 'values' && Object.fromEntries(declared.places.map((key) => [key, declared.start]));
      const said = [
        title,
        sentence,
        words.title,
        words.unit,
        written.words[lang].get(id)?.guess?.question ?? '',
      ];
      const all = [...said, ...drawn(), ...(start ? drawn(start) : [])].join('\n');
      if (typeof answer === 'string') continue;
      for (const { key } of items) {
        const was = answer[key];
        if (was === undefined) continue;
        const roundings = isMonth ? ['month'] : ['', '0', '1', '2', '2r', '3r'];
        for (const as of roundings) {
          const printed = formatAs(was * (isMonth ? 1 : factor), as, lang);
          // A single digit may be anything's.
          if (printed.replace(/\D/g, '').length < 2) continue;
          expect(all).not.toMatch(
            new RegExp(`(?<![\\d.,])${printed.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`),
          );
        }
      }
    }
  });

  it('draws the reader’s marks where the guess is put, and beside what happened where that is told', () => {
    const guesses = (m: Mark): number =>
      (m.key === 'guess' ? m.children.filter(({ tag }) => tag === 'circle').length : 0) +
      m.children.reduce((sum, child) => sum + guesses(child), 0);
    fc.assert(
      fc.property(anyGuess(id), fc.constantFrom(...Object.values(SIZES)), (guess, size) => {
        const draw = (state: string, more: object) =>
          chart.picture({ data, state, size, words: wordsOf('en'), id, ...more });
        for (const state of [declared.state, declared.reveal]) {
          expect(draw(state, { guess })).not.toEqual(draw(state, {}));
          if (declared.kind === 'values')
            expect(guesses(draw(state, { guess })), state).toBe(declared.places.length);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is compared in a sentence whose numbers are those guessed and those of the data, reckoned anew', () => {
    for (const lang of LANGS) {
      const page = given(id, lang);
      const words = written.words[lang].get(id);
      const slots = words && answersOf(chart, words, written).answer;
      const unitOf = (place: string): number => (typeof slots === 'object' && slots[place]?.unit) || 1;
      fc.assert(
        fc.property(anyGuess(id), (guess) => {
          const said = comparison(page, guess);
          expect(said).not.toMatch(/[{}]|NaN|undefined|∞|Infinity/);
          expect(said.length).toBeGreaterThan(10);
          if (typeof guess === 'string' || typeof page.answer === 'string') {
            expect(outcomeOf(page, guess)).toBe(guess === page.answer ? 'right' : 'wrong');
            return;
          }
          const [mine, was] = [guess[page.compared] ?? NaN, page.answer[page.compared] ?? NaN];
          const near = page.near ?? was / 10;
          const outcome = mine > was + near ? 'high' : mine < was - near ? 'low' : 'near';
          expect(outcomeOf(page, guess)).toBe(outcome);
          const text = written.words[lang].get(id)?.guess?.[outcome] ?? '';
          const number = (value: number, digits = 12): string =>
            page.isMonth
              ? formatAs(value, 'month', lang)
              : formatNumber(Number((value * page.factor).toPrecision(digits)), lang);
          const known: Record<string, string> = { guess: number(mine) };
          known['times'] = formatNumber(Number(Math.max(mine / was, was / mine).toPrecision(2)), lang);
          if (!page.isMonth) known['apart'] = number(Math.abs(mine - was), 3);
          for (const { key } of page.items) known[`guess-${key}`] = number(guess[key] ?? NaN);
          for (const [, slot = '', format = ''] of text.matchAll(/\{([\w-]+)(?::([^{}]*))?\}/g)) {
            const place = slot === 'answer' ? page.compared : (/^answer-(.+)/.exec(slot)?.[1] ?? '');
            const happened = page.answer[place];
            if (slot in known) expect(said).toContain(known[slot]);
            else if (happened !== undefined)
              expect(said).toContain(formatAs(happened, format, lang, unitOf(place)));
          }
        }),
        { numRuns: 50 },
      );
    }
  });

  it('can be written into an address and read back, and nothing else is taken for a guess', () => {
    const page = given(id, 'en');
    fc.assert(
      fc.property(anyGuess(id), (guess) => {
        expect(readGuess(guessText(guess, page), page)).toEqual(guess);
        expect(isGuess(JSON.parse(JSON.stringify(guess)), page)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readGuess(text, page);
        if (read !== undefined) expect(isGuess(read, page)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (isGuess(value, page)) expect(readGuess(guessText(value, page), page)).toBeDefined();
      }),
    );
    const tooMany = Array(page.items.length + 1)
      .fill(page.range?.start)
      .join('~');
    for (const broken of ['', '~', tooMany, 'NaN', Array(page.items.length).fill('1e99').join('~')])
      expect(readGuess(broken, page), broken).toBeUndefined();
  });

  it('is typed as it is said', () => {
    for (const lang of LANGS) {
      const page = given(id, lang);
      fc.assert(
        fc.property(anyGuess(id), (guess) => {
          if (typeof guess === 'string') return;
          for (const value of Object.values(guess)) expect(typed(sayNumber(value, page), page)).toBe(value);
        }),
      );
    }
  });

  it('is refused where the chart can’t take it', () => {
    const draw = (guess: unknown) => () =>
      chart.picture({
        data,
        state: chart.states[0] ?? '',
        size: SIZES.m,
        words: wordsOf('en'),
        id,
        guess: guess as Guess,
      });
    expect(draw('no such option')).toThrow();
    expect(draw({})).toThrow();
  });
});

describe('a line that is drawn', () => {
  const shapes = fc
    .record({
      least: fc.integer({ min: 1, max: 50 }),
      wide: fc.integer({ min: 10, max: 500 }),
      log: fc.boolean(),
    })
    .map(({ least, wide, log }) => {
      const range = { least, most: least + wide, log, step: log ? 1.1 : 0.5 };
      return { ...range, start: valueAt({ ...range, start: least }, 0.3) };
    });
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const strokes = fc.array(fc.tuple(fc.constantFrom(...keys), share), { maxLength: 5 });

  it('passes through every point that was set, stays in range, and ends level behind the last', () => {
    fc.assert(
      fc.property(shapes, strokes, (range, moves) => {
        const set = new Map(moves.map(([key, at]) => [key, valueAt(range, at)]));
        const line = lineThrough(keys, set, range);
        expect(Object.keys(line)).toEqual(keys);
        for (const [key, value] of set) expect(line[key]).toBe(value);
        const last = keys.findLastIndex((key) => set.has(key));
        const level = last < 0 ? range.start : line[keys[last] ?? ''];
        for (const key of keys.slice(last + 1)) expect(line[key]).toBe(level);
        for (const value of Object.values(line)) {
          expect(value).toBeGreaterThanOrEqual(range.least);
          expect(value).toBeLessThanOrEqual(range.most);
        }
      }),
    );
  });

  it('lies between two points that were set where it was not', () => {
    fc.assert(
      fc.property(shapes, share, share, (range, from, to) => {
        const set = new Map([
          ['a', valueAt(range, from)],
          ['e', valueAt(range, to)],
        ]);
        const line = lineThrough(keys, set, range);
        const [low, high] = [Math.min(...set.values()), Math.max(...set.values())];
        for (const value of Object.values(line)) {
          expect(value).toBeGreaterThanOrEqual(low * (range.log ? 0.94 : 1) - range.step);
          expect(value).toBeLessThanOrEqual(high * (range.log ? 1.06 : 1) + range.step);
        }
      }),
    );
  });

  it('is moved by keys within its range, and there and back leads home but for rounding', () => {
    fc.assert(
      fc.property(shapes, share, fc.integer({ min: -20, max: 20 }), (range, at, presses) => {
        const value = valueAt(range, at);
        const next = stepFrom(range, value, presses);
        expect(next).toBeGreaterThanOrEqual(range.least);
        expect(next).toBeLessThanOrEqual(range.most);
        if (presses > 0) expect(next).toBeGreaterThanOrEqual(value);
        // Two digits of a log scale are a twentieth off at most, there and back.
        const rounding = range.log ? Math.log(1.11) / Math.log(range.most / range.least) : 0.02;
        if (next > range.least && next < range.most) {
          const back = stepFrom(range, next, -presses);
          expect(Math.abs(shareOf(range, back) - shareOf(range, value))).toBeLessThan(rounding);
        }
      }),
    );
  });
});
