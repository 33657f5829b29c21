import { derived, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { guessMarks } from '../../kit/marks/guess.ts';
import { GUESS, type Chart, type Facts } from './data.ts';
import type { Places } from './places.ts';

/** Where the field begins in which a guess is drawn, as a share of the ground: right of the words. */
const FROM = 0.7;

/** How many services the reader guesses the last report to have; while it is asked for, a line from the first on. */
export function guessed({ guess, isAsked, first }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  if (guess === undefined) return [];
  const { y, left, right, base, end, bar } = at;
  const { dims, words, label, say } = pen;
  const { font } = dims;
  const { least, most } = GUESS;
  const from = left + (right - left) * FROM;
  const field = { ends: [from, right], least, most } as const;
  const asked = isAsked ? { start: [left + bar, y(first.count)] as const, field } : {};
  const r = font * 0.5;
  const text = label('guess', { count: formatNumber(guess, words.lang) });
  return [
    guessMarks({ scale: y, axis: 'y', points: [{ key: 'last', at: end, value: guess }], r, ...asked }),
    say('guess words', end - r * 2, Math.min(base - font * 0.6, Math.max(font * 1.4, y(guess) - r)), text, {
      ...{ anchor: 'end', weight: 600, fill: 'indigo', halo: 'paper' },
      shows: derived('what the reader guesses', guess),
    }),
  ];
}
