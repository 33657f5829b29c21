import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** The scales of the plot, and of the task in which row a topic or a verb stands. */
export function places({ longest }: Facts, { size, dims }: Stage<Chart>) {
  const { left, right, top, foot, rows, pitch } = dims;
  const [end, floor] = [size.width - right, size.height - foot];
  return {
    x: scaleLinear([0, longest || 1], [left, end]),
    y: scaleLinear([0, 100], [floor, top]),
    end,
    floor,
    row: scaleLinear([1, 2], [rows, rows + pitch]),
  };
}
export type Places = ReturnType<typeof places>;
