import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** The share of the stage that the one column takes that the rest of the price is written in. */
const WIDE = 0.62;

/** Columns on one floor: the estimates side by side, or as thirds of a block with the prices beside or on it. */
export function places({ estimates, prices, highest }: Facts, { state, look, size, dims }: Stage<Chart>) {
  const { side, top, foot } = dims;
  const [alone, out] = [state === 'materials', state === 'left-out'];
  const gap = alone ? dims.apart : dims.gap;
  const base = size.height - foot;
  const y = scaleLinear([0, highest], [base, top]);
  const room = (size.width - 2 * side + gap) / look.columns;
  const slot = (i: number) => {
    const width = out ? (size.width - 2 * side) * WIDE : room - gap;
    const x = side + (out ? 0 : i * room);
    return { x, width, middle: x + width / 2 };
  };
  const block = slot(0);
  const seam = out ? 0 : 1;
  const third = (block.width - 2 * seam) / estimates.length;
  return {
    alone,
    out,
    gap,
    base,
    y,
    room,
    block,
    estimates: estimates.map((row, i) => ({
      row,
      ...slot(i),
      ...(!alone && { x: block.x + i * (third + seam), width: third }),
    })),
    prices: prices.map((row, i) => ({ row, ...slot(out ? 0 : i + 1) })),
    floor: out ? block.x + block.width : size.width - side,
  };
}
export type Places = ReturnType<typeof places>;
