/** The tables of chart `positions`, its heat map, and what the chapter says of them, asked of the Transformer that ships. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCURACY } from '../scripts/train.ts';
import { code, LONGEST, type Facts, type Wave } from '../src/charts/positions/data.ts';
import { drawBatch, PRACTISED } from '../src/models/grammar.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { position } from '../src/models/positions.ts';
import { mulberry32 } from '../src/models/rng.ts';
import { fromCsv } from '../src/models/training/tables.ts';
import { wordOrderTables } from '../src/models/training/word-order.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { slotValues } from '../src/slots/slots.ts';
import { charts, content } from './content.ts';
import { grammar, shipped } from './shipped-models.ts';

const model = await shipped('transformer');
const tables = wordOrderTables(grammar, model, fromCsv(readFileSync(ACCURACY, 'utf8')));
const rows = (name: string) => fromCsv(tables[`content/data/position-${name}.csv`] ?? '');
const waves = rows('waves').map((row): Wave => ({ words: Number(row['words']) }));
const WIDTH = waves.length * 2;

it.each(Object.keys(tables))(
  '%s is what the shipped file and the measurements give; else: npm run train -- tables',
  (file) => {
    expect(fromCsv(readFileSync(file, 'utf8'))).toEqual(fromCsv(tables[file] ?? ''));
  },
);

describe('the rows that the chart draws', () => {
  const cells = code(waves, 100);

  it('are what the model adds to its words, sines before cosines', () => {
    expect(cells).toHaveLength(100 * WIDTH);
    for (const { place, column, value } of cells) {
      const wave = (column - 1) % waves.length;
      const isCosine = column > waves.length;
      const own = position(place - 1, 2 * wave + Number(isCosine), WIDTH);
      expect(Math.abs(value - own), `place ${place}, column ${column}`).toBeLessThan(1e-3);
    }
  });

  it('are no two alike', () => {
    const at = (place: number): number[] =>
      cells.filter((one) => one.place === place).map(({ value }) => value);
    const all = Array.from({ length: 100 }, (_, i) => at(i + 1));
    const least = all.flatMap((one, i) =>
      all.slice(i + 1).map((other) => Math.hypot(...one.map((value, j) => value - (other[j] ?? 0)))),
    );
    expect(Math.min(...least)).toBeGreaterThan(1);
  });
});

describe('the map of as many words as a reader sets', () => {
  const { positions: chart } = charts;
  if (!chart) throw new Error('there is no chart "positions"');
  /** The paper's formula, section 3.5, written out: sin and cos of pos / 10000^(2i/d). */
  const formula = (pos: number, i: number): readonly number[] => {
    const angle = pos / Math.pow(10_000, (2 * i) / WIDTH);
    return [Math.sin(angle), Math.cos(angle)];
  };
  it.each([2, 7, 51, 100])(
    'of %d words has the numbers of the formula, and counts the waves that turn',
    (n) => {
      const values = slotValues(chart, content, 'waves', { words: n }) ?? {};
      expect(values['words']?.value).toBe(n);
      // A wave has come full circle once its angle is two pi.
      const turned = waves.filter((_, i) => n / Math.pow(10_000, (2 * i) / WIDTH) >= 2 * Math.PI);
      expect(values['turned']?.value).toBe(turned.length);
      const { cells } = chart.facts({
        data: rowsOf(chart, content),
        state: 'waves',
        controls: { words: n },
      }) as Facts;
      expect(cells).toHaveLength(n * WIDTH);
      for (const { place, column, value } of cells) {
        const half = column > waves.length ? 1 : 0;
        const own = formula(place - 1, column - 1 - half * waves.length)[half] ?? NaN;
        expect(Math.abs(value - own)).toBeLessThan(1e-3);
      }
    },
  );
});

it(`no sentence of practice has more than ${LONGEST} words, and some have as many`, () => {
  const random = mulberry32(1);
  const drawn = Array.from({ length: 3000 }, () => drawBatch(grammar, random, 1)[0]?.words.length ?? 0);
  expect(grammar.topics(random, PRACTISED.topics, 16).words).toHaveLength(LONGEST);
  expect(Math.max(...drawn)).toBe(LONGEST);
});

describe('what the ledger says of positions is so:', () => {
  it('a word that stands twice must get one answer without them, and gets both right with them', () => {
    const [given, taken] = rows('twice');
    expect(given).toMatchObject({ places: 'with', sentences: '1000', both_right: '100', one_answer: '0' });
    expect(taken).toMatchObject({ places: 'without', sentences: '1000', both_right: '0', one_answer: '100' });
  });

  it('beyond practice every Transformer errs, as often as is said, and no GRU', () => {
    const farthest = rows('reach').filter(({ place }) => place === '68');
    const percents = (of: string): string[] =>
      farthest.filter(({ model: name }) => name === of).map(({ percent }) => percent ?? '');
    expect(percents('gru')).toEqual(['100', '100', '100']);
    expect(percents('transformer')).toEqual(['89', '94.5', '99.5']);
    const claim = content.claims.get('word-order');
    for (const percent of percents('transformer'))
      for (const lang of LANGS) expect(claim?.[lang].found, lang).toContain(percent);
  });
});
