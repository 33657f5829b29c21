import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts, Numbers, Row } from './data.ts';

/**
 * Some strips as one path, since a mark each would weigh more than the rest of the page; and with no digit that nobody
 * sees.
 */
export type Strips = (numbers: readonly Numbers[], middle: number) => string;

/** Rows from top to bottom, and below them the words to come. */
export function places({ rows, unread }: Facts, { dims }: Stage<Chart>) {
  const { x0, step, middle, pitch, reach, char, font } = dims;
  const all = Math.max(2, ...rows.map(({ numbers }) => numbers.length));
  const x = scaleLinear([1, all], [x0, x0 + (all - 1) * step]);
  const high = scaleLinear([0, 1], [0, reach]);
  const strips: Strips = (numbers, y) =>
    numbers.map(({ unit, value }) => `M${x(unit)} ${y}v${Math.round(-high(value))}`).join('');
  const placed = rows.map((row, i) => ({ row, y: middle + i * pitch }));
  const last = middle + 2 * pitch + reach;
  return {
    x,
    /** Right edge of the strips. */
    x1: x(all),
    strips,
    rows: placed,
    /** Words that have not been read, each on the line that is its own; the last one has none. */
    unread: [...unread].map((word, i) => {
      const nth = rows.length + i;
      const hasLine = nth < 3;
      return { word, hasLine, y: hasLine ? middle + nth * pitch : last + (font + char) * 0.72 };
    }),
  };
}
export type Places = ReturnType<typeof places>;
export interface PlacedRow {
  readonly row: Row;
  readonly y: number;
}
