/** Tables whose cells stand under other names than theirs: the first line is gone, or two of its names changed places. */
import type { Cell, TableFault } from './csv-cell.ts';
import { isPartialDate } from './dates.ts';
import { numberOf } from './number-cell.ts';
import type { DataMeta } from './schemas.ts';

type Columns = DataMeta['columns'];
type Column = Columns[string];
type Records = readonly (readonly Cell[])[];

/** Whether a cell is what its column asks for, as far as a cell alone shows it. */
export function isOf(column: Column, text: string): boolean {
  if (text === '') return column.optional;
  if (column.type === 'date') return isPartialDate(text);
  return column.type === 'text' || numberOf(text, false) !== undefined;
}

/** Whether a first line is a row: what it says is no name, and is of the columns under which it would stand. */
export function isRow([first = [], ...rest]: Records, columns: Columns): boolean {
  const all = Object.entries(columns);
  if (first.length !== all.length || first.some(({ text }) => text in columns)) return false;
  if (!all.every(([, column], i) => isOf(column, first[i]?.text ?? ''))) return false;
  // Of texts nobody knows whether they are names that were written otherwise, but of those that stand below as well.
  return all.some(([, { type, values, words }], i) => {
    const { text = '' } = first[i] ?? {};
    if (text === '') return false;
    const isKnown = (values?.includes(text) ?? false) || text in (words ?? {});
    return type !== 'text' || isKnown || rest.some((row) => row[i]?.text === text);
  });
}

/** How many cells are not what one column asks for. */
const misfits = (rows: Records, at: number, column: Column | undefined): number =>
  column ? rows.filter((row) => !isOf(column, row[at]?.text ?? '')).length : 0;

/** What a description says of a table. */
export interface Described {
  readonly columns: Columns;
  /** The file that it is. */
  readonly beside: string;
}

/**
 * Two names of a first line that stand where the description has each other; none where it differs otherwise, or where
 * the cells below have moved along.
 */
export function exchangedNames([head = [], ...rows]: Records, described: Described): TableFault | undefined {
  const { columns, beside } = described;
  const declared = Object.keys(columns);
  const [a = -1, b = -1, another] = head.flatMap(({ text }, i) => (text === declared[i] ? [] : [i]));
  const [one, other] = [head[a], head[b]];
  if (!one || !other || another !== undefined || head.length !== declared.length) return undefined;
  if (one.text !== declared[b] || other.text !== declared[a]) return undefined;
  const [left, right] = [columns[one.text], columns[other.text]];
  const asNamed = misfits(rows, a, left) + misfits(rows, b, right);
  const asDeclared = misfits(rows, a, right) + misfits(rows, b, left);
  if (asDeclared > asNamed) return undefined;
  const message = `"${one.text}" and "${other.text}" have changed places: ${beside} has "${other.text}" before "${one.text}". Write them so here or, if their cells are in this order, there.`;
  return { line: one.line, column: one.column, rule: 'csv-columns', message };
}

/** A cell that can't be what its column asks for, and where it stands in its row. */
interface Misfit {
  readonly at: number;
  readonly text: string;
}

/**
 * Two cells of a row that changed places, the left one first: each is what the column of the other asks for.
 * @param wrong those that are not what their own columns ask for
 * @param fits whether a text may stand in a column, by its number; @param columns those, by their numbers
 */
export function exchangedCells(
  row: readonly Cell[],
  wrong: readonly Misfit[],
  fits: (text: string, at: number) => boolean,
  rows: Records,
  columns: readonly (Column | undefined)[],
): [left: number, right: number] | undefined {
  const [one, other, another] = wrong;
  if (!one || another || one.text === '') return undefined;
  const isTurned = (at: number): boolean => fits(row[at]?.text ?? '', one.at) && fits(one.text, at);
  // A text takes all that is put there: it is out of place where no other cell of its column is such.
  const isAlone = (at: number): boolean =>
    columns[at]?.type === 'text' && rows.every((each) => each === row || !fits(each[at]?.text ?? '', one.at));
  const found = other ? [other.at] : row.flatMap((_, at) => (at !== one.at && isAlone(at) ? [at] : []));
  const [only, more] = found.filter((at) => row[at]?.text && isTurned(at));
  if (only === undefined || more !== undefined) return undefined;
  return only < one.at ? [only, one.at] : [one.at, only];
}
