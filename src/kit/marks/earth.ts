import { mark, type Mark } from '../../picture/mark.ts';

/** A pit that is dug into the ground, or with a depth below zero a tower on it. */
export interface Cut {
  readonly x: number;
  readonly width: number;
  readonly depth: number;
}

/**
 * The ground in section: soil, and the line of its surface through every cut. With the same number of
 * cuts in every state (a depth of 0 hides one) the line bends from state to state.
 * @param ground height of the surface; @param cuts from left to right, none over another
 */
export function earth(options: {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly ground: number;
  readonly cuts: readonly Cut[];
}): Mark {
  const { key, width, height, ground, cuts } = options;
  const round = (value: number): string => value.toFixed(2);
  const down = cuts.map(({ x, width: w, depth }) => {
    const [left, right, floor] = [x, x + w, ground + depth].map(round);
    return `L${left} ${round(ground)}L${left} ${floor}L${right} ${floor}L${right} ${round(ground)}`;
  });
  const surface = `M0 ${round(ground)}${down.join('')}L${width} ${round(ground)}`;
  return mark('g', key, {}, [
    mark('path', 'soil', { d: `${surface}L${width} ${height}L0 ${height}Z`, fill: 'paper-2' }),
    mark('path', 'surface', {
      d: surface,
      fill: 'none',
      stroke: 'ink',
      'stroke-width': 1.5,
      'stroke-linejoin': 'round',
    }),
  ]);
}
