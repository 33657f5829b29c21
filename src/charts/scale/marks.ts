import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { axisBottom } from '../../kit/marks/axis.ts';
import { pointLabels } from '../../kit/marks/point-labels.ts';
import { logAxisLeft } from '../../kit/marks/log-axis.ts';
import { legend } from '../../kit/marks/legend.ts';
import { CAMPS, type Chart, type Facts } from './data.ts';
import { guessBoxes, guessed } from './guessed.ts';
import { leapMarks } from './leap.ts';
import { FILL, said } from './names.ts';
import type { Dot, Places } from './places.ts';

/** A dot whose value is published, a ring if it is estimated, a dashed one if nobody knows it. */
function dotMark({ model, x: cx, y: cy, r }: Dot, at: Places, { look, size, dims }: Pen<Chart>): Mark {
  const { row, name, value, time, camp, isGuess, isLit } = model;
  const stroke = FILL[camp];
  const isUnknown = value === null;
  const shape =
    isUnknown || isGuess
      ? { r: r - 1, fill: 'paper', stroke, 'stroke-width': dims.rim }
      : { r, fill: stroke, stroke, 'stroke-width': 0 };
  const dash = isUnknown ? { 'stroke-dasharray': size.name === 's' ? '2 1.6' : '3 2.5' } : {};
  const faded = look.undisclosed ? 0.22 : isUnknown ? 0.75 : 0.4;
  const from = { cy: at.floor, opacity: 0 };
  const datum = isUnknown
    ? undefined
    : { cx: cell(row, 'date', at.x, time), cy: cell(row, look.measure, at.y) };
  return mark('circle', name, { cx, cy, ...shape, ...dash, opacity: isLit ? 1 : faded, from, datum });
}

/** The interval of an estimate, as a bar with an end at either value. */
function whisker({ interval }: Facts, { y, dots }: Places, { size, dims }: Pen<Chart>): Mark[] {
  const dot = dots.find(({ model }) => model.row === interval?.row);
  if (!interval || !dot) return [];
  const { row, low, high } = interval;
  const ends = [cell(row, 'flop_low', y), cell(row, 'flop_high', y)] as const;
  const [y1, y2] = [y(low), y(high)];
  const [left, right] = [dot.x - dims.r * 1.6, dot.x + dims.r * 1.6];
  const width = size.name === 's' ? 3 : 5;
  return [
    line(
      'range',
      [dot.x, y1, dot.x, y2],
      'indigo',
      width,
      { y1: dot.y, y2: dot.y },
      { y1: ends[0], y2: ends[1] },
    ),
    line('end 0', [left, y1, right, y1], 'indigo', 1.5, {}, { y1: ends[0] }),
    line('end 1', [left, y2, right, y2], 'indigo', 1.5, {}, { y1: ends[1] }),
  ];
}

function makers({ look, size, dims, label }: Pen<Chart>): Mark[] {
  if (look.few) return [];
  const all = CAMPS.map((camp) => {
    return { key: FILL[camp], fill: FILL[camp], text: label(camp) };
  });
  const ring = { key: 'ring', fill: 'indigo', hollow: true, text: label('ring') };
  const items = look.undisclosed ? [ring, ...all.slice(0, 1)] : all;
  const key = look.undisclosed ? 'rings' : 'makers';
  return [legend({ key, x: 2, y: dims.font * 2.4, width: size.width - 8, size: dims.font, items })];
}

/** The axes: size upwards, time to the right. */
function axes({ x, y, bottom, ticks }: Places, { look, size, dims, label }: Pen<Chart>) {
  const { font, left } = dims;
  const { measure, decades } = look;
  const format = measure === 'params' ? (n: number) => label(`tick-${n}` as 'tick-8') : undefined;
  const ends = [left, size.width] as const;
  const year = (time: number): string => String(new Date(time).getUTCFullYear());
  return {
    measure: logAxisLeft({
      key: measure,
      scale: y,
      at: left - 6,
      size: font,
      ends,
      ...decades,
      ...(format && { format }),
    }),
    time: axisBottom({ key: 'time', scale: x, at: bottom, ticks, size: font, format: year }),
  };
}

export function marks(known: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { look, size, dims, label, say } = pen;
  const { font, left, top, strip } = dims;
  const { measure } = look;
  const { floor, bottom, dots } = at;
  const box = { x: 0, y: floor + 3, width: size.width, height: strip - 6, fill: 'paper-2', datum: {} };
  const silent = measure === 'flop' && !look.undisclosed ? 'unpublished' : (`silent-${measure}` as const);
  const middle = floor + strip / 2 + font * 0.35;
  const { measure: upright, time } = axes(at, pen);
  const leap = leapMarks(known, at, pen);
  const shown = [...known.named, ...(size.name === 's' ? [] : known.more)];
  const items = shown.flatMap((one) => dots.filter(({ model }) => model === one));
  const names = pointLabels({
    items: items.map((dot) => said(dot, known, pen)),
    dots,
    bounds: { left: left + 2, right: size.width - 2, top: top - font * 1.2, bottom: bottom - 2 },
    taken: [
      { left: 0, right: size.width, top: floor - 2, bottom: floor + 4 },
      ...leap.taken,
      ...guessBoxes(known, at, pen),
    ],
    halo: 'paper',
  });
  const count = derived('landmark models', dots.length);
  return [
    layer('strip', [
      mark('rect', 'strip', box),
      say(`silence ${silent}`, at.silence, middle, label(silent), { fill: 'ink-2' }),
    ]),
    layer('measure', [upright]),
    say(`title ${measure}`, 2, font * 1.1, label(measure), { weight: 600 }),
    layer('makers', makers(pen)),
    time,
    layer('leap', leap.marks),
    layer('whisker', whisker(known, at, pen)),
    layer(
      'dots',
      dots.map((dot) => dotMark(dot, at, pen)),
      { datum: { count } },
    ),
    layer('names', names),
    layer('guessed', guessed(known, at, pen)),
  ];
}
