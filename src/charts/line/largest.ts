import { cell, derived, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { guessMarks } from '../../kit/marks/guess.ts';
import type { Chart, LossRow, Losses } from './data.ts';
import { GUESS } from './guess.ts';
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
  { largest, foretold, guess }: Losses,
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
    ...(guess === undefined
      ? [
          say('question', at, (top + floor) / 2 + big * 0.35, '?', {
            ...{ size: big, weight: 600, fill: 'mute', anchor: 'middle', halo: 'paper' },
          }),
        ]
      : []),
  ];
}

/** What the reader guesses of the largest, from the last of the four on. */
export function guessed({ guess, last, law, largest }: Losses, at: Places, pen: Pen<Chart>): Mark[] {
  if (guess === undefined) return [];
  const { x, y, end, floor } = at;
  const { dims, state, label, say } = pen;
  const { font, r } = dims;
  const { least, most, state: asked } = GUESS;
  const px = x(largest.row.flop);
  const start = [x(last.flop), y(law.at(last.flop))] as const;
  const from = (start[0] + px) / 2;
  const field = { ends: [from, end], least, most } as const;
  const points = [{ key: 'largest', at: px, value: guess }];
  const more = state === asked ? { field } : {};
  return [
    guessMarks({ scale: y, axis: 'y', points, start, r: r * 0.8, ...more }),
    // Clear of the span above the axis, however low the point is.
    say(
      'guess words',
      end,
      Math.min(y(guess) - r * 1.6, floor - font * 3.2),
      label('your-guess', { loss: guess.toFixed(2) }),
      {
        ...{ anchor: 'end', weight: 600, fill: 'indigo', halo: 'paper' },
        shows: derived('what the reader guesses', guess),
      },
    ),
  ];
}
