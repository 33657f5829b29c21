import { tick, type Scalable } from '../../picture/datum.ts';
import { mark, type Mark } from '../../picture/mark.ts';
import { textWidth } from '../../picture/text.ts';
import { note } from './note.ts';

/** A power of ten as one writes it, with its exponent raised; `x` is where it ends, or its middle. */
function power(exponent: number, x: number, y: number, size: number, anchor: 'middle' | 'end'): Mark[] {
  const [ten, raised] = [textWidth('10', size), textWidth(String(exponent), size * 0.72)];
  const left = x - (ten + raised) / (anchor === 'end' ? 1 : 2);
  const common = { fill: 'ink-2', 'font-weight': 400, datum: { text: [tick(10), tick(exponent)] } };
  return [
    mark('text', `ten ${exponent}`, { ...common, x: left, y, 'font-size': size }, '10'),
    mark(
      'text',
      `power ${exponent}`,
      { ...common, x: left + ten + 0.5, y: y - size * 0.36, 'font-size': size * 0.72 },
      String(exponent),
    ),
  ];
}

export interface LogAxis {
  readonly key: string;
  readonly scale: Extract<Scalable, (value: number) => number>;
  /** Exponents of the first and the last tick. */
  readonly from: number;
  readonly to: number;
  /** y of a bottom axis, x of a left one. */
  readonly at: number;
  readonly size: number;
  /** Where the line, or the grid, begins and ends. */
  readonly ends: readonly [number, number];
  readonly title?: string;
  /** Words instead of powers. */
  readonly format?: (exponent: number) => string;
  /** Every so many exponents is written. */
  readonly every?: number;
}

const exponents = ({ from, to, every = 1 }: LogAxis): number[] =>
  Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);

/** A logarithmic axis below a plot, a tick at each power of ten. */
export function logAxisBottom(options: LogAxis): Mark {
  const { key, scale, at, size, ends, title } = options;
  const ticks = exponents(options).flatMap((n) => {
    const x = scale(10 ** n);
    return [
      mark('line', `tick ${n}`, {
        x1: x,
        x2: x,
        y1: at,
        y2: at + 5,
        stroke: 'ink',
        'stroke-width': 1,
        datum: { x1: tick(10 ** n, scale) },
      }),
      ...power(n, x, at + 10 + size, size, 'middle'),
    ];
  });
  return mark('g', key, { opacity: 1, from: { opacity: 0 } }, [
    mark('line', 'line', { x1: ends[0], x2: ends[1], y1: at, y2: at, stroke: 'ink', 'stroke-width': 1 }),
    ...ticks,
    ...(title
      ? [
          note({
            key: 'title',
            x: ends[1],
            y: at + 14 + size * 2.2,
            text: title,
            size,
            fill: 'ink-2',
            anchor: 'end',
          }),
        ]
      : []),
  ]);
}

/** A logarithmic axis left of a plot, a grid line at each power of ten. */
export function logAxisLeft(options: LogAxis): Mark {
  const { key, scale, at, size, ends, title, format } = options;
  const ticks = exponents(options).flatMap((n) => {
    const y = scale(10 ** n);
    const middle = y + size * 0.35;
    const attrs = { x: at, y: middle, 'font-size': size, 'text-anchor': 'end', fill: 'ink-2' };
    return [
      mark('line', `grid ${n}`, {
        x1: ends[0],
        x2: ends[1],
        y1: y,
        y2: y,
        stroke: 'line',
        'stroke-width': 1,
        datum: { y1: tick(10 ** n, scale) },
      }),
      ...(format
        ? [mark('text', `words ${n}`, { ...attrs, datum: { text: tick(10 ** n) } }, format(n))]
        : power(n, at, middle, size, 'end')),
    ];
  });
  return mark('g', key, { opacity: 1, from: { opacity: 0 } }, [
    ...ticks,
    ...(title ? [note({ key: 'title', x: 2, y: size, text: title, size, fill: 'ink-2' })] : []),
  ]);
}
