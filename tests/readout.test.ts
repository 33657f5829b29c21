/** What is read out of a chart's marks is what the table has there, in words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import { formatQuantity } from '../src/i18n/quantity.ts';
import { saidOf } from '../src/client/readout/words.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { stopsOf } from '../src/picture/stops.ts';
import { content } from './content.ts';
import { readouts } from './readouts.ts';
import { seen } from './truth/seen.ts';

const POWERS = { trillion: 1e12, billion: 1e9, million: 1e6, 兆: 1e12, 億: 1e8, 萬: 1e4 } as const;

/** The number that a text says, read by hand. */
function numberIn(text: string): number {
  const [, digits = '', raised = '', word = ''] =
    /(-?\d[\d,]*(?:\.\d+)?) ?(?:× ?10([⁰¹²³⁴⁵⁶⁷⁸⁹]+))? ?(trillion|billion|million|兆|億|萬)?/.exec(text) ??
    [];
  const power = [...raised].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
  const times = POWERS[word as keyof typeof POWERS] ?? 1;
  return Number(digits.replaceAll(',', '')) * (power ? 10 ** Number(power) : 1) * times;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
/** A unit that is itself counted: `US$ billion`. */
const timesIn = (unit: string): number =>
  /billion|十億/.test(unit) ? 1e9 : /million|百萬/.test(unit) ? 1e6 : 1;
/** The date that a text says as the table writes it: `2023-07-14`, `2023-07`, `2023`. */
function dayIn(text: string): string {
  if (/\d年/.test(text)) return (text.match(/\d+/g) ?? []).map((part) => part.padStart(2, '0')).join('-');
  if (/^\d+$/.test(text)) return text;
  const isWhole = /^\d/.test(text);
  const time = Date.parse(`${isWhole ? '' : '1 '}${text} UTC`);
  return Number.isNaN(time) ? text : new Date(time).toISOString().slice(0, isWhole ? 10 : 7);
}

/** Whether a text says what a cell holds. */
function says(text: string, set: string, column: string, value: string | number, lang: Lang): boolean {
  const meta = content.data.get(set)?.columns[column];
  if (typeof value === 'number') return close(numberIn(text), value * timesIn(meta?.unit?.[lang] ?? ''));
  if (meta?.type === 'date') return dayIn(text) === value;
  return text === (meta?.words?.[value]?.[lang] ?? value);
}

const withMarks = readouts.filter(({ words }) => Object.keys(words.en.sets).length);

it('most charts have marks that are read out', () => {
  expect(withMarks.length).toBeGreaterThan(0.75 * readouts.length);
});

describe.each(withMarks)('the chart $id', ({ chart, draw, words }) => {
  it('says of each cell that a visible mark shows what the table has there, in both languages and at every size', () => {
    const faults = chart.states.flatMap((state) =>
      LANGS.flatMap((lang) =>
        (Object.keys(SIZES) as (keyof typeof SIZES)[]).flatMap((size) => {
          const picture = draw(state, lang, size);
          const stops = stopsOf(picture, words[lang]);
          const sayings = stops.map((stop) => saidOf(stop, words[lang]).rows);
          return seen(picture)
            .flatMap(({ mark }) => Object.values(mark.datum ?? {}).flat())
            .flatMap(({ set = '', row = -1, column = '', value }) => {
              if (!(set in words[lang].sets)) return [];
              const title = content.data.get(set)?.columns[column]?.[lang];
              const name = words[lang].sets[set]?.rows[row]?.name ?? '';
              const isSaid = stops.some(
                ({ cells }, i) =>
                  cells.some((cell) => cell.set === set && cell.row === row && cell.column === column) &&
                  (sayings[i] ?? []).some(
                    (saying) =>
                      saying.name === name &&
                      [
                        ...saying.values.filter((v) => v.title === title).map((v) => v.value),
                        ...name.split(' · ').map((part) => part.replace(`${title}${words[lang].colon}`, '')),
                      ].some((text) => says(text, set, column, value, lang)),
                  ),
              );
              return isSaid ? [] : [`${state} ${lang} ${size}: ${set}[${row}].${column} = ${value}`];
            });
        }),
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('tells no key of a table', () => {
    const texts = LANGS.flatMap((lang) =>
      Object.values(words[lang].sets).flatMap(({ rows }) =>
        rows.flatMap(({ name, values }) => [...name.split(' · '), ...values]),
      ),
    );
    expect(texts.length).toBeGreaterThan(0);
    // A word, such as “make-up”, has one hyphen at most.
    expect(texts.filter((text) => /^[a-z]+(?:-[a-z]+){2,}$|_/.test(text))).toEqual([]);
    for (const lang of LANGS)
      for (const { rows } of Object.values(words[lang].sets))
        expect(rows.filter(({ name }) => !name)).toEqual([]);
  });
});

it('a number is written so that it reads back, whatever its unit', () => {
  const units = [
    'US$ billion a year',
    '十億美元（一年）',
    '%',
    'models',
    '成功率%',
    'F1, of 100',
    '個',
    undefined,
  ];
  const number = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.double({ min: 0.001, max: 1e6, noNaN: true }).map((x) => Number(x.toFixed(4))),
    fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 6, max: 24 })).map(([m, e]) => m * 10 ** e),
  );
  fc.assert(
    fc.property(number, fc.constantFrom(...units), fc.constantFrom(...LANGS), (value, unit, lang) => {
      const text = formatQuantity(value, unit, lang).replace('F1', '');
      const is = value * timesIn(unit ?? '');
      // Beyond a million millionths nobody counts.
      expect(Math.abs(numberIn(text) - is), text).toBeLessThanOrEqual(1e-6 + 1e-9 * is);
    }),
  );
});
