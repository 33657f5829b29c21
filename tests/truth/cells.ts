import type { Row } from '../../src/data/row.ts';
import type { Datum, Shown } from '../../src/picture/datum.ts';
import { named, shownBy, type Seen } from './seen.ts';

export type Data = Readonly<Record<string, readonly Row[]>>;

/** From when till when a date of some precision may be, in milliseconds. */
function span(date: string): [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const till = day ? from + 864e5 : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return [from, till];
}

function ofShown(shown: Shown, path: string, data: Data): string[] {
  const { set, row, column, how, value, at } = shown;
  if (column !== undefined) {
    if (set === undefined || row === undefined)
      return [
        `${path}: shows "${column}" of a row that is no row of a data set: give the row itself, no copy`,
      ];
    // The type of a cell that may be empty is lost on its way into a datum.
    if ((value as unknown) === null)
      return [
        `${path}: shows ${set}[${row}].${column}, and that cell is empty: show nothing where there is nothing`,
      ];
    const cell = data[set]?.[row]?.[column];
    if (cell !== value) return [`${path}: shows ${named(shown)}, and the data set has ${cell}`];
    if (typeof value === 'number' ? at === undefined : true) {
      if (at === undefined || typeof value !== 'string') return [];
      const [from, till] = span(value);
      return at >= from && at <= till ? [] : [`${path}: shows ${value} as ${new Date(at).toISOString()}`];
    }
    return [`${path}: shows ${named(shown)} as another number, ${at}: that is derived`];
  }
  if (how !== undefined && typeof value !== 'number') return [`${path}: "${how}" is ${value}`];
  return [];
}

/** Cells that are not what the data set has there. */
export const untrueCells = ({ mark, path }: Seen, data: Data): string[] =>
  (Object.keys(mark.datum ?? {}) as (keyof Datum)[]).flatMap((channel) =>
    shownBy(mark.datum, channel).flatMap((shown) => ofShown(shown, path, data)),
  );
