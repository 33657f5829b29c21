import { scaleLinear, type Stage } from '../../kit/index.ts';
import { swarm } from '../../kit/layout/swarm.ts';
import type { Chart, Facts } from './data.ts';

/** A row is as high as its heap of models; the room that is left is shared by all. */
export function places({ makers }: Facts, { look, size, dims }: Stage<Chart>) {
  const { side, names, room } = dims;
  const r = look.few ? dims.large : dims.small;
  const axis = size.height - dims.foot;
  const x = scaleLinear(look.span, [side + names, size.width - side - (look.few ? 0 : room)]);
  const heaps = makers.map((maker) => {
    const xs = maker.models.map(({ time }) => x(time));
    const heights = swarm(xs, r, r * 0.16);
    return { ...maker, xs, heights, height: Math.max(...heights) + r };
  });
  const height = heaps.reduce((sum, heap) => sum + heap.height, 0);
  const spare = (axis - 8 - height) / (makers.length + (look.few ? 0.4 : 0.15));
  let floor = 0;
  const rows = heaps.map(({ xs, heights, ...heap }) => {
    floor += spare + heap.height;
    const dots = heap.models.map((model, i) => {
      return { ...model, cx: xs[i] ?? 0, cy: floor - (heights[i] ?? 0) };
    });
    return { ...heap, dots, floor, start: x(heap.since) };
  });
  const [from, till] = look.span;
  const years = Array.from({ length: 10 }, (_, i) => Date.UTC(2014 + i, 0, 1));
  return { x, r, axis, rows, years: years.filter((time) => time >= from && time <= till) };
}
export type Places = ReturnType<typeof places>;
