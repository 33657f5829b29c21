import { mark } from '../../kit/index.ts';
import { grain } from '../../kit/layout/grain.ts';

const heap = (hole: number) => {
  const { d, dash } = grain({ count: 600, columns: 60, x: 180, floor: 130, pitch: 5, hole });
  return mark('path', 'heap', {
    d,
    stroke: 'ink',
    'stroke-width': 3,
    'stroke-dasharray': dash,
    fill: 'none',
  });
};

export default { grain: heap(0), 'grain, with an opening': heap(4) };
