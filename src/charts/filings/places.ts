import { scaleLinear, type Stage } from '../../kit/index.ts';
import { grain } from '../../kit/layout/grain.ts';
import { monthMiddle } from '../../kit/scales/month-middle.ts';
import { GUESS, type Chart, type Facts, type Filing } from './data.ts';

/** The field of group-buying sites, and as much of it as was left. */
function field({ buying }: Facts, { dims }: Stage<Chart>) {
  if (!buying) return undefined;
  const { side, field, panel } = dims;
  const { across, pitch } = field;
  const wide = across * pitch;
  const heap = grain({ count: buying.peak, columns: across, x: side + wide / 2, floor: panel.base, pitch });
  // At its floor, as one heap: scattered, each would be named for itself, and weigh more than all else in an embed.
  const left = grain({
    count: buying.later ?? 0,
    columns: across,
    x: side + wide / 2,
    floor: panel.base,
    pitch,
  });
  return { ...heap, left, square: pitch * 0.6 };
}

/** Where the ground is, and on it the scales of time and of what is registered. */
export function places(facts: Facts, stage: Stage<Chart>) {
  const { first, reports, last, horizon, grown, guess, isAsked } = facts;
  const { look, size, dims } = stage;
  const { base, top, bar } = look.beside ? dims.panel : dims;
  const left = look.beside ? dims.panel.left : dims.side;
  const right = size.width - dims.side;
  const time = ({ date }: Filing): number => monthMiddle(date);
  const x = scaleLinear([time(first), time(horizon)], [left + bar / 2, right - bar / 2]);
  // What a reader guesses may be far above what was; then there is no room for every total.
  const most = isAsked ? GUESS.most : Math.max(last.count, guess ?? 0);
  const y = grown ? scaleLinear([0, most], [base, top]) : scaleLinear([0, 1], [base, base - dims.slip.high]);
  const pile = grown
    ? { x: left, width: bar, stray: 0 }
    : { x: dims.slip.x, width: dims.slip.wide, stray: dims.font };
  const columns = reports.map((row, i) => {
    const before = reports[i - 1] ?? first;
    return { row, x: x(time(row)) - bar / 2, top: y(row.count), isLower: row.count < before.count };
  });
  return {
    base,
    left,
    right,
    bar,
    x,
    y,
    end: x(time(horizon)),
    isLow: most > last.count,
    pile,
    columns,
    field: field(facts, stage),
  };
}
export type Places = ReturnType<typeof places>;
