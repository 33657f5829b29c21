import { isDeepStrictEqual } from 'node:util';
import type { DataSet } from '../../data/content.ts';
import type { Part } from '../../data/joined.ts';
import type { Row } from '../../data/row.ts';
import type { Picture } from '../../picture/mark.ts';
import { alike } from '../../picture/alike.ts';

/** Rows by data set, as a chart is given them. */
export type Data = Readonly<Record<string, readonly Row[]>>;
/** A chart at one state, size and language: a picture of whatever rows it is given. */
export type View = (data: Data) => Picture;

/**
 * What of its data sets a chart at one state is drawn from.
 *
 * A row belongs to it if without that row alone one of the views shows something else, or can't be
 * drawn; a column if one does without what that column says of these rows. The first column names the
 * rows and so is always among them. A row that only decides where others stand belongs, too.
 * @param views the state as readers can meet it, at every size and in every language; pure
 * @param facts what all views are drawn from beside size and words; pure. Where these are the same without a row,
 *   so is every picture, and none needs to be drawn
 * @returns the data sets that have any such row, in their order, with rows and columns in theirs; the
 *   whole of them all for a state that shows none, since an empty table is of no use
 */
export function drawnFrom(
  views: readonly View[],
  sets: readonly DataSet[],
  facts?: (data: Data) => unknown,
): Part[] {
  const all: Data = Object.fromEntries(sets.map((set) => [set.name, set.rows]));
  const readSets = new Set<string>();
  const watched = new Proxy(all, {
    get: (data, name: string) => {
      readSets.add(name);
      return data[name];
    },
  });
  const whole = views.map((view) => view(watched));
  const known = facts?.(all);
  /** Whether rows in place of a data set's own can be told from them. */
  const matters = (name: string, rows: readonly Row[]): boolean => {
    const data = { ...all, [name]: rows };
    try {
      if (facts && isDeepStrictEqual(facts(data), known)) return false;
      return views.some((view, i) => !alike(view(data), whole[i] as Picture));
    } catch {
      return true;
    }
  };
  const parts = sets.flatMap((set): Part[] => {
    // Spares a view of many dots the search for a set that it does not look at.
    if (!readSets.has(set.name)) return [];
    const rows = set.rows.filter((row) =>
      matters(
        set.name,
        set.rows.filter((other) => other !== row),
      ),
    );
    if (!rows.length) return [];
    const silent = (column: string): Row[] =>
      set.rows.map((row) => (rows.includes(row) ? { ...row, [column]: null } : row));
    const columns = Object.keys(set.columns).filter((name, i) => !i || matters(set.name, silent(name)));
    return [{ set, rows, columns }];
  });
  return parts.length
    ? parts
    : sets.map((set) => ({ set, rows: set.rows, columns: Object.keys(set.columns) }));
}
