import type { Point } from './run.ts';

/** How far the axis of practice may reach, in batches; each is cut into as many equal parts as there are labels but one. */
export const REACHES = [300, 900, 3000] as const;
export type Reach = (typeof REACHES)[number];
/** The labels of the axis of practice, from 0 to its end. */
export const labelsOf = (reach: Reach): number[] => [0, 1, 2, 3].map((part) => (part * reach) / 3);

/** The shortest axis that holds so many batches; the longest for more. */
export const reachOf = (batches: number): Reach =>
  REACHES.find((reach) => batches <= reach) ?? (REACHES.at(-1) as Reach);

/** A curve on a plot as wide as the axis reaches and 100 high, right answers upwards; empty without points. */
export const pathOf = (points: readonly Point[]): string =>
  points
    .map(({ batches, percent }, i) => `${i ? 'L' : 'M'}${batches} ${(100 - percent).toFixed(2)}`)
    .join('');

/** The end of a curve as a line of no length, whose round caps make a dot of it. */
export const endOf = (points: readonly Point[]): string => {
  const last = points.at(-1);
  return last ? `M${last.batches} ${(100 - last.percent).toFixed(2)}h0` : '';
};
