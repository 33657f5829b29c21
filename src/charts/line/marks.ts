import { layer, type Mark, type Pen } from '../../kit/index.ts';
import { axisLeft } from '../../kit/marks/axis.ts';
import { logAxisBottom } from '../../kit/marks/log-axis.ts';
import type { Chart, Facts } from './data.ts';
import { jump } from './jump.ts';
import { lossLine } from './loss-line.ts';
import { PLOTS, type Places } from './places.ts';

/**
 * One of two plots. Each is a layer of its own with axes of its own, so that the one fades out while the other
 * fades in, and no mark goes over.
 */
export function marks({ loss, marks: exam }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { look, dims, label, say } = pen;
  const { measure } = look;
  const { font: size, left } = dims;
  const { ticks, decades } = PLOTS[measure];
  const [from, to] = decades;
  const { x, y, end, floor } = at;
  const format = (value: number): string => (measure === 'loss' ? value.toFixed(1) : String(value));
  const inside = loss ? lossLine(loss, at, pen) : exam ? jump(exam, at, pen) : [];
  const plot = [
    axisLeft({ key: 'upright', scale: y, at: left, grid: end - left, size, ticks, format }),
    logAxisBottom({
      key: 'compute',
      scale: x,
      from,
      to,
      at: floor,
      size,
      ends: [left, end],
      title: label('compute'),
    }),
    say('title', 2, size * 1.1, label(measure), { weight: 600 }),
    ...inside,
  ];
  return [layer(measure, plot, { opacity: 1, from: { opacity: 0 } })];
}
