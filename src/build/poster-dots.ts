/**
 * Sets the two characters 百模 in 244 dots, one a language model, as a printer would: on a grid,
 * horizontals one dot thick and uprights two, after the proportions of Noto Serif TC. The border
 * between the camps runs down the trunk of 木, so that both share one character.
 * `node src/build/poster-dots.ts` rewrites content/data/poster-dots.csv.
 */
import { writeFileSync } from 'node:fs';

export type Camp = 'china' | 'us';
export interface PosterDot {
  readonly x: number;
  readonly y: number;
  readonly camp: Camp;
}

/** The box the dots are set in, and the least distance of two dots' centres, in the box's units. */
export const BOX = { width: 760, height: 460 } as const;
export const LEAST_DISTANCE = 20;

type Point = readonly [x: number, y: number];
const ORIGIN: Point = [8, 60];

const row = (y: number, from: number, to: number): Point[] =>
  Array.from({ length: to - from + 1 }, (_, i) => [from + i, y]);

const column = (x: number, from: number, to: number): Point[] =>
  Array.from({ length: to - from + 1 }, (_, i) => [x, from + i]);

const upright = (x: number, from: number, to: number): Point[] => [
  ...column(x, from, to),
  ...column(x + 1, from, to),
];

/** `count` dots evenly spaced along a quadratic curve from `a` to `c`, bent towards `b`. */
function sweep(count: number, a: Point, b: Point, c: Point): Point[] {
  const at = (t: number, k: 0 | 1): number =>
    (1 - t) ** 2 * a[k] + 2 * t * (1 - t) * b[k] + t ** 2 * c[k];
  const fine = Array.from({ length: 1001 }, (_, i): Point => [at(i / 1000, 0), at(i / 1000, 1)]);
  const run = [0];
  for (const [i, [x, y]] of fine.slice(1).entries()) {
    run.push(run[i]! + Math.hypot(x - fine[i]![0], y - fine[i]![1]));
  }
  const whole = run.at(-1)!;
  return Array.from({ length: count }, (_, k) => {
    const reach = (whole * k) / (count - 1);
    return fine[run.findIndex((length) => length >= reach - 1e-9)]!;
  });
}

const moved = (points: readonly Point[], right: number): Point[] =>
  points.map(([x, y]) => [x + right, y]);

/** The frame of 日 with its three bars; the uprights are two dots thick and reach down to `foot`. */
const sun = (left: number, right: number, bars: readonly [number, number, number], foot: number) => [
  ...upright(left, bars[0], foot),
  ...upright(right - 1, bars[0], foot),
  ...bars.flatMap((y) => row(y, left + 2, right - 2)),
];

const hundred = [...row(1, 0, 16), [8.1, 2], [7.6, 3], ...sun(2, 14, [4, 9.5, 15], 17)] as Point[];

const treeLeft = [...column(3, 0, 17), ...row(4, 0, 2), ...sweep(7, [2, 5.4], [1.8, 8], [-0.3, 11.2])];
const treeRight = [
  ...column(4, 0, 17),
  ...row(4, 5, 6),
  ...sweep(4, [5.05, 5.4], [6.1, 6.3], [6.6, 8.2]),
];

/** One half of the grass on top of 莫: a cross whose upright is two dots thick. */
const grass = (left: number): Point[] => [
  ...row(2, left, left + 5),
  ...upright(left + 2, 0, 1),
  ...upright(left + 2, 3, 3),
];

const dusk = [
  ...grass(0),
  ...grass(7),
  ...sun(2, 10, [5, 7.5, 10], 10),
  ...column(6, 11, 12),
  ...row(13, 0, 12),
  ...sweep(8, [6, 13], [5.7, 16.6], [-0.1, 17]).slice(1),
  ...sweep(5, [7.3, 14.15], [9.4, 14.7], [11.4, 17]),
];

const placed = (camp: Camp, points: readonly Point[]): PosterDot[] =>
  points.map((point) => {
    const [x, y] = point.map((p, k) => Math.round((ORIGIN[k]! + p * LEAST_DISTANCE) * 10) / 10);
    return { x: x!, y: y!, camp };
  });

/** The 244 dots, sorted by x, then y, so that all of china comes before all of us; centres in BOX's units. */
export function posterDots(): PosterDot[] {
  const dots = [
    ...placed('china', [...hundred, ...moved(treeLeft, 17.8)]),
    ...placed('us', [...moved(treeRight, 17.8), ...moved(dusk, 25.2)]),
  ];
  return dots.sort((a, b) => a.x - b.x || a.y - b.y);
}

/** The dots as the text of a CSV file with the columns x, y and camp. */
export const posterCsv = (): string =>
  ['x,y,camp', ...posterDots().map((dot) => `${dot.x},${dot.y},${dot.camp}`), ''].join('\n');

if (import.meta.main) {
  writeFileSync(new URL('../../content/data/poster-dots.csv', import.meta.url), posterCsv());
}
