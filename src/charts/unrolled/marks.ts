import { cell, derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { fit } from '../../kit/layout/fit.ts';
import { countOf, type Chart, type Facts } from './data.ts';
import { figure } from './figure.ts';
import type { PlacedRow, Places } from './places.ts';
import { strips, takenTip } from './strips.ts';

/** Water and what it makes of 開 have one colour in all charts of the chapter; what it is mistaken for has the other. */
const COLOURS: Readonly<Record<string, string>> = { boiled: 'indigo', bloomed: 'cinnabar', open: 'cinnabar' };

/** How faint a word is that has not been read. */
const UNREAD = 0.55;

/** A line with a head at its end, along one of the axes. */
function arrow(key: string, [x1, y1]: [number, number], [x2, y2]: [number, number], font: number): Mark {
  const [along, across] = [font * 0.42, font * 0.3];
  const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)];
  const side = (by: number): string => `${x2 - dx * along - dy * by} ${y2 - dy * along + dx * by}`;
  const d = `M${x1} ${y1}L${x2} ${y2}M${side(across)}L${x2} ${y2}L${side(-across)}`;
  return mark('path', key, { d, fill: 'none', stroke: 'ink-2', 'stroke-width': font * 0.11 });
}

/** A word, the state that the network has after it, and what it says of it. */
function row(at: PlacedRow, i: number, facts: Facts, places: Places, pen: Pen<Chart>): Mark[] {
  const { dims, size, label, say } = pen;
  const { font, char, gloss, x0, reach } = dims;
  const { x1 } = places;
  const { row: one, y } = at;
  const above = facts.read === 'twins' ? undefined : places.rows[i - 1];
  const { key, word, words, said, marked } = one;
  const count = countOf(marked);
  const isSwapped = key === 'swapped';
  const caption = isSwapped ? label('swapped', { n: count }) : label('after', { words });
  const edge = x1 + font * 2.2;
  const fill = COLOURS[said?.gloss ?? ''] ?? 'ink';
  const room = size.width - edge - font * 0.4;
  const line = { y1: y, y2: y, stroke: 'line', 'stroke-width': 1, from: { opacity: 0 } };
  return [
    mark('line', `${key} line`, { x1: x0 - font * 0.3, x2: x1 + font * 0.3, ...line }),
    ...strips(at, above, facts, places, pen),
    // No word is heavy: English pages load no heavy Chinese face.
    ...(isSwapped
      ? []
      : [say(`${key} word`, x0 - font * 1.9, y + char * 0.36, word, { anchor: 'end', size: char })]),
    ...(isSwapped ? [] : [arrow(`${key} in`, [x0 - font * 1.6, y], [x0 - font * 0.6, y], font)]),
    say(`${key} after`, x0, y - reach - font * 0.45, caption, {
      fill: facts.read === 'twins' && !isSwapped ? fill : 'ink-2',
      halo: 'paper',
      ...(isSwapped && { shows: derived('numbers that differ', count) }),
    }),
    ...(said
      ? [
          arrow(`${key} out`, [x1 + font * 0.7, y], [x1 + font * 1.7, y], font),
          say(`${key} gloss`, edge, y + gloss * 0.1, said.gloss, {
            size: fit(said.gloss, room, gloss, 600),
            weight: 600,
            fill,
          }),
          say(
            `${key} percent`,
            edge,
            y + gloss * 0.1 + font * 1.45,
            label('percent', { n: Math.round(said.percent) }),
            {
              ...{ fill, shows: cell(said, 'percent') },
            },
          ),
        ]
      : []),
  ];
}

/** What leads from row to row: the state to the next one, or the numbers that are taken over. */
function between({ read }: Facts, { rows, x, x1 }: Places, pen: Pen<Chart>): Mark[] {
  const { x0, reach, font, pitch } = pen.dims;
  if (read !== 'twins')
    return rows.slice(1).map(({ row: { key }, y }) => {
      const middle = (x0 + x1) / 2;
      const top = y - pitch + reach + font * 0.3;
      return arrow(`${key} carried`, [middle, top], [middle, y - reach - font * 0.3], font);
    });
  const [, second, third] = rows;
  if (!second || !third) return [];
  const taken = third.row.numbers.filter((_, i) => third.row.marked[i]);
  const d = taken.map(({ unit }) => `M${x(unit)} ${second.y}V${third.y}`).join('');
  const datum = { count: derived('numbers that are taken over', taken.length) };
  const look = {
    fill: 'none',
    stroke: 'cinnabar',
    'stroke-width': 1,

    opacity: 0.45,
  };
  const tip = takenTip('taken', taken.length, third.row.numbers.length, pen);
  return [mark('path', 'taken', { d, ...look, datum, tip })];
}

/** The words that have not come. */
const unread = (at: Places, { dims, say }: Pen<Chart>): Mark[] =>
  at.unread.flatMap(({ word, hasLine, y }) => {
    const { x0, char, font } = dims;
    const size = hasLine ? char : char * 0.7;
    const look = { anchor: 'end', size, fill: 'mute', opacity: UNREAD } as const;
    const edges = { x1: x0 - font * 0.3, x2: at.x1 + font * 0.3, y1: y, y2: y };
    return [
      say(`${word} unread`, x0 - font * 1.9, y + size * 0.36, word, look),
      ...(hasLine
        ? [
            mark('line', `${word} line`, {
              ...edges,
              stroke: 'mute',
              'stroke-dasharray': '2 5',
              from: { opacity: 0 },
            }),
          ]
        : []),
    ];
  });

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  return [
    layer('between', between(facts, at, pen)),
    layer('unread', unread(at, pen)),
    layer(
      'rows',
      at.rows.flatMap((one, i) => row(one, i, facts, at, pen)),
    ),
    layer('figure', figure(facts, pen)),
  ];
}
