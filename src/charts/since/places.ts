import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Cut } from '../../kit/marks/earth.ts';
import { SLOTS, type Chart, type Facts } from './data.ts';

/** Slots side by side on the ground, each with its tower or its pit. */
export function places({ values, most }: Facts, { state, look, size, dims }: Stage<Chart>) {
  const { side, gap } = dims;
  const { ground, reach } = dims[state];
  const slot = (size.width - 2 * side + gap) / look.slots;
  const width = slot - gap;
  const y = scaleLinear([0, most], [ground, ground + (look.up ? -reach : reach)]);
  const left = (i: number): number => side + i * slot;
  // As many in every state, so that the ground bends from one to the next: those that are not there are of no width.
  const cuts = Array.from({ length: SLOTS }, (_, i): Cut => {
    if (i >= look.slots) return { x: size.width - side, width: 0, depth: 0 };
    return { x: left(i), width, depth: y(values[i] ?? 0) - ground };
  });
  return { ground, reach, width, y, left, middle: (i: number): number => left(i) + width / 2, cuts };
}
export type Places = ReturnType<typeof places>;
