import { scaleLinear, scaleLog, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** What each plot runs over, in operations and upwards, and where its upright axis is marked: not at what a reader is to guess. */
export const PLOTS = {
  loss: { flop: [1.4e18, 6e22], range: [1.47, 2.78], ticks: [1.5, 1.7, 1.9, 2.1, 2.3, 2.5, 2.7] },
  mmlu: { flop: [3.5e20, 5e25], range: [11, 92], ticks: [20, 40, 60, 80] },
} as const;

/** The scales of the plot: both logarithmic for losses, where a power law is straight. */
export function places(_: Facts, { look, size, dims }: Stage<Chart>) {
  const { left, right, top, foot } = dims;
  const { flop, range } = PLOTS[look.measure];
  const [end, floor] = [size.width - right, size.height - foot];
  const y = look.measure === 'loss' ? scaleLog(range, [floor, top]) : scaleLinear(range, [floor, top]);
  return { x: scaleLog(flop, [left, end]), y, end, floor };
}
export type Places = ReturnType<typeof places>;
