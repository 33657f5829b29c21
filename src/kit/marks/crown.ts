import { mark, type Mark } from '../../picture/mark.ts';

/** Corners of the right half, in widths of the crown: foot, rim, point, dip, tip. */
const CORNERS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.42, 0],
  [0.5, 0.46],
  [0.23, 0.25],
  [0, 0.64],
];

/**
 * A crown in two halves, so that two who are level can share it.
 * @param x middle and @param y foot, in user units; @param fills of the left and the right half
 */
export function crown(options: {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fills: readonly [string, string];
  readonly opacity?: number;
}): Mark {
  const { key, x, y, width, fills, opacity = 1 } = options;
  const half = (side: -1 | 1, fill: string): Mark => {
    const corners = CORNERS.map(([dx, dy]) => `${x + side * dx * width} ${y - dy * width}`);
    // The rim in its own colour closes the seam between the halves.
    const rim = { stroke: fill, 'stroke-width': width / 28, 'stroke-linejoin': 'round' };
    return mark('path', side < 0 ? 'left' : 'right', { d: `M${corners.join('L')}Z`, fill, ...rim });
  };
  return mark('g', key, { opacity, from: { opacity: 0 } }, [half(-1, fills[0]), half(1, fills[1])]);
}
