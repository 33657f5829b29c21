/**
 * Sets the two characters 百模 in 244 dots, one a language model, as a printer would: on a grid,
 * level strokes one dot thick and uprights two, after the proportions of Noto Serif TC. The border
 * between the camps runs down the trunk of 木, so that both share one character.
 * `npm run poster-dots` rewrites content/data/poster-dots.csv.
 */
import { writeFileSync } from 'node:fs';

/** The dot's centre in BOX's units, and whose model it is. */
export interface PosterDot {
  readonly x: number;
  readonly y: number;
  readonly camp: 'china' | 'us';
}

/** The box the dots stand in; at a radius of 8 they reach from its left edge to its right. */
export const BOX = { width: 760, height: 460 } as const;
/** No two centres are nearer than this, in BOX's units: the pitch of the grid. */
export const PITCH = 20;

/** Columns and rows of the grid; strokes that lean stand between them. */
type Point = readonly [x: number, y: number];

const count = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const row = (y: number, from: number, to: number): Point[] => count(from, to).map((x) => [x, y]);
const column = (x: number, from: number, to: number): Point[] => count(from, to).map((y) => [x, y]);
const upright = (x: number, from: number, to: number): Point[] => [
  ...column(x, from, to),
  ...column(x + 1, from, to),
];

/** `n` dots, evenly spaced along a quadratic curve from `a` to `c` that bends towards `b`. */
function sweep(n: number, [ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): Point[] {
  const at = (t: number, a: number, b: number, c: number): number =>
    (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  let run = 0;
  let last: Point = [ax, ay];
  const way = count(0, 1000).map((i) => {
    const here: Point = [at(i / 1000, ax, bx, cx), at(i / 1000, ay, by, cy)];
    run += Math.hypot(here[0] - last[0], here[1] - last[1]);
    last = here;
    return { here, run };
  });
  const whole = run;
  return count(1, n).map((k) => way.find((step) => step.run >= (whole * (k - 1)) / (n - 1))?.here ?? last);
}

/** 日: three bars between uprights that reach down to `foot`. */
const sun = (left: number, right: number, bars: readonly number[], foot: number): Point[] => [
  ...upright(left, bars[0] ?? 0, foot),
  ...upright(right - 1, bars[0] ?? 0, foot),
  ...bars.flatMap((y) => row(y, left + 2, right - 2)),
];

/** Half of 艹: a cross. */
const grass = (left: number): Point[] => [
  ...row(2, left, left + 5),
  ...upright(left + 2, 0, 1),
  ...upright(left + 2, 3, 3),
];

const HUNDRED: Point[] = [...row(1, 0, 16), [8.1, 2], [7.6, 3], ...sun(2, 14, [4, 9.5, 15], 17)];

const TREE_LEFT = [...column(3, 0, 17), ...row(4, 0, 2), ...sweep(7, [2, 5.4], [1.8, 8], [-0.3, 11.2])];
const TREE_RIGHT = [...column(4, 0, 17), ...row(4, 5, 6), ...sweep(4, [5.05, 5.4], [6.1, 6.3], [6.6, 8.2])];

const DUSK = [
  ...[...grass(0), ...grass(7)],
  ...sun(2, 10, [5, 7.5, 10], 10),
  ...[...column(6, 11, 12), ...row(13, 0, 12)],
  // The first dot of this sweep is the middle one of the row.
  ...sweep(8, [6, 13], [5.7, 16.6], [-0.1, 17]).slice(1),
  ...sweep(5, [7.3, 14.15], [9.4, 14.7], [11.4, 17]),
];

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Points of the grid as dots; `left` is the column in which the part begins. */
const place = (camp: PosterDot['camp'], left: number, points: readonly Point[]): PosterDot[] =>
  points.map(([x, y]) => ({ x: tenth(8 + (left + x) * PITCH), y: tenth(60 + y * PITCH), camp }));

/** The 244 dots, from left to right, so that all of one camp come before all of the other. */
export const posterDots = (): PosterDot[] =>
  [
    ...place('china', 0, HUNDRED),
    ...place('china', 17.8, TREE_LEFT),
    ...place('us', 17.8, TREE_RIGHT),
    ...place('us', 25.2, DUSK),
  ].sort((a, b) => a.x - b.x || a.y - b.y);

/** The dots as a CSV file with the columns x, y and camp. */
export const posterCsv = (): string =>
  ['x,y,camp', ...posterDots().map(({ x, y, camp }) => `${x},${y},${camp}`), ''].join('\n');

if (import.meta.main) {
  writeFileSync(new URL('../content/data/poster-dots.csv', import.meta.url), posterCsv());
}
