import { block, cell, derived, line, mark, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { axisBottom, axisLeft } from '../../kit/marks/axis.ts';
import { fit } from '../../kit/layout/fit.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import { TICKS, type Plot } from './places.ts';
import type { Chart, Facts } from './data.ts';

/** As everywhere in the chapter: what is read in line is red. */
export const COLOURS = { gru: 'cinnabar', attention: 'ink' } as const;
type Layer = keyof typeof COLOURS;
/** Digits that count in what was recorded. */
const DIGITS = 3;

/** The times of a layer, a dot each, joined. */
function times(layer: Layer, { x, y, [layer]: dots }: Plot, { dims: { r }, tip, words }: Pen<Chart>): Mark[] {
  const round = (value: number): string => formatRounded(value, DIGITS, words.lang);
  const fill = COLOURS[layer];
  const joins = dots.slice(1).map((dot, i) => {
    const before = dots[i] ?? dot;
    return line(`${layer} to ${dot.row.words}`, [before.x, before.y, dot.x, dot.y], fill, r * 0.5);
  });
  return [
    ...joins,
    ...dots.map(({ row, time, ...at }) => {
      const datum = { cx: cell(row, 'words', x), cy: derived('microseconds a word', time, y) };
      const slots = { ms: round(row[layer]), words: formatNumber(row.words, words.lang), n: round(time) };
      const ownTip = tip(layer === 'gru' ? 'in-line' : 'at-once', slots, [cell(row, layer)]);
      return mark('circle', `${layer} ${row.words}`, { cx: at.x, cy: at.y, r, fill, datum, tip: ownTip });
    }),
  ];
}

/** The figure of a state in large type, with what it means. */
function figure({ level, less, width }: Facts, { end }: Plot, pen: Pen<Chart>): Mark[] {
  const { size, dims, words, label } = pen;
  const { font, big, left } = dims;
  const number = (value: number): string => formatNumber(Math.round(value), words.lang);
  const x = size.name === 's' ? 4 : left;
  const room = { x, y: font * 1.5 + big * 1.05, width: end - x };
  const lines = (key: string, text: string, shows: Shown, note: string, of: Shown) =>
    block({
      ...room,
      lines: [
        { key, text, size: fit(text, room.width, big, 600), weight: 600, shows },
        { key: `${key} note`, text: note, size: font, fill: 'ink-2', shows: of },
      ],
    });
  if (less) {
    const text = label('less', { percent: number(less.percent) });
    const note = label('less-note', { words: less.row.words });
    return lines('less', text, derived('time saved in percent', less.percent), note, cell(less.row, 'words'));
  }
  if (!level || width === undefined) return [];
  const shows = derived('length at which both take equally long', level.words);
  const text = label('level', { n: number(level.words) });
  return lines('level', text, shows, label('how-wide', { width }), derived('width of the layers', width));
}

/** Where the lines cross, with a dashed line down to the length, and which is quicker on either side. */
function meeting(
  { level }: Facts,
  { x, y, floor }: Plot,
  { dims, label, say, tip, words }: Pen<Chart>,
): Mark[] {
  const { font, top, r } = dims;
  if (!level) return [];
  const shown = derived('length at which both take equally long', level.words, x);
  const at = x(level.words);
  const low = floor - font * 0.8;
  const number = (value: number): string => formatNumber(Math.round(value), words.lang);
  const ownTip = tip('draw', { words: number(level.words), n: number(level.time) });
  return [
    line('down', [at, top - font * 0.4, at, floor], 'ink', 1.25, {}, { x1: shown, x2: shown }),
    mark('circle', 'crossing', {
      ...{ cx: at, cy: y(level.time), r: r * 2, fill: 'none', stroke: 'ink', 'stroke-width': 1.5 },
      ...{ datum: { cx: shown, cy: derived('microseconds a word there', level.time, y) }, tip: ownTip },
    }),
    say('shorter', at - font * 0.6, low, label('at-once-quicker'), { anchor: 'end', weight: 600 }),
    say('longer', at + font * 0.6, low, label('in-line-quicker'), { fill: 'cinnabar', weight: 600 }),
  ];
}

/** What each line is: behind its end while there is room, else below or before it. */
function names({ level }: Facts, { gru, attention, end }: Plot, { dims, label, say }: Pen<Chart>): Mark[] {
  const [flat, last, steep] = [gru.at(-1), attention.at(-1), attention.at(-2)];
  const { font, r } = dims;
  if (!flat || !last || !steep) return [];
  const gap = r + font * 0.7;
  const red = { fill: 'cinnabar' };
  return level
    ? [
        say('gru', end, flat.y + r + font * 1.4, label('gru'), { ...red, anchor: 'end' }),
        say('attention', steep.x - gap, steep.y, label('attention'), { anchor: 'end' }),
      ]
    : [
        say('gru', flat.x + gap, flat.y + font * 0.1, label('gru'), red),
        say('attention', last.x + gap, last.y + font * 0.6, label('attention')),
      ];
}

/** How long a word takes in either layer, by the length of its sentence. */
export function layers(facts: Facts, at: Plot, pen: Pen<Chart>): Mark[] {
  const { dims, words, label, say } = pen;
  const { font: size, left } = dims;
  const { x, y, end, floor } = at;
  const format = (value: number): string => formatNumber(value, words.lang);
  return [
    axisLeft({ key: 'upright', scale: y, at: left, grid: end - left, size, ticks: TICKS.time, format }),
    axisBottom({
      key: 'lengths',
      scale: x,
      at: floor,
      size,
      ticks: TICKS.words,
      format,
      title: label('length'),
    }),
    say('per-word', 4, size * 1.1, label('per-word'), { fill: 'ink-2' }),
    ...figure(facts, at, pen),
    ...meeting(facts, at, pen),
    ...times('gru', at, pen),
    ...times('attention', at, pen),
    ...names(facts, at, pen),
  ];
}
