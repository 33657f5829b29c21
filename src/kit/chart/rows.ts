import type { Row } from '../../data/row.ts';
import { scaleOf, type Scalable, type Shown } from '../../picture/datum.ts';

/**
 * What a chart asks of a column. With `?` a cell may be empty, which is null; a list says which texts
 * may stand there, and the type of the cell is one of them.
 */
export type Asked = 'text' | 'date' | 'number' | 'text?' | 'date?' | 'number?' | readonly string[];

/** The columns that a chart asks of a data set. */
export type Columns = Readonly<Record<string, Asked>>;
/** The data sets that a chart draws, by the names of their files. */
export type DataSets = Readonly<Record<string, Columns>>;

type Cell<A extends Asked> = A extends readonly string[]
  ? A[number]
  : A extends 'number'
    ? number
    : A extends 'number?'
      ? number | null
      : A extends 'text?' | 'date?'
        ? string | null
        : string;

/** A row of a data set, with the columns that were asked for. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: Cell<C[K]> };
export type Tables<D extends DataSets> = { readonly [K in keyof D]: readonly RowOf<D[K]>[] };

/** Where a row was read from. */
const origins = new WeakMap<object, Pick<Shown, 'set' | 'row'>>();

/** What stands in place of a cell that is missing: a picture must be drawn also while rows are being searched. */
const BLANK = { number: 0, text: '', date: '' } as const;

/**
 * Reads the rows of one data set; the same row at the same place gives the same object, so that it can
 * be found again. A search that leaves out one row at a time reads every other at one of two places only.
 */
function tableReader(set: string, columns: Columns): (rows: readonly Row[]) => readonly Row[] {
  const blanks = Object.entries(columns).map(([name, asked]) => {
    const blank = typeof asked === 'string' ? (BLANK[asked as keyof typeof BLANK] ?? null) : '';
    return [name, blank] as const;
  });
  const readAs = new WeakMap<Row, Row[]>();
  const read = (raw: Row, row: number): Row => {
    const typed = Object.fromEntries(blanks.map(([name, blank]) => [name, raw[name] ?? blank]));
    origins.set(typed, { set, row });
    return typed;
  };
  return (rows) =>
    rows.map((raw, row) => {
      const places = readAs.get(raw) ?? [];
      readAs.set(raw, places);
      return (places[row] ??= read(raw, row));
    });
}

const NONE: readonly Row[] = [];

/** Makes rows into what a chart asked for, each data set not before it is looked at. */
export function reader<D extends DataSets>(sets: D) {
  const readers = Object.entries(sets).map(([set, columns]) => [set, tableReader(set, columns)] as const);
  return (data: Readonly<Record<string, readonly Row[]>>): Tables<D> => {
    const tables = {};
    for (const [set, read] of readers)
      Object.defineProperty(tables, set, { enumerable: true, get: () => read(data[set] ?? NONE) });
    return tables as Tables<D>;
  };
}

/**
 * A cell, as what a mark shows.
 * @param row one that a chart was given, not a copy; @param scale by which the mark shows it
 * @param at what the scale is given where that is not the cell itself: the milliseconds of a date
 */
export function cell<R extends object>(
  row: R,
  column: keyof R & string,
  scale?: Scalable,
  at?: number,
): Shown {
  return {
    ...origins.get(row),
    column,
    value: row[column] as number | string,
    ...(scale !== undefined && { scale: scaleOf(scale) }),
    ...(at !== undefined && { at }),
  };
}
