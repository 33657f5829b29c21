import type { Shown, Tip } from '../../picture/datum.ts';
import { mark, type Mark } from '../../picture/mark.ts';
import { note } from './note.ts';

/** A line across a plot at a value, with its meaning beside its head. */
export function rule(options: {
  readonly key: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
  readonly text: string;
  readonly size: number;
  /** The value that it stands at, with the scale of `x`. */
  readonly shows?: Shown;
  /** What is told of it. */
  readonly tip?: Tip;
}): Mark {
  const { key, x, top, bottom, fill, text, size, shows, tip } = options;
  return mark('g', key, { opacity: 1, from: { opacity: 0 } }, [
    mark('line', 'line', {
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
      stroke: fill,
      'stroke-width': 1.5,
      datum: shows && { x1: shows },
      tip,
    }),
    note({
      key: 'words',
      x: x + size * 0.6,
      y: top + size * 0.8,
      text,
      size,
      weight: 600,
      fill,
      ...(shows && { shows }),
    }),
  ]);
}
