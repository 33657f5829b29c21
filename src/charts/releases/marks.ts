import { cell, derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { axisBottom } from '../../kit/marks/axis.ts';
import type { Chart, Facts } from './data.ts';
import { FILL, nameMarks } from './names.ts';
import type { Places } from './places.ts';

type Row = Places['rows'][number];

/** The line of a maker, from its first model on. */
function rowLine({ org, models, since, floor, start }: Row, { x }: Places, { size, dims }: Pen<Chart>): Mark {
  const end = size.width - dims.side;
  const look = { stroke: FILL[org] ?? 'mute', 'stroke-width': 0.75, opacity: 0.55 };
  const datum = models[0] && { x1: cell(models[0].row, 'date', x, since) };
  const from = { x1: end, opacity: 0 };
  return mark('line', org, { x1: start, x2: end, y1: floor, y2: floor, ...look, from, datum });
}

function dotMarks({ org, dots }: Row, { x, r }: Places, { size }: Pen<Chart>): Mark[] {
  const fill = FILL[org] ?? 'mute';
  const from = { cx: size.width + 3 * r, opacity: 0 };
  return dots.map(({ row, time, isNew, cx, cy }) => {
    const datum = { cx: cell(row, 'date', x, time) };
    return mark('circle', row.release, { cx, cy, r, fill, opacity: isNew ? 1 : 0.32, from, datum });
  });
}

export function marks({ count }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { look, size, dims, label, say } = pen;
  const { font, side } = dims;
  const { x, axis, rows, years } = at;
  // On a small stage every second year of many is written.
  const sparse = size.name === 's' && !look.few;
  const format = (time: number): string => {
    const year = new Date(time).getUTCFullYear();
    return sparse && year % 2 === 0 ? '' : String(year);
  };
  const { makers, releases } = nameMarks(at, pen);
  const entries = derived('how many landmark releases there were', count);
  return [
    axisBottom({
      key: 'axis',
      scale: x,
      at: axis,
      ticks: years,
      format,
      size: Math.max(size.leastType, font - 1),
    }),
    layer(
      'rows',
      rows.map((row) => rowLine(row, at, pen)),
    ),
    layer(
      'dots',
      rows.flatMap((row) => dotMarks(row, at, pen)),
      { datum: { count: entries } },
    ),
    layer('makers', makers),
    layer('names', releases),
    say('selection', side, axis - font * 0.8, label('selection'), { fill: 'ink-2', halo: 'paper' }),
  ];
}
