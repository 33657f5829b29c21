import { scaleLinear, scaleSqrt, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** Free space between the board and a dot beside it, in user units. */
const GAP = 3;

/** Where each pair of makers has its head, and each maker its dot and its words. */
function pairPlaces({ pairs }: Facts, { dims }: Stage<Chart>) {
  const { maker, step, drop } = dims;
  return pairs.map(({ outcome, makers }, n) => {
    const { x = 0, y = 0 } = dims.pairs[n] ?? {};
    const spots = makers.map((one, i) => {
      const cx = x + i * step.x + maker * 1.25;
      return { ...one, cx, cy: y + i * step.y + drop, words: cx + maker * 1.25 + dims.font * 0.8 };
    });
    return { outcome, x, y, spots };
  });
}

/** Models beside the line of time: each touches the board, and its words stand beyond it. */
function modelPlaces({ models }: Facts, middle: number, { state, look, dims }: Stage<Chart>) {
  const largest = dims.largest[state];
  const most = Math.max(1, ...models.map(({ row }) => row.params ?? 0));
  const y = scaleLinear([Date.UTC(2023, 0, 1), look.till], [dims.begin, dims.end]);
  const r = scaleSqrt([0, most], [0, largest]);
  const spots = models.map((model) => {
    const { maker, params } = model.row;
    const side = maker === 'Meta' ? -1 : 1;
    // Of a closed model the size is not known: its ring is of no size that means anything.
    const radius = params === null ? largest * 0.5 : r(params);
    const edge = middle + side * (dims.board / 2 + GAP);
    const words = edge + side * (2 * radius + dims.font * 0.6);
    return { ...model, side, cx: edge + side * radius, cy: y(model.time), radius, words };
  });
  return { y, r, spots };
}

/** Makers in pairs, or models down a line of time. */
export function places(facts: Facts, stage: Stage<Chart>) {
  const middle = stage.size.width / 2;
  return { middle, pairs: pairPlaces(facts, stage), ...modelPlaces(facts, middle, stage) };
}
export type Places = ReturnType<typeof places>;
export type Spot = Places['spots'][number];
export type Maker = Places['pairs'][number]['spots'][number];
