import { derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { guessMarks } from '../../kit/marks/guess.ts';
import { MOST, type Chart, type Facts } from './data.ts';
import type { Places } from './places.ts';

/** What the reader guesses: a hole a year, with a handle on its floor, and what they are called. */
export function guessed({ isAsked }: Facts, at: Places, { dims, label, say }: Pen<Chart>): Mark[] {
  const { ground, down, holes, unit, bottom } = at;
  const { font, gap } = dims;
  const [first, last] = [holes[0], holes.at(-1)];
  if (!first || !last) return [];
  const outlines = holes.map(({ key, value, from, to }) => {
    const box = { x: from + gap / 2, width: to - from - gap, y: ground, height: down(value) - ground };
    const look = { fill: 'none', stroke: 'indigo', 'stroke-width': 1.75, 'stroke-dasharray': '6 4' };
    const datum = { height: derived('what the reader guesses', value, unit) };
    return mark('rect', key, { ...box, ...look, from: { height: 0, opacity: 0 }, datum });
  });
  // In the middle for the hand; once it is told, at a corner, where it lies on no words.
  const points = holes.map(({ key, value, from, to }) => {
    return { key, value, at: isAsked ? (from + to) / 2 : to - gap / 2 };
  });
  const field = isAsked && { field: { ends: [first.from, last.to] as const, least: 0, most: MOST } };
  return [
    layer('guessed holes', outlines),
    guessMarks({ scale: down, axis: 'y', joined: false, points, r: font * 0.42, ...field }),
    say('guess name', (dims.side + first.from) / 2, bottom - font, label('guess'), {
      ...{ anchor: 'middle', weight: 600, fill: 'indigo' },
    }),
  ];
}
