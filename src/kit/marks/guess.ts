import { derived } from '../../picture/datum.ts';
import { mark, type Mark } from '../../picture/mark.ts';
import type { Continuous } from '../scales/scale.ts';
import { layer } from './frame.ts';

export interface GuessMarksOptions {
  /** By which a guess is placed: `domain` goes from the least to the most that can be guessed while it is asked for. */
  readonly scale: Continuous;
  /** The axis along which values go. */
  readonly axis: 'x' | 'y';
  /** The points in their order, each with its place on the other axis. */
  readonly points: readonly { readonly key: string; readonly at: number; readonly value: number }[];
  /** Where the line sets out from, as x and y. */
  readonly start?: readonly [number, number];
  /** Whether points are joined by a line; a bar a place has none. */
  readonly joined?: boolean;
  /** The rectangle in which a reader draws, while the guess is asked for: x, y, width and height. */
  readonly field?: readonly [number, number, number, number];
  /** The range that can be guessed, in the unit of the data; with `field`. */
  readonly range?: readonly [number, number];
  /** The radius of a point. */
  readonly r: number;
}

/**
 * What a reader guesses, drawn: points, the line through them and, while it is asked for, the field in which it is
 * drawn. `client/guess/pad.ts` finds field and points by `data-guess`, and lays what answers to hand and keys over
 * them.
 */
export function guessMarks(options: GuessMarksOptions): Mark {
  const { scale, axis, points, start, joined = true, field, range, r } = options;
  const place = (at: number, value: number): [number, number] =>
    axis === 'y' ? [at, scale(value)] : [scale(value), at];
  const absent = { opacity: 0 };
  const ends = points.map(({ at, value }) => place(at, value));
  const d = `M${[...(start ? [start] : []), ...ends].map((end) => end.join(' ')).join('L')}`;
  const dots = points.map(({ key, at, value }) => {
    const [cx, cy] = place(at, value);
    const datum = { [axis === 'y' ? 'cy' : 'cx']: derived('what the reader guesses', value, scale) };
    const look = { fill: 'paper', stroke: 'indigo', 'stroke-width': r * 0.45, 'data-guess': key };
    return mark('circle', key, { cx, cy, r, ...look, from: absent, datum });
  });
  const [x = 0, y = 0, width = 0, height = 0] = field ?? [];
  const [from = 0, to = 0] = (range ?? []).map(scale);
  const about = { 'data-guess': 'field', 'data-axis': axis, 'data-from': from, 'data-to': to };
  const ground = { x, y, width, height, fill: 'indigo', 'fill-opacity': 0.07, ...about };
  return layer('guess', [
    ...(field ? [mark('rect', 'field', { ...ground, from: absent, datum: {} })] : []),
    ...(joined && ends.length + (start ? 1 : 0) > 1
      ? [
          mark('path', 'line', {
            ...{ d, fill: 'none', stroke: 'indigo', 'stroke-width': r * 0.5, 'stroke-dasharray': '6 4' },
            from: absent,
          }),
        ]
      : []),
    ...dots,
  ]);
}
