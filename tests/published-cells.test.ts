/** Every number of every table that was published, with a slip in it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPublished } from '../src/build/disk/published.ts';
import { readTexts } from '../src/build/disk/read.ts';
import { cellSlips } from '../src/check/published-cells.ts';
import { readContent } from '../src/data/content.ts';
import type { DataSet } from '../src/data/data-set.ts';
import type { Row } from '../src/data/row.ts';

const content = readContent(readTexts('.'));
const tables = readPublished('.').data ?? {};
const known = [...content.data.values()].flatMap((set) => {
  const table = tables[set.name];
  // Of a table that a program wrote no cell is known.
  return table?.rows.length ? [{ set, table }] : [];
});

interface Cell {
  readonly set: DataSet;
  readonly row: number;
  readonly column: string;
  readonly value: number;
}
const numbers = known.flatMap(({ set }) =>
  set.rows.flatMap((row, i) =>
    Object.entries(row).flatMap(([column, value]): Cell[] =>
      typeof value === 'number' && value !== 0 ? [{ set, row: i, column, value }] : [],
    ),
  ),
);
const withCells = (set: DataSet, row: number, cells: Row): DataSet => ({
  ...set,
  rows: set.rows.map((one, i) => (i === row ? { ...one, ...cells } : one)),
});
const slipsOf = (set: DataSet) => {
  const table = tables[set.name];
  return table ? cellSlips(set, table) : [];
};

it('most tables were published, and none of them has a slip', () => {
  expect(known.length).toBeGreaterThan(50);
  expect(numbers.length).toBeGreaterThan(1000);
  expect(known.flatMap(({ set, table }) => cellSlips(set, table))).toEqual([]);
});

it('a number whose point is lost or moved, or whose sign is, is told once, at its cell', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...numbers),
      fc.constantFrom(10, 100, 1000, 1e6, 0.1, 0.01, 1e-3, -1),
      ({ set, row, column, value }, times) => {
        const slips = slipsOf(withCells(set, row, { [column]: value * times }));
        expect(slips.map(({ cells: [cell] }) => [cell.row, cell.column, cell.before])).toEqual([
          [row, column, value],
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

it('a number with two digits in each other’s place, or one that is lost or doubled, is told once', () => {
  const typed = fc.tuple(fc.constantFrom(...numbers), fc.nat(), fc.constantFrom('turned', 'lost', 'doubled'));
  let tried = 0;
  fc.assert(
    fc.property(typed, ([{ set, row, column, value }, n, how]) => {
      const text = String(value);
      const at = n % Math.max(1, text.length - 1);
      const [own = '', next = ''] = text.slice(at);
      if (!/\d\d/.test(own + next)) return;
      const ways = { turned: next + own, lost: next, doubled: own + own + next };
      const now = Number(text.slice(0, at) + ways[how] + text.slice(at + 2));
      // A digit that is lost may be the same as the last one, and a nought before a number is none.
      const isLast = how !== 'turned' && new Set(text.slice(at)).size === 1;
      if (
        now === value ||
        isLast ||
        String(now).length !== text.length + { turned: 0, lost: -1, doubled: 1 }[how]
      )
        return;
      const digits = text.replace(/\D/g, '').length + (how === 'doubled' ? 1 : 0);
      if (how !== 'turned' && digits < 3) return;
      tried++;
      expect(slipsOf(withCells(set, row, { [column]: now }))).toHaveLength(1);
    }),
    { numRuns: 400 },
  );
  expect(tried).toBeGreaterThan(100);
});

const words = known.flatMap(({ set, table: { by } }) =>
  set.rows.flatMap((row, i) => {
    const texts = Object.entries(row).filter(
      ([column, cell]) => typeof cell === 'string' && !by.includes(column),
    );
    return texts.flatMap(([a, first]) =>
      texts.flatMap(([b, second]) => (a < b && first !== second ? [{ set, i, a, b, first, second }] : [])),
    );
  }),
);
it('two texts of a row that have changed places are told once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...words), ({ set, i, a, b, first, second }) => {
      expect(slipsOf(withCells(set, i, { [a]: second, [b]: first }))).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

it('two numbers of a row that have changed places are told once, and both can be put back', () => {
  const pairs = numbers.flatMap((a) =>
    numbers
      .filter((b) => b.set === a.set && b.row === a.row && b.column > a.column && b.value !== a.value)
      .map((b) => [a, b] as const),
  );
  fc.assert(
    fc.property(fc.constantFrom(...pairs), ([a, b]) => {
      const slips = slipsOf(withCells(a.set, a.row, { [a.column]: b.value, [b.column]: a.value }));
      expect(slips).toHaveLength(1);
      const back = slips.flatMap(({ cells }) => cells.map(({ column, before }) => [column, before]));
      expect(Object.fromEntries(back)).toEqual({ [a.column]: a.value, [b.column]: b.value });
    }),
    { numRuns: 300 },
  );
});

/** A fifth to five times as much, never in round figures: five times 25 is written as 25 with a digit more. */
const anew = fc.integer({ min: 2002, max: 50_034 }).map((n) => n / 10_007);

it('a number that was measured anew, rows in another order and rows that are new or gone are no slips', () => {
  fc.assert(
    fc.property(fc.constantFrom(...numbers), anew, (cell, times) => {
      const { set, row, column, value } = cell;
      const isYear = Number.isInteger(value) && value >= 1500 && value <= 2200;
      if (!isYear) expect(slipsOf(withCells(set, row, { [column]: value * times }))).toEqual([]);
      if (!tables[set.name]?.by.length) return;
      expect(slipsOf({ ...set, rows: set.rows.filter((_, i) => i !== row) })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
