import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** A row a figure, below the one that is asked for; bars from one ground to the right. */
export function places({ rows, highest, years }: Facts, { size, dims }: Stage<Chart>) {
  const { left, end, top, foot } = dims;
  const high = (size.height - top - foot) / rows.length;
  const right = size.width - end;
  const half = (size.height - top - foot) / 2;
  return {
    // While nothing is shown by it, any scale will do that says nothing of the lengths to come.
    x: scaleLinear([0, highest || 1], [left, right]),
    ground: [top, size.height - foot] as const,
    bars: rows.map((row, i) => ({ row, middle: top + (i + 0.5) * high })),
    /** Billions, and the middles of both years. */
    money: scaleLinear([0, years?.revenue.now ?? 1], [left, size.width - dims.side]),
    years: years && ([top + half * 0.5, top + half * 1.5] as const),
  };
}
export type Places = ReturnType<typeof places>;
