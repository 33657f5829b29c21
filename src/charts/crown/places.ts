import { scaleLinear, type Continuous, type Stage } from '../../kit/index.ts';
import { swarm } from '../../kit/layout/swarm.ts';
import type { Chart, Facts } from './data.ts';
import type { Measured } from './rounds.ts';

/** Lowest and highest tick: one range for all rods, though each is its own scale. */
export const ENDS = [46, 72] as const;
export const NUMBERS = [50, 55, 60, 65, 70];

export type Dot = Measured & { readonly side: -1 | 1; readonly cx: number; readonly cy: number };

/** Dots beside a rod, touching it; those at the same height stand farther out. */
function aside(all: readonly Measured[], x: number, width: number, r: number, y: Continuous): Dot[] {
  return ([-1, 1] as const).flatMap((side) => {
    const mine = all.filter(({ row }) => (row.family === 'llama') === side < 0);
    const heights = mine.map(({ score }) => y(score));
    const out = swarm(heights, r).map((h) => x + side * (width / 2 + h));
    return mine.map((one, i) => ({ ...one, side, cx: out[i] ?? x, cy: heights[i] ?? 0 }));
  });
}

/** What lies between the two rivals: the words of their distance, and the crown over the better one or both. */
function between([first, second]: readonly Dot[], x: number, level: boolean, dims: Stage<Chart>['dims']) {
  if (!first || !second) return undefined;
  const { r, big, font } = dims;
  const y = first.cy - r * 0.6;
  const above = { x: first.cx, y: first.cy - r - 2.5, width: r * 2.8 };
  return {
    first,
    second,
    x,
    y,
    /** From where to where no number is written on the rod. */
    clear: [y - big * (level ? 2 : 1.1), second.cy + font] as const,
    crown: level ? { x, y: y - big * 0.74, width: r * 3.6 } : above,
  };
}

/** The rods side by side, that of the state wide and in the middle of its room, each with its dots. */
export function places({ rounds, now, level }: Facts, { size, dims }: Stage<Chart>) {
  const { pad, past, next, top, foot, wide, r } = dims;
  const y = scaleLinear(ENDS, [size.height - foot, top]);
  const last = rounds.length - 1;
  const [left, right] = [pad + now * past, size.width - pad - (last - now) * next];
  const x = (left + right) / 2;
  const rods = rounds.map(({ round, measured, rivals }, i) => {
    const when = i < now ? 'done' : i > now ? 'next' : 'now';
    const middle = { done: pad + (i + 0.5) * past, now: x, next: right + (i - now - 0.5) * next }[when];
    const [width, radius] = when === 'now' ? [wide, r] : [wide / 5, r / 2];
    const dots = aside(measured, middle, width, radius, y);
    const two = rivals.flatMap(({ row }) => dots.filter((dot) => dot.row === row));
    return { round, when, x: middle, width, radius, dots, two };
  });
  const { dots = [], two = [] } = rods[now] ?? {};
  const gap = between(two, x, level, dims);
  const [highest, lowest] = gap?.clear ?? [0, 0];
  const written = NUMBERS.filter((v) => y(v) < highest || y(v) > lowest);
  return { x, y, rods, dots, two, gap, written };
}
export type Places = ReturnType<typeof places>;
export type Rod = Places['rods'][number];
