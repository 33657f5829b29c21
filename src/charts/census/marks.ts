import { layer, type Mark, type Pen } from '../../kit/index.ts';
import { legend } from '../../kit/marks/legend.ts';
import { CAMPS, type Chart, type Facts } from './data.ts';
import { greatWords, stacks } from './great.ts';
import { columns, pairWords } from './pairs.ts';
import type { Places } from './places.ts';

export function marks(_: Facts, { great, pairs }: Places, pen: Pen<Chart>): Mark[] {
  const { state, size, dims, label } = pen;
  if (great) return [layer('dots', [stacks(great, pen)]), layer(state, greatWords(great, pen))];
  const items = (['china', 'us'] as const).map((key) => ({ key, fill: CAMPS[key], text: label(key) }));
  const x = size.width * dims.key;
  return [
    layer('dots', pairs.map(columns)),
    layer(
      'pairs',
      pairs.map((pair) => pairWords(pair, pen)),
    ),
    legend({ key: 'legend', x, y: dims.font * 1.6, width: size.width - x, items, size: dims.font }),
  ];
}
