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
  /** While the guess is asked for: the field in which it is drawn, by its ends on the other axis and its range. */
  readonly field?: {
    readonly ends: readonly [number, number];
    readonly least: number;
    readonly most: number;
  };
  /** The radius of a point. */
  readonly r: number;
}

/** The field, which says where its least lies: at its beginning, 0, or at its end. */
function ground(
  { ends, least, most }: NonNullable<GuessMarksOptions['field']>,
  { scale, axis }: GuessMarksOptions,
) {
  const [from, to] = [scale(least), scale(most)];
  const along = { at: Math.min(from, to), length: Math.abs(to - from) };
  const across = { at: ends[0], length: ends[1] - ends[0] };
  const [wide, high] = axis === 'y' ? [across, along] : [along, across];
  const box = { x: wide.at, y: high.at, width: wide.length, height: high.length };
  const about = { 'data-guess': 'field', 'data-axis': axis, 'data-least': from < to ? 0 : 1 };
  const look = { fill: 'indigo', 'fill-opacity': 0.07, from: { opacity: 0 }, datum: {} };
  return mark('rect', 'field', { ...box, ...about, ...look });
}

/**
 * What a reader guesses, drawn: points, the line through them and, while it is asked for, the field in which it is
 * drawn. `client/guess/pad.ts` finds field and points by `data-guess`, and lays what answers to hand and keys over
 * them.
 */
export function guessMarks(options: GuessMarksOptions): Mark {
  const { scale, axis, points, start, joined = true, field, r } = options;
  const place = (at: number, value: number): [number, number] =>
    axis === 'y' ? [at, scale(value)] : [scale(value), at];
  const absent = { opacity: 0 };
  const ends = points.map(({ at, value }) => place(at, value));
  const d = `M${[...(start ? [start] : []), ...ends].map((end) => end.join(' ')).join('L')}`;
  const path = { d, fill: 'none', from: absent };
  const dots = points.map(({ key, at, value }) => {
    const [cx, cy] = place(at, value);
    const datum = { [axis === 'y' ? 'cy' : 'cx']: derived('what the reader guesses', value, scale) };
    const look = { fill: 'paper', stroke: 'indigo', 'stroke-width': r * 0.45 };
    const [near, far] = field?.ends ?? [0, 1];
    const about = field && { 'data-guess': key, 'data-across': (100 * (at - near)) / (far - near) };
    return mark('circle', key, { cx, cy, r, ...look, ...about, from: absent, datum });
  });
  return layer('guess', [
    ...(field ? [ground(field, options)] : []),
    // On paper of its own, so that it is seen on whatever it crosses.
    ...(joined && points.length
      ? [
          mark('path', 'ground', { ...path, stroke: 'paper', 'stroke-width': r * 1.1 }),
          mark('path', 'line', {
            ...path,
            stroke: 'indigo',
            'stroke-width': r * 0.5,
            'stroke-dasharray': '6 4',
          }),
        ]
      : []),
    ...dots,
  ]);
}
