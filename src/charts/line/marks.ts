import { layer, type Mark, type Pen } from '../../kit/index.ts';
import { axisBottom, axisLeft } from '../../kit/marks/axis.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import { jump } from './jump.ts';
import { lossLine } from './loss-line.ts';
import { PLOTS, type Places } from './places.ts';

/** Ticks at the smallest training and at ten, a hundred … times as much, which says more than operations do. */
function tens({ smallest }: Facts, { x }: Places, { words }: Pen<Chart>) {
  const [, most] = x.domain();
  const count = smallest ? Math.floor(Math.log10(most / smallest)) + 1 : 0;
  return {
    ticks: Array.from({ length: count }, (_, power) => smallest * 10 ** power),
    factor: 1 / smallest,
    format: (times: number): string => formatNumber(Math.round(times), words.lang),
  };
}

/**
 * One of two plots. Each is a layer of its own with axes of its own, so that the one fades out while the other
 * fades in, and no mark goes over.
 */
export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { loss, marks: exam } = facts;
  const { look, dims, label, say } = pen;
  const { measure } = look;
  const { font: size, left } = dims;
  const { ticks } = PLOTS[measure];
  const { x, y, end, floor } = at;
  const format = (value: number): string => (measure === 'loss' ? value.toFixed(1) : String(value));
  const inside = loss ? lossLine(loss, at, pen) : exam ? jump(exam, at, pen) : [];
  const plot = [
    axisLeft({ key: 'upright', scale: y, at: left, grid: end - left, size, ticks, format }),
    axisBottom({
      key: 'compute',
      scale: x,
      at: floor,
      size,
      title: label('compute'),
      ...tens(facts, at, pen),
    }),
    say('title', 2, size * 1.1, label(measure), { weight: 600 }),
    ...inside,
  ];
  return [layer(measure, plot, { opacity: 1, from: { opacity: 0 } })];
}
