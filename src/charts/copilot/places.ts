import { scaleLinear, type Stage } from '../../kit/index.ts';
import { CROWD, type Chart, type Facts } from './data.ts';

/** Dollars that a scale always holds; the heaviest user costs as many in the crowd. */
const MOST = { average: 40, crowd: 100 } as const;

/** On average two bars from zero, one below the other; in the crowd a column for each group, as wide as it is many. */
export function places({ price, mean, groups, isCrowd }: Facts, { state, size, dims }: Stage<Chart>) {
  const { side, left, top, row, bar, font } = dims;
  const floor = size.height - font * 3.6;
  const most = Math.max(MOST[state], price, mean);
  const x = isCrowd
    ? scaleLinear([0, CROWD], [left, size.width - side])
    : scaleLinear([0, most], [side, size.width - side]);
  const y = scaleLinear([0, most], [floor, top + font * 1.6]);
  const starts = [0, groups[0].n];
  return {
    ...{ x, y, floor },
    rows: { paid: top, spent: top + row },
    bar,
    columns: groups.map((group, i) => ({
      group,
      x: x(starts[i] ?? 0),
      width: x(group.n) - x(0),
    })),
  };
}
export type Places = ReturnType<typeof places>;
