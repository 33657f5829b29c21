/** Rows that a data set had when it was published and has no more. */
import type { DataSet } from '../data/data-set.ts';
import { nameOf, type PublishedTable } from '../data/published-data.ts';

type Cell = string | number | null;

/** A row that is gone. */
export interface GoneRow {
  /** The number of the row that stands above where it stood, from 0; -1 for the line that names the columns. */
  readonly below: number;
  /** Its cells, by column. */
  readonly cells: Readonly<Record<string, Cell>>;
}

const keyOf = (cells: readonly (Cell | undefined)[]): string =>
  JSON.stringify(cells.map((one) => one ?? null));

/**
 * The rows that are gone, in the order in which they stood; none where as many rows are left as were published, of
 * which one may be called otherwise.
 * @param table the set as it was published
 */
export function goneRows(set: DataSet, table: PublishedTable): GoneRow[] {
  const lacking = table.count - set.rows.length;
  if (lacking <= 0 || !table.rows.length) return [];
  const columns = Object.keys(table.cells);
  const left = new Map<string, number[]>();
  set.rows.forEach((row, i) => {
    const key = keyOf(columns.map((column) => row[column]));
    left.set(key, [...(left.get(key) ?? []), i]);
  });
  const cellsAt = (at: number): [string, Cell][] =>
    columns.map((column) => [column, table.cells[column]?.[at] ?? null]);
  const same = table.rows.map((_, at) => left.get(keyOf(cellsAt(at).map(([, cell]) => cell)))?.shift());
  const found = new Set(same);
  // A row of which a cell was mended has its name.
  const others = set.rows.flatMap((row, i) => (found.has(i) ? [] : [[nameOf(row, table.by), i] as const]));
  const named = table.by.length ? new Map(others) : new Map<string, number>();
  const stands = table.rows.map((name, at) => same[at] ?? named.get(name));
  const gone = stands.flatMap((i, at): GoneRow[] => {
    if (i !== undefined) return [];
    const above = stands.slice(0, at).findLast((one) => one !== undefined);
    return [{ below: above ?? -1, cells: Object.fromEntries(cellsAt(at)) }];
  });
  // With one that is called otherwise among them, nobody knows which is gone.
  return gone.length === lacking ? gone : [];
}
