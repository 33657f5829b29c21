import { layer, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';
import { modelLayers } from './models.ts';
import type { Places } from './places.ts';
import { tigerLayers } from './tigers.ts';

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { size, dims, state, label, say } = pen;
  const key = state === 'tigers' ? 'key-makers' : 'key-models';
  return [
    ...tigerLayers(facts, at, pen),
    ...modelLayers(facts, at, pen),
    layer('key', [
      say(key, size.width - dims.font * 0.6, size.height - dims.font * 0.6, label(key), {
        anchor: 'end',
        fill: 'ink-2',
      }),
    ]),
  ];
}
