import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** The highest rent that was asked, and without rents a scale that shows the parts; where an hour must bring more, it grows. */
const MOST = { rents: 12, hour: 4 } as const;

/** A bar for what an hour must bring, and one for each rent below it, all from zero on one scale. */
export function places({ hour, rents }: Facts, { state, size, dims }: Stage<Chart>) {
  const { side, top, row } = dims;
  const x = scaleLinear([0, Math.max(MOST[state], hour)], [side, size.width - side]);
  return { x, top, bars: rents.map((rent, i) => ({ rent, y: top + row * (i + 1) })) };
}
export type Places = ReturnType<typeof places>;
