import { scaleLinear, type Stage } from '../../kit/index.ts';
import { swarm } from '../../kit/layout/swarm.ts';
import type { Chart, Facts, Model } from './data.ts';

/** How much of their height a pile's dots keep so that it fits its room. */
const pressed = (heights: readonly number[], r: number, room: number): number =>
  Math.min(1, (room - 4 - 2 * r) / (Math.max(...heights) - r));

/** The shelves from the ceiling to the floor, each with its heap of models. */
export function places({ models, hero, rooms, able }: Facts, { state, look, size, dims }: Stage<Chart>) {
  const { font, left, end, top, foot, small, wide, open, name } = dims;
  const x = scaleLinear([0, 100], [left, end]);
  const unit = (size.height - top - foot) / (rooms.length + (look.opens ? open - 1 : 0));
  let floor = top;
  const shelves = rooms.map((room) => {
    const { key, isOpen } = room;
    const ceiling = floor;
    floor += unit * (isOpen ? open : 1);
    const base = floor - (isOpen && state === 'card-game' ? 14 : 4);
    const r = isOpen ? wide : small;
    const xs = models.map((one) => x(one[key]));
    const heights = swarm(xs, r, 0.4);
    const press = pressed(heights, r, base - ceiling);
    // In the shop those who do at least as well as GPT-4 climb stairs, so that each has a line for its name.
    const stairs = isOpen ? able.map((one, i) => [one, base - wide - (i + 1.2) * font * 1.4] as const) : [];
    const climbed = new Map<Model, number>(stairs);
    const dots = models.map((one, i) => {
      const big = one === hero ? r * 1.4 : r;
      const cy = climbed.get(one) ?? base - big - ((heights[i] ?? r) - r) * press;
      return { one, cx: xs[i] ?? 0, cy, r: big };
    });
    // Where the name of the room stands: left of its shelf, or on it.
    const at = name < left ? base - 1 : isOpen ? ceiling + font * 1.2 : base - unit * 0.43;
    return { ...room, base, at, dots, stairs, isPressed: press < 0.7 };
  });
  return { x, shelves };
}
export type Places = ReturnType<typeof places>;
