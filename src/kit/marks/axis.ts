import { ticks as round } from 'd3-array';
import { scaleOf, tick } from '../../picture/datum.ts';
import { mark, type Mark } from '../../picture/mark.ts';
import { note } from './note.ts';
import type { Continuous } from '../scales/scale.ts';

export interface AxisOptions {
  readonly key: string;
  readonly scale: Continuous;
  /** Where the line stands: y for a bottom axis, x for a left one. */
  readonly at: number;
  /** Where it is marked; at some five round values unless given, which only an axis of equal steps has. */
  readonly ticks?: readonly number[];
  readonly format?: (value: number) => string;
  /** Labels print so many times the value: 10 where billions are written in 億; 1 unless given. */
  readonly factor?: number;
  /** Length of grid lines across the plot; none unless given. */
  readonly grid?: number;
  /** What is measured, written at the end of the axis. */
  readonly title?: string;
  /** Of its type, in units of the picture: `leastType` of its size or more. */
  readonly size: number;
}

const tickMarks = ({ scale, ticks, format = String, factor = 1, size }: AxisOptions) => ({
  ticks: ticks ?? round(...scale.domain(), 5),
  format,
  factor,
  size,
  shown: scaleOf(scale),
  ends: scale.range(),
});

/** A horizontal axis below a plot. */
export function axisBottom(options: AxisOptions): Mark {
  const { key, scale, at, grid = 0, title } = options;
  const { ticks, format, factor, size, shown, ends } = tickMarks(options);
  const [x1 = 0, x2 = 0] = ends;
  return mark('g', key, { from: { opacity: 0 }, opacity: 1 }, [
    mark('line', 'line', { x1, x2, y1: at, y2: at, stroke: 'ink', 'stroke-width': 1 }),
    ...ticks.flatMap((v) => [
      mark('line', `tick ${v}`, {
        x1: scale(v),
        x2: scale(v),
        y1: at - grid,
        y2: at + 5,
        stroke: grid ? 'line' : 'ink',
        'stroke-width': 1,
        datum: { x1: tick(v, shown), x2: tick(v, shown) },
      }),
      mark(
        'text',
        `label ${v}`,
        {
          x: scale(v),
          y: at + 9 + size,
          'font-size': size,
          'text-anchor': 'middle',
          fill: 'ink-2',
          datum: { text: tick(v * factor) },
        },
        format(v * factor),
      ),
    ]),
    ...(title
      ? [
          note({
            key: 'title',
            x: x2,
            y: at + 13 + size * 2.2,
            text: title,
            anchor: 'end',
            size,
            fill: 'ink-2',
          }),
        ]
      : []),
  ]);
}

/** A vertical axis left of a plot; labels stand on the grid lines' left end. */
export function axisLeft(options: AxisOptions): Mark {
  const { key, scale, at, grid = 0, title } = options;
  const { ticks, format, factor, size, shown, ends } = tickMarks(options);
  const top = Math.min(...ends);
  return mark('g', key, { from: { opacity: 0 }, opacity: 1 }, [
    ...ticks.flatMap((v) => [
      mark('line', `tick ${v}`, {
        x1: at,
        x2: at + (grid || -5),
        y1: scale(v),
        y2: scale(v),
        stroke: 'line',
        'stroke-width': 1,
        datum: { y1: tick(v, shown), y2: tick(v, shown) },
      }),
      mark(
        'text',
        `label ${v}`,
        {
          x: at - 8,
          y: scale(v) + size * 0.35,
          'font-size': size,
          'text-anchor': 'end',
          fill: 'ink-2',
          datum: { text: tick(v * factor) },
        },
        format(v * factor),
      ),
    ]),
    ...(title ? [note({ key: 'title', x: at, y: top - 10, text: title, size, fill: 'ink-2' })] : []),
  ]);
}
