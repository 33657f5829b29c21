import { derived, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { guessMarks } from '../../kit/marks/guess.ts';
import type { Chart, Facts } from './data.ts';
import { GUESS } from './guess.ts';
import type { Places } from './places.ts';

const textOf = (months: number, { label }: Pen<Chart>): string => label('guess', { months });

/** Where the reader’s guess and its words stand, on the line of GPT-4. */
function boxOf(guess: number, { x, dots, end }: Places, pen: Pen<Chart>) {
  const { font, r, left } = pen.dims;
  const y = dots[0]?.y ?? 0;
  const wide = textWidth(textOf(guess, pen), font, 600);
  const from = Math.min(Math.max(left + 2, x(guess) - wide / 2), end - wide);
  return { left: from, right: from + wide, top: y - r * 1.6 - font, bottom: y + r, y };
}

/** The room that a guess takes, which names of models keep clear of. */
export const guessBoxes = ({ guess }: Facts, at: Places, pen: Pen<Chart>) =>
  guess === undefined ? [] : [boxOf(guess, at, pen)];

/** After how many months the reader guesses that an open model is level with GPT-4. */
export function guessed({ guess }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  if (guess === undefined) return [];
  const { dims, state, say } = pen;
  const { r, font } = dims;
  const { least, most, state: asked } = GUESS;
  const { left, y } = boxOf(guess, at, pen);
  const points = [{ key: 'open', at: y, value: guess }];
  const high = font * 5;
  const field = { ends: [y - high / 2, y + high / 2], least, most } as const;
  const more = state === asked ? { field } : {};
  return [
    guessMarks({ scale: at.x, axis: 'x', points, r: r * 0.9, ...more }),
    say('guess words', left, y - r * 1.6, textOf(guess, pen), {
      ...{ weight: 600, fill: 'indigo', halo: 'paper' },
      shows: derived('what the reader guesses', guess),
    }),
  ];
}
