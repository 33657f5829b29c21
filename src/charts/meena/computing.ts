import { cell, derived, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart } from './data.ts';
import type { Tiles } from './places.ts';

type Estimate = 'high' | 'low';

/** An estimate's square, which grows out of one tile: its area is the computing. */
function square(
  key: Estimate,
  opacity: number,
  { estimates, left, right, edge }: Tiles,
  floor: number,
): Mark {
  const row = estimates[key];
  const [length, tile] = [edge(row.ratio), edge(1)];
  const box = { x: left, y: floor - length, width: length, height: length };
  const from = { y: floor - tile, width: tile, height: tile, opacity: 0 };
  const datum = { area: cell(row, 'ratio'), right: cell(row, 'ratio', right) };
  return mark('rect', key, { ...box, fill: 'indigo', 'fill-opacity': opacity, from, datum });
}

/** Its border: dashed where it is open how far it goes, and not along the floor and the wall. */
function border(key: Estimate, { estimates, left, edge }: Tiles, floor: number): Mark {
  const length = edge(estimates[key].ratio);
  const look = { fill: 'none', stroke: 'indigo', 'stroke-width': 1.75, 'stroke-dasharray': '5 4' };
  const d = `M${left} ${floor - length}h${length}v${length}`;
  return mark('path', `${key} edge`, { d, ...look, from: { opacity: 0 } });
}

/** How many tiles it is, and who says so, led to its corner. */
function words(
  key: Estimate,
  { estimates, left, edge }: Tiles,
  { dims, size, label, say }: Pen<Chart>,
): Mark[] {
  const { font, big, floor, side, gap, reach } = dims;
  const row = estimates[key];
  const length = edge(row.ratio);
  const [x, y] = [left + side + gap * 0.9, floor - length];
  const text = label(`estimate-${key}`, { ratio: row.ratio });
  const large = {
    size: big * 0.8,
    weight: 600,
    fill: 'indigo',
    width: reach,
    shows: cell(row, 'ratio'),
  } as const;
  const by = { fill: 'ink-2', width: size.width - x - 6 };
  return [
    line(`${key} lead`, [left + length, y, x - 4, y], 'indigo', 0.75),
    say(key, x, y + big * 0.35, text, large),
    say(`${key} by`, x, y + big * 0.35 + font * 1.5, label(`by-${key}`), by),
  ];
}

/** The computing of GPT-2 as one tile, and two estimates of how many such tiles Meena took. */
export function computing(at: Tiles, pen: Pen<Chart>): Mark[] {
  const { dims, label, say, tip } = pen;
  const { font, floor, side } = dims;
  const { left, right, edge } = at;
  const tile = edge(1);
  const mesh = Array.from({ length: Math.floor(side / tile) }, (_, i) => (i + 1) * tile).flatMap((d) => [
    `M${left + d} ${floor}v${-side}`,
    `M${left} ${floor - d}h${side}`,
  ]);
  const shows = derived('the computing of GPT-2, which the estimates count in', 1, right);
  const one = { x: left, y: floor - tile, width: tile, height: tile, fill: 'ink', from: { opacity: 0 } };
  return [
    square('high', 0.08, at, floor),
    square('low', 0.16, at, floor),
    mark('path', 'mesh', { d: mesh.join(''), fill: 'none', stroke: 'paper', 'stroke-width': 1.5 }),
    border('high', at, floor),
    border('low', at, floor),
    mark('rect', 'one', { ...one, datum: { right: shows }, tip: tip('tile', { n: 1 }) }),
    ...words('high', at, pen),
    ...words('low', at, pen),
    say('one', left, floor + font * 1.75, label('one'), { weight: 600 }),
  ];
}
