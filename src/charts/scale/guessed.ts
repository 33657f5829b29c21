import { derived, scaleLog, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { formatRounded } from '../../i18n/format.ts';
import { guessMarks } from '../../kit/marks/guess.ts';
import { GUESS, type Chart, type Facts } from './data.ts';
import type { Places } from './places.ts';

/** Where the reader’s point stands, and its words to the left or, beside the estimate’s bar, to the right of it. */
function placed({ guess }: Facts, at: Places, { size, dims, words, label }: Pen<Chart>) {
  if (!guess) return undefined;
  const { r, font } = dims;
  const { times, unit, isAsked, time } = guess;
  const x = at.x(time) + (isAsked ? 0 : r * 3.6);
  const { least, most } = GUESS;
  const scale = scaleLog([least, most], [at.y(least * unit), at.y(most * unit)]);
  const text = label('guess', { times: formatRounded(times, 2, words.lang) });
  const wide = textWidth(text, font, 600);
  const edge = isAsked ? x - r * 1.7 - wide : Math.min(x + r * 1.7, size.width - wide - 1);
  const y = scale(times);
  const box = { left: edge, right: edge + wide, top: y - font * 0.7, bottom: y + font * 0.5 };
  return { x, y, r, scale, text, edge, box, times };
}

/** The room that a guess takes, which names of models keep clear of. */
export function guessBoxes(known: Facts, at: Places, pen: Pen<Chart>) {
  const one = placed(known, at, pen);
  return one
    ? [one.box, { left: one.x - one.r, right: one.x + one.r, top: one.y - one.r, bottom: one.y + one.r }]
    : [];
}

/** How large the reader guesses the training of GPT-4 to be, on its day. */
export function guessed(known: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const one = placed(known, at, pen);
  if (!one) return [];
  const { size, dims, say } = pen;
  const { font, r } = dims;
  const { x, y, scale, text, edge, times } = one;
  const { least, most } = GUESS;
  const field = { ends: [x - font * 5, size.width - 2], least, most } as const;
  const more = known.guess?.isAsked ? { field } : {};
  return [
    guessMarks({ scale, axis: 'y', points: [{ key: 'GPT-4', at: x, value: times }], r: r * 1.1, ...more }),
    say('guess words', edge, y + font * 0.35, text, {
      ...{ weight: 600, fill: 'indigo', halo: 'paper' },
      shows: derived('what the reader guesses', times),
    }),
  ];
}
