/** What holds of every chart with a guess, found by having one: how it is drawn, whatever a reader guesses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guess } from '../src/data/guess.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { formatAs } from '../src/i18n/format-as.ts';
import { faults } from '../src/picture/faults.ts';
import type { Mark } from '../src/picture/mark.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { anyGuess, declaredBy, given, withGuess, written } from './any-guess.ts';
import { content } from './content.ts';
import { untruths } from './truth/untruths.ts';
import { smallWords } from './small-words.ts';

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
