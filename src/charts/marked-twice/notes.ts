import {
  cell,
  line,
  mark,
  note,
  noteLines,
  textWidth,
  type Mark,
  type NoteOptions,
  type Pen,
} from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';
import type { Level, Places } from './places.ts';
import { trainEnd } from './answers.ts';

/** Words whose lines, however many, stand about a middle. */
function about(y: number, options: Omit<NoteOptions, 'y'> & { readonly size: number }): Mark {
  const { size } = options;
  const lines = noteLines({ ...options, y }).length;
  return note({ ...options, y: y + size * 0.35 - ((lines - 1) / 2) * size * 1.3 });
}

/** The head of the paper: where the question is from, and the question. */
export function question({ dims, label, say }: Pen<Chart>): Mark[] {
  const { sheet, pad, head } = dims;
  const x = sheet.left + pad;
  return [
    say('subject', x, head.subject, label('subject'), { fill: 'ink-2' }),
    say('ask', x, head.question, label('ask'), { size: head.size, weight: 600 }),
  ];
}

/** `Answer:` and the place that is still empty, with what may fill it. */
export function blank({ look, dims, label, say }: Pen<Chart>): Mark[] {
  const { sheet, pad, tile, text, font } = dims;
  const { compares } = look;
  if (compares === 'marks') return [];
  const [x, y] = [sheet.left + pad, dims.blank[compares === 'nothing' ? 'below' : 'above']];
  const answer = label('answer');
  const left = x + textWidth(answer, text, 600) + text * 0.5;
  const box = { x: left, y: y - tile * 0.36, width: tile * 1.15, height: tile * 0.72, rx: 3, fill: 'none' };
  const dashed = { stroke: 'ink-2', 'stroke-width': 1.25, 'stroke-dasharray': '4 3' };
  const key = compares === 'nothing' ? 'next' : compares;
  return [
    say('answer', x, y + text * 0.35, answer, { size: text, weight: 600 }),
    mark('rect', 'blank', { ...box, ...dashed, datum: {}, from: { opacity: 0 } }),
    say(key, left + tile * 1.15 + font * 0.7, y + font * 0.35, label(key), { fill: 'ink-2' }),
  ];
}

/** A bar beside each level: what stands beside one bar is in no order. */
export function bars({ levels }: Places, { dims }: Pen<Chart>): Mark[] {
  const { sheet, pad } = dims;
  const x = sheet.left + pad + 1.5;
  const look = (key: Level['key']): readonly [string, number] =>
    key === 'first' ? ['ink', 3] : ['mute', 1.5];
  return levels.map(({ key, top, bottom }) => line(key, [x, top, x, bottom], ...look(key)));
}

/** The likeliest word of all, which is none of the letters and so not compared. */
export function outside({ outside: row }: Facts, { dims, label, say }: Pen<Chart>): Mark[] {
  if (!row) return [];
  const { sheet, pad, bar, large, text, font } = dims;
  const [x, y] = [sheet.left + pad + bar, dims.words.outside];
  const size = text * 1.12;
  const words = label('outside', { piece: row.piece });
  const width = textWidth(words, size) + size * 1.1;
  const box = { x, y: y - large * 0.4, width, height: large * 0.8, rx: large * 0.16, fill: 'none' };
  const dashed = { stroke: 'mute', 'stroke-width': 1.25, 'stroke-dasharray': '4 3' };
  const why = x + width + font * 0.8;
  const told = { size: font, fill: 'ink-2', width: sheet.right - pad - why } as const;
  return [
    mark('rect', 'outside', { ...box, ...dashed, datum: {}, from: { opacity: 0 } }),
    say('outside', x + size * 0.55, y + size * 0.35, words, {
      size,
      fill: 'ink-2',
      shows: cell(row, 'piece'),
    }),
    about(y, { key: 'why', x: why, text: label('outside-why'), ...told }),
  ];
}

/** What the order of the four comes to, beside the letters or below the answers. */
export function outcome({ tiles }: Places, pen: Pen<Chart>): Mark[] {
  const { look, dims, label, say } = pen;
  const { sheet, pad, bar, large, font, words, trains } = dims;
  const [x, end] = [sheet.left + pad + bar, sheet.right - pad];
  const first = { size: font * 1.12, weight: 600, fill: 'cinnabar' } as const;
  const rest = { size: font, fill: 'ink-2' } as const;
  if (look.compares === 'answers')
    return [
      say('first', x, trains.told, label('answers-first'), { ...first, width: end - x }),
      say('rest', x, trains.end, label('answers-rest', { right: 'A' }), { ...rest, width: end - x }),
    ];
  if (look.compares !== 'letters') return [];
  const after = Math.max(...tiles.filter((one) => !one.first).map((tile) => tile.x + tile.side)) + font * 0.8;
  const ticked = x + large * 2.3;
  return [
    about(words.first, {
      key: 'first',
      x: ticked,
      text: label('letters-first'),
      ...first,
      width: end - ticked,
    }),
    about(words.rest, { key: 'rest', x: after, text: label('letters-rest'), ...rest, width: end - after }),
  ];
}

/** A loop as a pen draws it, which does not quite meet its beginning. */
function loop(x: number, y: number, rx: number, ry: number): string {
  const at = (dx: number, dy: number): string => `${(x + dx * rx).toFixed(1)} ${(y + dy * ry).toFixed(1)}`;
  const curve = (...points: readonly (readonly [number, number])[]): string =>
    `C${points.map(([dx, dy]) => at(dx, dy)).join(' ')}`;
  return [
    `M${at(0.52, -1.02)}`,
    curve([-0.1, -1.16], [-1.04, -0.8], [-1.02, 0.04]),
    curve([-1, 0.74], [-0.5, 1.04], [0.06, 1.01]),
    curve([0.74, 0.98], [1.08, 0.5], [1.02, -0.12]),
    curve([0.97, -0.6], [0.62, -0.98], [0.1, -0.94]),
  ].join('');
}

/** What the marker writes: a loop about the right letter, and a tick or a cross. */
export function pen({ tiles, right }: Places, stage: Pen<Chart>): Mark[] {
  const { dims } = stage;
  const first = tiles.find((tile) => tile.first);
  if (!first || !right) return [];
  const stroke = { fill: 'none', stroke: 'cinnabar', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const won = first === right;
  // In a train the loop leaves the word behind the letter free.
  const [rx, ry] = won ? [0.72, 0.68] : [0.64, 0.72];
  const ring = loop(right.x + right.side / 2, right.y, rx * right.side, ry * right.side);
  const h = won ? dims.large * 0.72 : dims.tile * 0.7;
  const x = won ? first.x + first.side * 1.42 : trainEnd(first, stage) + dims.font;
  const top = first.y - h / 2;
  const tick = `M${x} ${top + h * 0.58}L${x + h * 0.32} ${top + h * 0.95}L${x + h * 0.95} ${top - h * 0.06}`;
  const cross = `M${x} ${top}L${x + h * 0.9} ${top + h}M${x + h * 0.9} ${top}L${x} ${top + h}`;
  const wide = { ...stroke, 'stroke-width': Math.max(3, h * 0.11), from: { opacity: 0 } };
  return [
    mark('path', 'right', { d: ring, ...stroke, 'stroke-width': dims.brief ? 2 : 3, from: { opacity: 0 } }),
    won ? mark('path', 'tick', { d: tick, ...wide }) : mark('path', 'cross', { d: cross, ...wide }),
  ];
}
