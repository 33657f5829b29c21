/** Cells of a data set that differ from what was published as slips do: a lost point, another year, two that changed places. */
import type { DataSet } from '../data/data-set.ts';
import { slipOf, type CellChange } from './cell-slip.ts';
import { BETWEEN, holdsFacts, nameOf, rowNames, type PublishedTable } from '../data/published-data.ts';

/** Changes that one slip made, and what they look like. */
export interface CellSlip {
  readonly cells: readonly [CellChange, ...CellChange[]];
  readonly says: string;
}

/**
 * For each row the number that it had when it was published: by its name, or by its place where a table is as long.
 * A row that took the name of another one stands where it stood, and so does that other one.
 */
function publishedRows(set: DataSet, { by, rows }: PublishedTable): (number | undefined)[] {
  const names = rowNames(set, by);
  const isAsLong = set.rows.length === rows.length;
  // Where nothing names them, nobody knows which row of a longer or a shorter table is which.
  if (!by.length && !isAsLong) return names.map(() => undefined);
  const bare = set.rows.map((row) => nameOf(row, by));
  const isInPlace = (i: number): boolean => isAsLong && [names[i], bare[i]].includes(rows[i]);
  const stayed = new Set(names.flatMap((_, i) => (isInPlace(i) ? [i] : [])));
  const found = names.map((name, i) => {
    const at = rows.indexOf(name);
    return isInPlace(i) ? i : stayed.has(at) ? -1 : at;
  });
  const known = new Set(found);
  return found.map((at, i) => (at >= 0 ? at : isAsLong && !known.has(i) ? i : undefined));
}

/** Cells that name a row and name it otherwise than when it was published, where no row has that name any more. */
export function renamedCells(set: DataSet, table: PublishedTable): CellChange[] {
  const { by, rows } = table;
  const names = new Set(set.rows.map((row) => nameOf(row, by)));
  return publishedRows(set, table).flatMap((at, i): CellChange[] => {
    const before = rows[at ?? -1];
    const row = set.rows[i];
    if (before === undefined || !row || names.has(before)) return [];
    const parts = before.split(BETWEEN);
    const changed = by.flatMap((column, part): CellChange[] => {
      const was = parts[part] ?? '';
      return row[column] === undefined || String(row[column] ?? '') === was
        ? []
        : [{ row: i, column, before: was, now: row[column] }];
    });
    // A row that is otherwise in several of them is another row.
    return parts.length === by.length && changed.length === 1 ? changed : [];
  });
}

/** All cells that are not as they were. */
function changesOf(set: DataSet, table: PublishedTable): CellChange[] {
  const rows = publishedRows(set, table);
  return set.rows.flatMap((row, i) =>
    Object.entries(table.cells).flatMap(([column, cells]): CellChange[] => {
      const at = rows[i];
      const now = row[column];
      if (at === undefined || now === undefined) return [];
      const before = cells[at] ?? null;
      return before === now ? [] : [{ row: i, column, before, now }];
    }),
  );
}

const factsOf = (changes: readonly CellChange[], set: DataSet, table: PublishedTable): CellChange[] =>
  changes.filter(({ column }) => holdsFacts(set, column, table.cells[column] ?? []));

/** Numbers, days and currencies that are not as they were. */
export const changedFacts = (set: DataSet, table: PublishedTable): CellChange[] =>
  factsOf(changesOf(set, table), set, table);

const isSwap = (a: CellChange, b: CellChange): boolean =>
  a.before !== null && b.before !== null && a.now === b.before && b.now === a.before;

/** Pairs of cells of a row or of a column that have changed places; of two rows that did, all cells together. */
function exchanges(changes: readonly CellChange[]): [CellChange, ...CellChange[]][] {
  const left = new Set(changes);
  const pairs = new Map<string, [CellChange, ...CellChange[]]>();
  for (const a of changes) {
    const b = [...left].find((c) => c !== a && (c.row === a.row || c.column === a.column) && isSwap(a, c));
    if (!left.has(a) || !b) continue;
    left.delete(a);
    left.delete(b);
    const rows = `${a.row} ${b.row}`;
    pairs.set(rows, [...(pairs.get(rows) ?? []), a, b] as [CellChange, ...CellChange[]]);
  }
  return [...pairs.values()];
}

/**
 * The slips of a data set.
 * @param table the set as it was published
 */
export function cellSlips(set: DataSet, table: PublishedTable): CellSlip[] {
  // What names a row is told of where it is missed.
  const changes = changesOf(set, table).filter(({ column }) => !table.by.includes(column));
  const swaps = exchanges(changes);
  // Rows that nothing names were put in another order, which is no slip.
  if (!table.by.length && swaps.length > 1) return [];
  const swapped = new Set(swaps.flat());
  return [
    ...swaps.map((cells): CellSlip => {
      const [{ before, now }] = cells;
      return {
        cells,
        says: `${String(now)} and ${String(before)} have changed places since they were published`,
      };
    }),
    ...factsOf(changes, set, table)
      .filter((one) => !swapped.has(one))
      .flatMap((one): CellSlip[] => {
        const says = slipOf(one, table);
        return says === undefined ? [] : [{ cells: [one], says }];
      }),
  ];
}
