import type { ReadoutRow, ReadoutWords } from '../../data/readout.ts';
import { fill } from '../../i18n/fill.ts';
import type { CellShown, Stop } from '../../picture/stops.ts';

/** What is said of one row: its name, and a line for each of its columns that the picture shows. */
export interface Saying extends Pick<ReadoutRow, 'name' | 'link'> {
  readonly values: readonly { readonly title: string; readonly value: string }[];
}

/** All that is said of a mark. */
export interface Said {
  readonly rows: readonly Saying[];
  /** The sentence about a derived value. */
  readonly tip: string | undefined;
  /** Who publishes what is said, and what it was worked out from, each once. */
  readonly sources: readonly string[];
}

const keyOf = ({ set, row }: CellShown): string => `${set} ${row}`;

function sayingsOf(cells: readonly CellShown[], { sets }: ReadoutWords): Saying[] {
  return [...new Set(cells.map(keyOf))].flatMap((key): Saying[] => {
    const own = cells.filter((cell) => keyOf(cell) === key);
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

/** What is said of a mark: row by row, and of what was derived. */
export function saidOf({ cells, tip, inputs }: Stop, words: ReadoutWords): Said {
  const sources = [...cells, ...inputs].map(({ set, row }) => words.sets[set]?.rows[row]?.source ?? '');
  return {
    rows: sayingsOf(cells, words),
    tip: tip && fill(words.tips[tip.key] ?? '', tip.slots),
    sources: [...new Set(sources)].filter(Boolean),
  };
}
