import { stringify } from 'csv-stringify/sync';
import type { DataSet } from '../../data/data-set.ts';
import type { Joint } from '../../data/joined.ts';

/** What a cell holds for a program: its value or, where the column says what parts them, its values. */
type Cell = string | number | null | readonly string[];

/** A data set as CSV, columns in the order in which they are declared. */
export const toCsv = ({ columns, rows }: DataSet): string =>
  stringify([...rows], { header: true, columns: Object.keys(columns) });

/** A data set as plain rows: numbers are numbers, an empty cell is null, a cell of several a list. */
export function toRows({ columns, rows }: DataSet): Record<string, Cell>[] {
  const value = (cell: string | number | null, separator: string | undefined): Cell =>
    separator === undefined
      ? cell
      : String(cell ?? '')
          .split(separator)
          .filter(Boolean);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, { separator }]) => [name, value(row[name] ?? null, separator)]),
    ),
  );
}

/**
 * A joined table as CSV. It begins with a byte order mark, without which spreadsheet programs take
 * Chinese for something else.
 */
export const tableCsv = (columns: readonly Joint[]): string =>
  stringify(
    (columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row])),
    { bom: true, header: true, columns: columns.map(({ head }) => head) },
  );
