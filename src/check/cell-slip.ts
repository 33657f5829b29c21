/** What a cell looks like that was published otherwise: a slip, or what was measured anew. */
import type { PublishedTable } from '../data/published-data.ts';

type Cell = string | number | null;

/** A cell that was published otherwise. */
export interface CellChange {
  /** The number of its row from 0. */
  readonly row: number;
  readonly column: string;
  readonly before: Cell;
  readonly now: Cell;
}
/** A slipped point makes a number ten times as large or as small, or more; what was measured anew changes by less. */
const TIMES = 9.9;

/**
 * Whether a number is written as another one with two neighbouring digits in each other’s place, or with a digit more or
 * less that is not its last: what is measured anew is not, but for one time in a hundred.
 */
function isMistyped(before: number, now: number): boolean {
  const point = (number: number): number => String(number).indexOf('.');
  const isInPlace = point(before) === point(now);
  const [was, is] = [before, now].map((number) => String(number).replace(isInPlace ? '.' : /(?!)/, ''));
  if (was === undefined || is === undefined) return false;
  const [long, short] = was.length > is.length ? [was, is] : [is, was];
  const at = [...long].findIndex((digit, i) => digit !== short[i]);
  if (at < 0 || !/\d/.test(long[at] ?? '')) return false;
  if (long.length === short.length) {
    const turned = `${long.slice(0, at)}${long[at + 1] ?? ''}${long[at]}${long.slice(at + 2)}`;
    return /\d/.test(long[at + 1] ?? '') && turned === short;
  }
  // Of two digits one may well be less.
  return long.length > 2 && at < long.length - 1 && long.slice(0, at) + long.slice(at + 1) === short;
}

const isYear = (cell: Cell): boolean =>
  Number.isInteger(cell) && Number(cell) >= 1500 && Number(cell) <= 2200;

/** What one cell looks like that was published otherwise; undefined for what may as well have been measured anew. */
export function slipOf({ before, now, column }: CellChange, table: PublishedTable): string | undefined {
  if (before === null) return undefined;
  if (now === null) return `the cell in column "${column}" is empty, where ${String(before)} was published`;
  // A column of another type is told of by its type.
  if (typeof before !== typeof now) return undefined;
  const stands = `${String(now)} stands where ${String(before)} was published`;
  if (typeof before === 'number' && typeof now === 'number') {
    // A year is another one, whatever its last digits are.
    if (table.cells[column]?.every((cell) => cell === null || isYear(cell))) return stands;
    const times = now / before;
    if (before === 0) return undefined;
    if (times > 1 / TIMES && times < TIMES) return isMistyped(before, now) ? stands : undefined;
    const size = Math.abs(times);
    if (times <= 0 || !Number.isFinite(size)) return stands;
    const shown = (size >= 1 ? size : 1 / size).toPrecision(3);
    return `${stands}, ${size >= 1 ? `${Number(shown)} times as much` : `a ${Number(shown)}th of it`}`;
  }
  // Days of which another month or day stands may be those of a later reading.
  const [a, b] = [String(before), String(now)];
  return /^\d{4}/.test(a) && a.slice(0, 4) === b.slice(0, 4) ? undefined : stands;
}
