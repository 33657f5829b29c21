import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** Billions that the scale always holds; where more is needed or comes in, it grows. */
const LEAST = 250;

/** What is needed in three parts end to end, and below it, on the same scale, what comes in and what is lacking. */
export function places({ need, revenue, gap, shares }: Facts, { size, dims }: Stage<Chart>) {
  const { side, top, row, bar } = dims;
  const x = scaleLinear([0, Math.max(LEAST, need, revenue)], [side, size.width - side]);
  const box = (first: number, amount: number, y: number) => {
    return { x: x(first), y, width: x(amount) - x(0), height: bar };
  };
  return {
    x,
    shares: shares.map((share) => ({ ...share, box: box(share.first, share.amount, top) })),
    income: box(0, revenue, top + row),
    lacking: gap > 0 ? box(revenue, gap, top + row) : undefined,
  };
}
export type Places = ReturnType<typeof places>;
