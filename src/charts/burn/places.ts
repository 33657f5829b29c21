import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** The ground, with a block on it and a hole in it for every year, all on one scale. */
export function places(facts: Facts, { state, look, size, dims }: Stage<Chart>) {
  const { shown, ahead, start, mostEarned, mostLost, call } = facts;
  const bottom = size.height - dims.foot;
  const top = state === 'after' ? dims.after : dims.top;
  // User units for a billion dollars.
  const unit = (bottom - top) / (mostEarned + mostLost);
  const x = scaleLinear([start, look.end], [dims.side, size.width - dims.side]);
  const years = shown.map((one) => {
    const [from, to] = [x(one.year) + dims.gap / 2, x(one.year + 1) - dims.gap / 2];
    return { ...one, from, to, middle: (from + to) / 2, up: one.revenue * unit, down: one.loss * unit };
  });
  return {
    x,
    unit,
    top,
    bottom,
    ground: top + mostEarned * unit,
    years,
    ahead: ahead.map(({ row, year }) => ({ row, middle: x(year + 0.5) })),
    /** Where the call was made, and the wall that it said there would be. */
    made: call ? x(call.made) : 0,
    wall: call ? x(call.meant) : 0,
    /** How far the wall is from the end of the first year. */
    run: call ? x(call.meant) - x(start + 1) : 0,
  };
}
export type Places = ReturnType<typeof places>;
