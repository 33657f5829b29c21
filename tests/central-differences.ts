/** Gradients by central differences: the slope of a loss by each number that it depends on. */
import { float64, type Floats } from '../src/models/layers/matrix.ts';
import { gaussian, type Random } from '../src/models/rng.ts';

/** How far a gradient may be off, as a share of itself. */
export const RELATIVE = 1e-4;
/**
 * Where a ReLU's input is nearer to zero than a step, differences over it mix two slopes (one in a hundred
 * random layers had such a place at 1e-4): a smaller step stays on one side.
 */
const STEPS = [1e-4, 1e-5, 1e-6, 1e-7, 1e-8];
export const drawn = (random: Random, length: number): Floats =>
  float64(length).map(() => gaussian(random)) as Floats;
export const sumOf = (a: Floats, b: Floats): number =>
  Array.from(a).reduce((sum, x, i) => sum + x * (b[i] as number), 0);

/** The loss's slope by one of its numbers, by differences of the fourth order over a step. */
function slopeBy(loss: () => number, values: Floats, i: number, step: number): number {
  const at = values[i] as number;
  const apart = (steps: number): number => {
    values[i] = at + steps * step;
    const above = loss();
    values[i] = at - steps * step;
    return above - loss();
  };
  const slope = (8 * apart(1) - apart(2)) / (12 * step);
  values[i] = at;
  return slope;
}

/** The largest relative error of some gradients, each beside the numbers that it is by. */
export function worst(loss: () => number, pairs: readonly { values: Floats; gradient: Floats }[]): number {
  let most = 0;
  for (const { values, gradient } of pairs)
    for (let i = 0; i < values.length; i++) {
      const own = gradient[i] as number;
      let error = Infinity;
      for (const step of STEPS) {
        const slope = slopeBy(loss, values, i, step);
        // Differences are true to some 1e-11: below 1e-6 they say nothing of a relative error.
        error = Math.min(error, Math.abs(slope - own) / Math.max(1e-6, Math.abs(slope) + Math.abs(own)));
        if (error < RELATIVE) break;
      }
      most = Math.max(most, error);
    }
  return most;
}
