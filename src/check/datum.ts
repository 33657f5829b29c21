import type { Content, DataSet } from '../data/content.ts';
import { typeOf } from '../data/column-types.ts';
import { cellsOf } from '../data/data-set.ts';
import { nearest } from '../data/problem.ts';
import type { Quantity } from './quantities.ts';

/** The cell that an entry of the ledger names: `agentbench-v1 / gpt-4 / overall`. */
export interface Datum {
  readonly set: DataSet;
  readonly row: number;
  readonly column: string;
  readonly value: number;
}

/** What is wrong with a name of a datum, in place of the datum. */
export type Unknown = {
  readonly message: string;
  readonly missing?: string;
  /** Where its column is said to be of texts, and all of them are numbers. */
  readonly mistyped?: string;
};

/** How names of a datum are written. */
const SHAPE =
  'write the data set, a cell or two that only its row has, and the column: agentbench-v1 / gpt-4 / overall';

/** Rows of a data set that have all of some cells, by their numbers. */
const rowsWith = ({ rows }: DataSet, cells: readonly string[]): number[] =>
  rows.flatMap((row, i) => {
    const all = new Set(Object.values(row).map(String));
    return cells.every((cell) => all.has(cell)) ? [i] : [];
  });

/** The datum that a name means; none where its data set can't be read. */
export function datumOf(name: string, content: Content): Datum | Unknown | undefined {
  const parts = name.split('/').map((part) => part.trim());
  const [setName = '', ...rest] = parts;
  const column = rest.at(-1) ?? '';
  const cells = rest.slice(0, -1);
  const set = content.data.get(setName);
  if (!cells.length) return { message: `"${name}" names no datum: ${SHAPE}.` };
  // A data set that can't be read is told of where it stands.
  if (!set && Object.keys(content.texts).some((file) => file.startsWith(`content/data/${setName}.`)))
    return undefined;
  if (!set) {
    const hint = nearest(setName, content.data.keys());
    return {
      message: `"${name}" names the data set "${setName}", which content/data does not have.${hint}`,
      missing: setName,
    };
  }
  if (!(column in set.columns))
    return {
      message: `"${name}" names the column "${column}", which "${setName}" does not have.${nearest(column, Object.keys(set.columns))}`,
    };
  const found = rowsWith(set, cells);
  const [row] = found;
  if (row === undefined) {
    const lost = cells.find((cell) => !rowsWith(set, [cell]).length) ?? cells[0] ?? '';
    const known = set.rows.flatMap((one) => Object.values(one).filter((cell) => typeof cell === 'string'));
    return {
      message: `"${name}" names a row with "${cells.join('" and "')}", which "${setName}" does not have.${nearest(lost, known)}`,
    };
  }
  if (found.length > 1)
    return {
      message: `"${name}" could be ${found.length} rows of "${setName}": name another cell of the one that is meant.`,
    };
  const value = set.rows[row]?.[column];
  if (set.columns[column]?.type === 'text' && typeOf(cellsOf(set, column)) === 'number')
    return {
      message: `the column "${column}" is said to be a text, and the ledger takes numbers from it, which its cells are: write type: number.`,
      mistyped: column,
    };
  if (typeof value !== 'number')
    return {
      message: `"${name}" is no number, but ${value === null ? 'an empty cell' : `“${value}”`}: name the cell that the claim prints.`,
    };
  return { set, row, column, value };
}

/** What a column may count in, beside ones: shares of one, thousands, millions, billions. */
const SCALES = [1, 100, 1e3, 1e6, 1e9, 1e-3, 1e-6, 1e-9];

/** Whether a number in figures is a datum, rounded as it is printed. */
export function prints({ figures, values: [target = 0], unit }: Quantity, datum: number): boolean {
  if (figures === undefined) return false;
  const step = 10 ** -(figures.split('.')[1] ?? '').length * unit;
  return SCALES.some((scale) => {
    const off = Math.abs(datum * scale - target);
    return off <= (step / 2) * (1 + 1e-9) && off <= Math.abs(target) / 20;
  });
}

/** How far a number is from a datum, whatever the datum counts in. */
export const off = ({ values: [n = 0] }: Quantity, datum: number): number =>
  Math.min(...SCALES.map((scale) => Math.abs(n - datum * scale) / Math.abs(datum * scale || 1)));
