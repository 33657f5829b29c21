import { block, cell, layer, LEADING, mark, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import { axisBottom } from '../../kit/marks/axis.ts';
import { branch } from '../../kit/layout/tree.ts';
import type { Chart, Facts } from './data.ts';
import type { Places, Spot } from './places.ts';
import { reportedLayers } from './reported.ts';

const hue = ({ root }: Spot): string => (root < 0 ? 'falcon' : 'llama');

/**
 * A dot by its licence: whole if that is open source, ringed if its maker's own, hollow if non-commercial.
 * Ring and hole are there in every state, if only hidden, so that they travel with their dot.
 */
function dot(spot: Spot, { x }: Places, { look }: Pen<Chart>): Mark[] {
  const { row, time, isRoot, x: cx, y: cy, r, home } = spot;
  const fill = hue(spot);
  const licence = look.licences ? row.licence : 'apache-2';
  const own = licence === 'llama-2' || licence === 'falcon';
  const rim = Math.max(1.5, r * 0.2);
  const from = isRoot ? { opacity: 0 } : { cx: home.x, cy: home.y, r: 0, opacity: 0 };
  // Round its root a dot has no place in time: it only says which model it is.
  const datum = look.reported ? { text: cell(row, 'model') } : { cx: cell(row, 'released', x, time) };
  const common = { cx, cy, from, datum };
  const hole = own || licence === 'apache-2' ? 0 : r - rim;
  const ring = { r: r - rim / 2, fill: 'paper', stroke: fill, 'stroke-width': rim };
  return [
    mark('circle', `${row.model} ring`, { ...common, ...ring }),
    mark('circle', row.model, { ...common, r: own ? r * 0.5 : r, fill }),
    mark('circle', `${row.model} hole`, { ...common, r: hole, fill: 'paper' }),
  ];
}

/** The branch from its parent to a model. */
function link({ row, elder, home, x, y }: Spot, { spots }: Places, { dims }: Pen<Chart>): Mark[] {
  const parent = spots.find((spot) => spot.row === elder);
  if (!row.parent || !parent) return [];
  const look = { fill: 'none', stroke: 'llama', 'stroke-width': dims.line, opacity: 0.55 };
  const from = { d: branch(home.x, home.y, home.x, home.y), opacity: 0 };
  return [mark('path', row.model, { ...look, d: branch(parent.x, parent.y, x, y), from })];
}

/** A root alone: who it is, when it came, and what was given away. */
function rootName(spot: Spot, pen: Pen<Chart>): Mark {
  const { row, x, y, r } = spot;
  const { dims, words, label, say } = pen;
  const { font } = dims;
  const size = Math.max(pen.size.leastType, font * 0.9);
  const big = font * 1.9;
  const left = x + r + 14;
  const month = (row.released ?? '').slice(0, 7);
  const gift = label(row.licence === 'llama-2' ? 'gift-llama-2' : 'gift-non-commercial');
  const lines = [
    { key: 'more', text: formatDate(month, words.lang), shows: cell(row, 'released') },
    { key: 'gift', text: gift },
  ];
  const name = {
    size: big,
    weight: 600,
    fill: hue(spot),
    shows: cell(row, 'model'),
  } as const;
  return layer(row.model, [
    say('name', left, y - big * 0.1, row.model, name),
    ...block({ x: left, y: y + big * 0.36 + size * 0.6, size, fill: 'ink-2', leading: LEADING.loose, lines }),
  ]);
}

/** Who it is; behind it when a root came, or on which terms it stands. */
function naming(spot: Spot, pen: Pen<Chart>): Mark {
  const { row, isRoot, isOdd, x, y, r } = spot;
  const { look, dims, words, label, say } = pen;
  const { font } = dims;
  const small = Math.max(pen.size.leastType, font * 0.9);
  const size = isRoot ? font * 1.12 : small;
  const weight = isRoot ? 600 : 400;
  const left = x + r + font * 0.45;
  const base = y + size * 0.34;
  const end = left + textWidth(row.model, size, weight) + font * 0.45;
  const fill = isRoot ? hue(spot) : look.licences && !isOdd ? 'ink-2' : 'ink';
  const date = formatDate((row.released ?? '').slice(0, 7), words.lang);
  const more = look.licences ? isOdd && label(`licence-${row.licence}`) : isRoot && date;
  const shows = look.licences ? undefined : cell(row, 'released');
  return layer(row.model, [
    say('name', left, base, row.model, { size, weight, fill, shows: cell(row, 'model') }),
    ...(more ? [say('more', end, base, more, { size: small, fill: 'ink-2', shows })] : []),
  ]);
}

export function marks(known: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { look, dims, words } = pen;
  const { x, spots } = at;
  const axis = axisBottom({
    key: 'axis',
    scale: x,
    at: dims.axis,
    ticks: [2, 4, 6, 8].map((month) => Date.UTC(2023, month, 1)),
    size: Math.max(pen.size.leastType, dims.font * 0.86),
    format: (time) => formatMonth(time, words.lang),
  });
  const names = spots.map((spot) => (look.alone ? rootName(spot, pen) : naming(spot, pen)));
  return [
    layer('time', look.reported ? [] : [axis]),
    layer(
      'links',
      spots.flatMap((spot) => link(spot, at, pen)),
    ),
    layer(
      'dots',
      spots.flatMap((spot) => dot(spot, at, pen)),
    ),
    layer('names', look.reported ? [] : names),
    ...reportedLayers(known, at, pen),
  ];
}
