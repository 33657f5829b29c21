import { scaleLinear, type Stage } from '../../kit/index.ts';
import { MOST, type Chart, type Facts } from './data.ts';

/** The ground, with a block on it and a hole in it for every year, all on one scale. */
export function places(facts: Facts, { state, look, size, dims }: Stage<Chart>) {
  const { shown, ahead, start, mostEarned, call, isAsked, guesses } = facts;
  const bottom = size.height - dims.foot;
  const top = state === 'after' ? dims.after : dims.top;
  // User units for a billion dollars.
  const deepest = isAsked ? MOST : Math.max(facts.mostLost, ...guesses.map(({ value }) => value));
  const unit = (bottom - top) / (mostEarned + deepest);
  const end = isAsked ? start + 4 : look.end;
  const x = scaleLinear([start, end], [dims.side, size.width - dims.side]);
  const ground = top + mostEarned * unit;
  const years = shown.map((one) => {
    const [from, to] = [x(one.year) + dims.gap / 2, x(one.year + 1) - dims.gap / 2];
    return { ...one, from, to, middle: (from + to) / 2, up: one.revenue * unit, down: one.loss * unit };
  });
  return {
    x,
    unit,
    top,
    bottom,
    ground,
    /** From a loss in billions to the floor of its hole. */
    down: scaleLinear([0, deepest], [ground, bottom]),
    /** Where the years lie that are guessed. */
    holes: guesses.map(({ year, value }) => ({ key: String(year), value, from: x(year), to: x(year + 1) })),
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
