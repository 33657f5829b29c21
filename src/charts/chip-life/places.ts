import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** The highest rent that was asked; where an hour must bring more, the scale grows. */
const MOST = 12;

/** A bar for what an hour must bring, and one for each rent below it, all from zero on one scale. */
export function places({ hour, rents }: Facts, { size, dims }: Stage<Chart>) {
  const { side, top, row } = dims;
  const x = scaleLinear([0, Math.max(MOST, hour)], [side, size.width - side]);
  return { x, top, bars: rents.map((rent, i) => ({ rent, y: top + row * (i + 1) })), floor: top + row * 4.6 };
}
export type Places = ReturnType<typeof places>;
