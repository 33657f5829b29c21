import { mark, type Mark } from '../picture/mark.ts';
import { note } from './note.ts';

/** A scale that an axis can stand on: d3-scale's linear, log or point. */
export interface Positions {
  (value: number): number;
  ticks(count?: number): number[];
  range(): number[];
}

export interface AxisOptions {
  readonly key: string;
  readonly scale: Positions;
  /** Where the line stands: y for a bottom axis, x for a left one. */
  readonly at: number;
  readonly ticks?: readonly number[];
  readonly format?: (value: number) => string;
  /** Length of grid lines across the plot; none unless told. */
  readonly grid?: number;
  /** What is measured, written at the end of the axis. */
  readonly title?: string;
  readonly size?: number;
}

const tickMarks = ({ scale, ticks = scale.ticks(5), format = String, size = 12 }: AxisOptions) => ({
  ticks,
  format,
  size,
  ends: scale.range(),
});

/** A horizontal axis below a plot. */
export function axisBottom(options: AxisOptions): Mark {
  const { key, scale, at, grid = 0, title } = options;
  const { ticks, format, size, ends } = tickMarks(options);
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
      }),
      mark(
        'text',
        `label ${v}`,
        { x: scale(v), y: at + 9 + size, 'font-size': size, 'text-anchor': 'middle', fill: 'ink-2' },
        format(v),
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
  const { ticks, format, size, ends } = tickMarks(options);
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
      }),
      mark(
        'text',
        `label ${v}`,
        { x: at - 8, y: scale(v) + size * 0.35, 'font-size': size, 'text-anchor': 'end', fill: 'ink-2' },
        format(v),
      ),
    ]),
    ...(title ? [note({ key: 'title', x: at, y: top - 10, text: title, size, fill: 'ink-2' })] : []),
  ]);
}
