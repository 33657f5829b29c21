/** What the coda says of whatever a reader guessed, reckoned anew from the guesses and from what happened. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecasts } from '../src/book/forecasts.ts';
import { madeOf, overall, rowsOf } from '../src/client/guess/summary.ts';
import { valueAt } from '../src/client/guess/line.ts';
import type { Guess } from '../src/data/guess.ts';
import type { PageSummary, SummedGuess } from '../src/data/guess-summary.ts';
import { readContent } from '../src/data/content.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { pageGuess } from '../src/slots/guess-texts.ts';
import { charts, content, texts } from './content.ts';

const written = readContent(texts);
const withGuess = Object.entries(charts).filter(([, { declared }]) => declared.guess);

function summed(lang: Lang): SummedGuess[] {
  return withGuess.map(([id, chart]) => {
    const words = written.words[lang].get(id);
    if (!words) throw new Error(`content/${lang}/charts/${id}.yaml is missing`);
    const page = pageGuess(id, chart, words, written);
    return { ...page, title: words.title, href: `#${id}`, unitName: words.guess?.unit ?? '' };
  });
}
const offs = forecasts(content).flatMap(({ who, outcome }) =>
  typeof outcome === 'string' ? [] : [{ name: who, off: Math.max(outcome.came / outcome.expected, 1) }],
);
const summary = (lang: Lang): PageSummary => {
  const site = content.site[lang];
  const says = {
    ...{ one: site['summary-one'], some: site['summary-some'], options: site['summary-options'] },
    ...{ nearer: site['summary-nearer'], further: site['summary-further'], and: site['summary-and'] },
    ...{ high: site['off-high'], low: site['off-low'], near: site['off-near'] },
    ...{ right: site['off-right'], wrong: site['off-wrong'], invite: site['summary-invite'] },
    ...{
      said: site['forecast-said'],
      came: site['forecast-came'],
      off: site['forecast-off'],
      colon: site['colon'],
    },
  };
  return { lang, guesses: summed(lang), rivals: offs, says };
};
const summaries = Object.fromEntries(LANGS.map((lang) => [lang, summary(lang)])) as Record<Lang, PageSummary>;

const anyGuess = ({ items, range }: SummedGuess): fc.Arbitrary<Guess> => {
  if (!range) return fc.constantFrom(...items.map(({ key }) => key));
  const value = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => valueAt(range, share));
  return fc.record(Object.fromEntries(items.map(({ key }) => [key, value])));
};
/** What may be kept on a device: some guesses, none, or nonsense under a chart’s name. */
const anyStored = fc.record(
  Object.fromEntries(
    summaries.en.guesses.map((one) => [
      one.chart,
      fc.oneof(anyGuess(one), fc.constantFrom(undefined, 7, 'x', {})),
    ]),
  ),
);

/** The median factor, by another way: sort all ratios of larger to smaller, and take the middle of their logarithms. */
function medianAnew(stored: Readonly<Record<string, unknown>>, guesses: readonly SummedGuess[]): number {
  const middle = (ratios: number[]): number => {
    const logs = ratios.map(Math.log).sort((a, b) => a - b);
    const half = Math.floor(logs.length / 2);
    const upper = logs[half] ?? NaN;
    return Math.exp(logs.length % 2 ? upper : ((logs[half - 1] ?? NaN) + upper) / 2);
  };
  const each = guesses.flatMap(({ chart, answer, range }) => {
    const guess = stored[chart] as Record<string, number>;
    if (typeof answer === 'string' || !range) return [];
    const least = range.log ? range.least : range.step;
    const ratios = Object.entries(guess).flatMap(([key, value]) => {
      const [mine, was] = [Math.max(value, least), answer[key]];
      return was === undefined ? [] : [mine > was ? mine / was : was / mine];
    });
    return [middle(ratios)];
  });
  return middle(each);
}

describe.each(LANGS)('the coda in %s', (lang) => {
  const given = summaries[lang];

  it('says within which factor half of the guesses are, and who of the forecasters was nearer', () =>
    fc.assert(
      fc.property(anyStored, (stored) => {
        const made = madeOf(given, stored);
        const told = overall(given, made);
        expect(told).not.toMatch(/[{}]|NaN|undefined|∞|Infinity/);
        const numbers = made.filter(({ guess }) => typeof guess !== 'string').map(({ of }) => of);
        if (!made.length) return void expect(told).toBe('');
        if (!numbers.length) return;
        const median = medianAnew(stored, numbers);
        const said = Number(
          /(?:factor of |不超過)([\d.,]+)/.exec(told)?.[1]?.replace(/,/g, '').replace(/\.$/, ''),
        );
        expect(said).toBeGreaterThanOrEqual(median * (1 - 1e-9));
        expect(said).toBeLessThan(median + 0.11);
        // Both forecasters are named, each on its side.
        for (const { name, off } of offs) {
          const [nearer, further] = ['nearer', 'further'].map((side) => {
            const [before = '', after = ''] = given.says[side as 'nearer'].split('{names}');
            const start = told.indexOf(before, 1);
            return start < 0
              ? ''
              : told.slice(start, told.indexOf(after, start + before.length) + after.length);
          });
          expect((median < off ? nearer : further)?.includes(name)).toBe(true);
        }
      }),
      { numRuns: 60 },
    ));

  it('has a row for each guess, which says what was guessed, what came, and whether that is too much', () =>
    fc.assert(
      fc.property(anyStored, (stored) => {
        const made = madeOf(given, stored);
        const rows = rowsOf(given, made);
        expect(rows.length).toBe(made.length);
        rows.forEach((row, i) => {
          expect(Object.values(row).join(' ')).not.toMatch(/[{}]|NaN|undefined|Infinity/);
          const { guess, of } = made[i] ?? {};
          if (typeof guess === 'string')
            expect(row.off).toBe(given.says[guess === of?.answer ? 'right' : 'wrong']);
        });
      }),
      { numRuns: 40 },
    ));

  it('takes nothing that a chart would not take', () => {
    const nonsense = Object.fromEntries(given.guesses.map(({ chart }) => [chart, { nowhere: 1 }]));
    expect(madeOf(given, nonsense)).toEqual([]);
    expect(madeOf(given, {})).toEqual([]);
  });
});
