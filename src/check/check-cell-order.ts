import type { Content, DataSet } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';

type Cell = string | number | null | undefined;

/** Whether a cell is below another; of dates only what both say counts: 2023 is not before 2023-07. */
function isBelow(a: Cell, b: Cell): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** What is wrong with the order that a description gives its columns (`after`). */
function misplaced({ name: set, columns, rows }: DataSet, content: Content): Problem[] {
  return Object.entries(columns).flatMap(([column, { after, type }]): Problem[] => {
    if (after === undefined) return [];
    const beside = `content/data/${set}.yaml`;
    if (columns[after]?.type !== type || type === 'text') {
      const message = `"${after}", after which the cells of "${column}" are to come, is no column of its type.${nearest(after, Object.keys(columns))}`;
      const place = content.valueAt(beside, ['columns', column, 'after']);
      // Of which of the two the type is wrong is told there, if it is told.
      const yieldsTo = [column, after].flatMap((name) => {
        const at = content.valueAt(beside, ['columns', name, 'type']);
        return at ? [{ file: beside, line: at.line, end: at.line }] : [];
      });
      return [{ ...{ file: beside, ...place }, rule: 'column-names', message, yieldsTo }];
    }
    return rows.flatMap((row, i): Problem[] => {
      if (!isBelow(row[column], row[after])) return [];
      const message = `"${String(row[column])}" in column "${column}" is below "${String(row[after])}" in "${after}", after which it comes: mend the one or the other.`;
      const place = content.cellAt(set, i, column);
      return [{ ...{ file: `content/data/${set}.csv`, ...place }, rule: 'cell-value', message }];
    });
  });
}

/** Cells that are below those of the column after which they are declared to come. */
export const cellOrderProblems = (content: Content): Problem[] =>
  [...content.data.values()].flatMap((set) => misplaced(set, content));

/** What people call a row that adds up all others. */
const TOTAL = /^(?:(?:grand )?total|sum|合計|總計|總和|小計)$/i;

/** Rows that are the sum of all others, as spreadsheets have them: what is counted or drawn from the table counts twice. */
export const totalRowProblems = (content: Content): Problem[] =>
  [...content.data.values()].flatMap(({ name: set, columns, rows }) => {
    const last = rows.length - 1;
    const row = rows[last];
    const [label] = Object.keys(columns).filter((name) => TOTAL.test(String(row?.[name] ?? '')));
    if (!row || label === undefined) return [];
    const sums = Object.keys(columns).filter((name) => {
      const all = rows.map((one) => (typeof one[name] === 'number' ? one[name] : 0));
      const total = all.at(-1) ?? 0;
      const sum = all.slice(0, -1).reduce((a, b) => a + b, 0);
      return rows.length > 2 && total !== 0 && Math.abs(sum - total) <= Math.abs(total) * 1e-9;
    });
    if (!sums.length) return [];
    const message = `"${String(row[label])}" is the sum of all rows above it, which would count twice: take the line away.`;
    const place = content.cellAt(set, last, label);
    return [{ ...{ file: `content/data/${set}.csv`, ...place }, rule: 'duplicate-row' as const, message }];
  });
