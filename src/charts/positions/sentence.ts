import { cell, mark, tick, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { ASKED, type Chart, type Facts } from './data.ts';
import type { Places } from './places.ts';

/** What the chapter’s charts colour alike: the car and what it makes of 開, water and what that makes of it. */
const COLOURS: Readonly<Record<string, string>> = { drive: 'cinnabar', boiled: 'indigo' };
export const colourOf = (gloss: string): string => COLOURS[gloss] ?? 'ink';

/** A word a row: its place, itself, room for the numbers of its place, and what the Transformer says of it. */
export function sentence({ answers, shows }: Facts, at: Places, { dims, say }: Pen<Chart>): Mark[] {
  const { font, word, gloss, x0 } = dims;
  const number = (place: number): Mark =>
    say(`place ${place}`, font * 1.1, at.y(place) + font * 0.35, String(place), {
      ...{ anchor: 'end', fill: 'mute', shows: tick(place) },
    });
  return answers.flatMap((row): Mark[] => {
    const y = at.y(row.place);
    const isAsked = ASKED.some((place) => place === row.place);
    const isComma = row.word === '，';
    const fill = isAsked ? colourOf(row.gloss) : 'ink-2';
    const line = { x1: x0, x2: at.x1, y1: y, y2: y, stroke: 'line', 'stroke-width': 1.5 };
    const size = isAsked ? gloss * 1.2 : gloss;
    return [
      ...(shows === 'with' ? [number(row.place)] : []),
      // No word is heavy: English pages load no heavy Chinese face.
      say(`word ${row.place}`, x0 - font * 0.7, y + word * 0.36, row.word, {
        ...{ anchor: 'end', size: word, fill: isAsked ? fill : 'ink', shows: cell(row, 'word') },
      }),
      ...(shows === 'without' ? [mark('line', `line ${row.place}`, line)] : []),
      ...(isComma
        ? []
        : [
            say(`gloss ${row.place}`, at.x1 + font * 0.6, y + size * 0.32, row.gloss, {
              ...{ size, fill, weight: isAsked ? 600 : 400, shows: cell(row, 'gloss') },
            }),
          ]),
    ];
  });
}

/** How often both are right in other sentences with one word twice. */
export function twice({ twice: row }: Facts, { dims, size, label, say, words }: Pen<Chart>): Mark[] {
  if (!row) return [];
  const [sentences, percent] = [row.sentences, row.both_right].map((n) => formatNumber(n, words.lang));
  const text = label('twice', { sentences: sentences ?? '', percent: percent ?? '' });
  return [
    say('twice', dims.font * 0.4, size.height - dims.font * 0.5, text, {
      ...{ fill: 'ink-2', shows: [cell(row, 'sentences'), cell(row, 'both_right')] },
    }),
  ];
}
