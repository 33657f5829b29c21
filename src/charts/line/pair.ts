import { block, cell, derived, line, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart, Marks } from './data.ts';
import type { Places } from './places.ts';

type Pair = NonNullable<Marks['pair']>;

/** What the one that took more training has, and what it got for that. */
function linesOf({ more, times, points }: Pair, { dims, label }: Pen<Chart>) {
  const { row } = more;
  const plain = { size: dims.font, fill: 'ink-2' };
  const name = { key: 'name', text: `${row.mmlu} ${row.model}`, weight: 600 as const };
  const gain = { key: 'gain', text: label('more', { points: points.toFixed(1) }) };
  const cost = { key: 'cost', text: label('for-training', { times: times.toFixed(1) }) };
  return [
    { ...plain, ...name, fill: 'falcon', shows: [cell(row, 'mmlu'), cell(row, 'model')] },
    { ...plain, ...gain, shows: derived('its mark less that of Llama 2 70B', points) },
    { ...plain, ...cost, shows: derived('its training, in that of Llama 2 70B', times) },
  ];
}

/** Where these words stand: below their dot and to its right, or as far right as there is room, clear of all lines. */
export function pairBox(pair: Pair, { x, y }: Places, pen: Pen<Chart>) {
  const { size, dims } = pen;
  const lines = linesOf(pair, pen);
  const width = Math.max(...lines.map(({ text }) => textWidth(text, dims.font, 600)));
  const top = y(pair.more.row.mmlu) + dims.drop;
  const left = Math.min(x(pair.more.flop) - dims.small, size.width - 3 - width);
  return { left, right: left + width, top, bottom: top + dims.font * 1.3 * lines.length };
}

/** The words of the pair, with a hairline to their dot. */
export function pairWords({ pair }: Marks, at: Places, pen: Pen<Chart>): Mark[] {
  if (!pair) return [];
  const { font, small } = pen.dims;
  const { left, top } = pairBox(pair, at, pen);
  const x = at.x(pair.more.flop);
  return [
    line('lead', [x, at.y(pair.more.row.mmlu) + small, x, top - 1], 'falcon', 0.75),
    ...block({ x: left, y: top + font, halo: 'paper', lines: linesOf(pair, pen) }),
  ];
}
