/** Every row of every table that was published, taken away. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPublished } from '../src/build/disk/published.ts';
import { goneRows } from '../src/check/gone-rows.ts';
import { readContent } from '../src/data/content.ts';
import { oneIn } from './by-chance.ts';
import { problemsAfter, texts } from './whole-essay.ts';

const content = readContent(texts);
const tables = readPublished('.').data ?? {};
const known = [...content.data.values()].flatMap((set) => {
  const table = tables[set.name];
  return table ? [{ set, table }] : [];
});

it('every table that was published is known, and none has lost a row', () => {
  const all = Object.keys(texts).filter((file) => file.endsWith('.csv'));
  expect(known.length, 'of a new table `npm run freeze` writes down the rows').toBe(all.length);
  for (const { set, table } of known) expect([set.name, goneRows(set, table)]).toEqual([set.name, []]);
});

const ofRows = known.filter(({ table }) => table.rows.length > 2);
it('rows that are taken away are found, each below the one that it stood below', () => {
  const cut = fc.constantFrom(...ofRows).chain((one) => {
    const rows = one.set.rows.map((_, i) => i);
    return fc.tuple(fc.constant(one), fc.subarray(rows, { minLength: 1, maxLength: rows.length - 1 }));
  });
  fc.assert(
    fc.property(cut, ([{ set, table }, taken]) => {
      const left = set.rows.flatMap((row, i) => (taken.includes(i) ? [] : [{ row, i }]));
      const gone = goneRows({ ...set, rows: left.map(({ row }) => row) }, table);
      expect(gone.map(({ cells }) => cells)).toEqual(taken.map((i) => set.rows[i]));
      // Of rows that say the same any may be the one.
      const above = taken.map((i) => left.filter((one) => one.i < i).length - 1);
      if (new Set(table.rows).size === table.rows.length && table.by.length)
        expect(gone.map(({ below }) => below)).toEqual(above);
    }),
    { numRuns: 100 },
  );
});

it('none of a table with more rows, or in which one is called otherwise, is said to be gone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ofRows), fc.nat(), ({ set, table }, n) => {
      const rows = set.rows.map((row, i) =>
        i === n % set.rows.length ? Object.fromEntries(Object.keys(row).map((column) => [column, 'x'])) : row,
      );
      expect(goneRows({ ...set, rows }, table)).toEqual([]);
      expect(goneRows({ ...set, rows: [...set.rows, ...rows] }, table)).toEqual([]);
    }),
  );
});

const files = Object.keys(texts).filter((file) => file.endsWith('.csv'));
it.each(oneIn(15, files))('a row of %s that is gone is told once, where it stood', (file) => {
  const lines = (texts[file] ?? '').trimEnd().split('\n');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: lines.length - 1 }), (at) => {
      const after = `${lines.toSpliced(at, 1).join('\n')}\n`;
      const [only, ...others] = problemsAfter({ [file]: after });
      const isKnown = (tables[file.slice(13, -4)]?.rows.length ?? 0) > 0;
      const last = lines.length - 1;
      expect([only?.file, only?.rule, only?.line, others]).toEqual(
        lines.length === 2
          ? [file, 'csv-rows', 1, []]
          : [file, 'published-row', isKnown ? Math.min(at + 1, last) : last, []],
      );
    }),
    { numRuns: 1 },
  );
});
