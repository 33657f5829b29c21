import { derived, line, mark, textWidth, tick, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import { guessMarks } from '../../kit/marks/guess.ts';
import { GUESS, type Chart, type Facts } from './data.ts';
import type { Places } from './places.ts';

const TICKS = [1, 10, 100, 1000] as const;

/** So much of the field as the reader guesses to be left, while it is asked for. */
export function guessedField({ mine, square }: Places): Mark[] {
  if (!mine) return [];
  const { d, dash, count } = mine;
  const look = { d, fill: 'none', stroke: 'indigo', 'stroke-width': square, 'stroke-dasharray': dash };
  const datum = { count: derived('how many the reader guesses to be left', count) };
  return [mark('path', 'mine', { ...look, from: { opacity: 0 }, datum })];
}

/** A rail above the field, ten times as many at each mark, on which the reader guesses how many are left. */
export function guessedRail({ guess, isAsked }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  if (guess === undefined) return [];
  const { rail } = at;
  const { dims, words, label, say } = pen;
  const { font, side } = dims;
  const y = at.field.top - font * 1.5;
  const [from, to] = rail.range();
  const text = label('guess', { count: formatRounded(guess, 2, words.lang) });
  const wide = textWidth(text, font, 600);
  const middle = Math.min(Math.max(side + wide / 2, rail(guess)), side + at.wide - wide / 2);
  const { least, most } = GUESS;
  const field = { ends: [y - font * 0.9, y + font], least, most } as const;
  return [
    line('rail', [from, y, to, y], 'ink-2', 1),
    ...TICKS.flatMap((value) => {
      const px = rail(value);
      const shown = tick(value, rail);
      return [
        line(`tick ${value}`, [px, y, px, y + font * 0.35], 'ink-2', 1, {}, { x1: shown, x2: shown }),
        say(`count ${value}`, px, y + font * 1.2, formatNumber(value, words.lang), {
          ...{ anchor: 'middle', size: Math.max(pen.size.leastType, font * 0.85), fill: 'ink-2' },
          shows: tick(value),
        }),
      ];
    }),
    guessMarks({
      ...{ scale: rail, axis: 'x', points: [{ key: 'left', at: y, value: guess }], r: font * 0.42 },
      ...(isAsked ? { field } : {}),
    }),
    say('guess words', middle, y - font * 0.62, text, {
      ...{ anchor: 'middle', weight: 600, fill: 'indigo', halo: 'paper' },
      shows: derived('what the reader guesses', guess),
    }),
  ];
}
