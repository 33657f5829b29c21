import { cell, derived, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart, LossRow, Losses } from './data.ts';
import type { Places } from './places.ts';

/** How much farther the largest is than those that the line was drawn through, as a span above the axis. */
export function span(
  { last, largest }: Losses,
  { x, floor }: Places,
  { dims, label, say }: Pen<Chart>,
): Mark[] {
  const { font } = dims;
  const [from, to] = [x(last.flop), x(largest.row.flop)];
  const y = floor - font * 1.1;
  const datum = { x1: cell(last, 'flop', x), x2: cell(largest.row, 'flop', x) };
  const edge = (key: string, px: number, row: LossRow): Mark =>
    line(key, [px, y - font * 0.4, px, y + font * 0.4], 'ink-2', 1, {}, { x1: cell(row, 'flop', x) });
  const times = Math.round(largest.times);
  const shows = derived('the largest training, in that of the last of the four', largest.times);
  const middle = (from + to) / 2;
  return [
    line('span', [from, y, to, y], 'ink-2', 1, { x2: from }, datum),
    edge('near end', from, last),
    edge('far end', to, largest.row),
    say('farther', middle, y - font * 0.7, label('farther', { times }), {
      anchor: 'middle',
      fill: 'ink-2',
      shows,
    }),
  ];
}

/**
 * Where the largest model lies is the question of a state that does not tell it: a pole at its training, and halfway up
 * a question mark, which says nothing of how low that is.
 */
export function asked(
  { largest, foretold }: Losses,
  { x, floor }: Places,
  { dims, say }: Pen<Chart>,
): Mark[] {
  if (foretold) return [];
  const { top, big, font } = dims;
  const at = x(largest.row.flop);
  const shows = cell(largest.row, 'flop', x);
  return [
    mark('line', 'pole', {
      ...{ x1: at, x2: at, y1: top, y2: floor - font * 1.5 },
      stroke: 'mute',
      'stroke-width': 1,
      'stroke-dasharray': '4 4',
      datum: { x1: shows, x2: shows },
    }),
    say('question', at, (top + floor) / 2 + big * 0.35, '?', {
      ...{ size: big, weight: 600, fill: 'mute', anchor: 'middle', halo: 'paper' },
    }),
  ];
}
