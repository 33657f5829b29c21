import { tick } from '../../picture/datum.ts';
import { mark, type Mark } from '../../picture/mark.ts';

/** An upright measuring rod: a tick at each point, a longer one at each fifth, numbers where wanted. */
export function rod(options: {
  readonly key: string;
  /** Its middle, and how wide it is. */
  readonly x: number;
  readonly width: number;
  readonly scale: (value: number) => number;
  /** Lowest and highest tick. */
  readonly ends: readonly [number, number];
  /** Values that may be written on it, and those that now are: the others ride along unseen. */
  readonly numbers: readonly number[];
  readonly written?: readonly number[];
  readonly size: number;
  readonly opacity?: number;
}): Mark {
  const { key, x, width, scale, ends, numbers, written = [], size, opacity = 1 } = options;
  const [low, high] = ends;
  const left = x - width / 2;
  const top = scale(high + 0.5);
  // One path, so that a rod is two marks while it moves, not fifty.
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => low + i).flatMap((v) => {
    const long = width * (v % 5 === 0 ? 0.2 : 0.11);
    const y = scale(v);
    return [`M${left} ${y}h${long}`, `M${left + width} ${y}h${-long}`];
  });
  return mark('g', key, { opacity, from: { opacity: 0 } }, [
    mark('rect', 'wood', {
      x: left,
      y: top,
      width,
      height: scale(low - 0.5) - top,
      fill: 'paper-2',
      stroke: 'mute',
      'stroke-width': 0.75,
      datum: {},
    }),
    mark('path', 'ticks', { d: ticks.join(''), fill: 'none', stroke: 'ink-2', 'stroke-width': 0.75 }),
    ...numbers.map((v) =>
      mark(
        'text',
        `number ${v}`,
        {
          x,
          y: scale(v) + size * 0.35,
          'font-size': size,
          'font-weight': 400,
          'text-anchor': 'middle',
          fill: 'ink-2',
          opacity: written.includes(v) ? 1 : 0,
          datum: { text: tick(v) },
        },
        String(v),
      ),
    ),
  ]);
}
