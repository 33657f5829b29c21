import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts, Numbers, Row } from './data.ts';

/** Some strips as one path, since a mark each would weigh more than the rest of the page. */
export type Strips = (numbers: readonly Numbers[], middle: number) => string;

// No digit that nobody sees: of some hundred strips an embed would grow by a tenth.
const tenth = (value: number): number => Math.round(value * 10) / 10;
const half = (value: number): number => Math.round(value * 2) / 2;

/** Rows from top to bottom, and below them the words to come. */
export function places({ rows, unread }: Facts, { dims }: Stage<Chart>) {
  const { x0, x1, middle, pitch, reach, char, font } = dims;
  const all = Math.max(2, ...rows.map(({ numbers }) => numbers.length));
  const x = scaleLinear([1, all], [x0, x1]);
  const high = scaleLinear([0, 1], [0, reach]);
  const strips: Strips = (numbers, y) =>
    numbers.map(({ unit, value }) => `M${tenth(x(unit))} ${y}v${half(-high(value))}`).join('');
  const placed = rows.map((row, i) => ({ row, y: middle + i * pitch }));
  const last = middle + 2 * pitch + reach;
  return {
    x,
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
