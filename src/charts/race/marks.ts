import { layer, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';
import { counting } from './counting.ts';
import { layers } from './layers.ts';
import type { Places } from './places.ts';
import { waiting } from './waiting.ts';

/** Nothing of the one picture becomes a thing of the other, so that each comes and goes as a whole. */
export function marks(facts: Facts, { plot, pairs }: Places, pen: Pen<Chart>): Mark[] {
  const fades = { opacity: 1, from: { opacity: 0 } };
  if (plot) return [layer('layers', layers(facts, plot, pen), fades)];
  return facts.counted
    ? [layer('counts', counting(facts, pairs, pen), fades)]
    : [layer('waiting', waiting(facts, pairs, pen), fades)];
}
