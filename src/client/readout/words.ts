import type { ReadoutRow, ReadoutWords } from '../../data/readout.ts';
import type { CellShown } from '../../picture/stops.ts';

/** What is said of one row: its name, and a line for each of its columns that the picture shows. */
export interface Saying extends Pick<ReadoutRow, 'name' | 'source' | 'link'> {
  readonly values: readonly { readonly title: string; readonly value: string }[];
}

/**
 * What is said of a mark, row by row.
 * @param cells what the mark shows
 */
export function sayingsOf(cells: readonly CellShown[], { sets }: ReadoutWords): Saying[] {
  const keys = new Set(cells.map(({ set, row }) => `${set} ${row}`));
  return [...keys].flatMap((key): Saying[] => {
    const own = cells.filter(({ set, row }) => `${set} ${row}` === key);
    const set = sets[own[0]?.set ?? ''];
    const row = set?.rows[own[0]?.row ?? -1];
    if (!set || !row) return [];
    // In the order of the table: a label may have said the upper end first.
    const values = set.columns.flatMap((name, i) => {
      const value = own.some(({ column }) => column === name) && row.values[i];
      return value ? [{ title: set.titles[i] ?? '', value }] : [];
    });
    return [{ ...row, values }];
  });
}
