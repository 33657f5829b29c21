import { mark } from '../../kit/index.ts';
import { mound } from '../../kit/layout/mound.ts';
import { sunflower } from '../../kit/layout/sunflower.ts';
import { swarm } from '../../kit/layout/swarm.ts';

const dots = (places: readonly { x: number; y: number }[]) =>
  places.map(({ x, y }, i) => mark('circle', i, { cx: x, cy: y, r: 6, fill: 'indigo' }));
const xs = Array.from({ length: 24 }, (_, i) => 180 + 90 * Math.sin(i * 2.4) ** 3);
const heights = swarm(xs, 6);

export default {
  mound: dots(mound(20, 180, 120, 13)),
  sunflower: dots(sunflower(40, 50).map(({ x, y }) => ({ x: 180 + x, y: 70 + y }))),
  swarm: dots(xs.map((x, i) => ({ x, y: 134 - (heights[i] ?? 0) }))),
};
