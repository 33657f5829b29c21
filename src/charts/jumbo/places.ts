import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** Tonnes that the scale always holds; where the chips weigh more it grows with them. */
const LEAST = 1000;

/** The bar of tonnes, and a plane for each time that the weight of one goes into it; the last may be a part. */
export function places({ total, each, planes }: Facts, { size, dims }: Stage<Chart>) {
  const { side, top, bar, font } = dims;
  const count = Math.ceil(planes - 1e-9);
  const most = Math.max(LEAST, total, count * each);
  const x = scaleLinear([0, most], [side, size.width - side]);
  const jets = Array.from({ length: count }, (_, i) => {
    const share = Math.min(1, planes - i);
    return { i, x: x(i * each), share, tonnes: share * each, width: x(share * each) - x(0) };
  });
  return { x, jets, whole: x(each) - x(0), row: top + bar + font * 2.2, axis: size.height - font * 3.6 };
}
export type Places = ReturnType<typeof places>;
