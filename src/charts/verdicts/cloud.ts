import { scatter } from '../../kit/index.ts';
import { sunflower } from '../../kit/layout/sunflower.ts';

/** Where a dot stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A loose cloud of equal dots over a box of some width and height, given from left to right. */
export function cloud(count: number, width: number, height: number): Place[] {
  const [rx, ry] = [width * 0.45, height * 0.45];
  const apart = Math.sqrt((Math.PI * rx * ry) / count);
  const seeds = sunflower(count, 1).map(({ x, y }, i) => ({
    x: width / 2 + x * rx + (scatter(i * 3) - 0.5) * apart * 0.5,
    y: height / 2 + y * ry + (scatter(i * 5 + 1) - 0.5) * apart * 0.5,
  }));
  // A disc drawn out brings its seeds together: they push each other off again.
  for (let round = 0; round < 24; round++)
    seeds.forEach((a, i) =>
      seeds.slice(i + 1).forEach((b) => {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const far = Math.hypot(dx, dy);
        // Nearly all are far enough apart.
        if (far > apart * 0.82) return;
        const push = (apart * 0.82 - far) / 2 / far;
        [a.x, a.y, b.x, b.y] = [a.x - dx * push, a.y - dy * push, b.x + dx * push, b.y + dy * push];
      }),
    );
  const r = apart * 0.31;
  const within = (v: number, most: number): number => Math.min(most - r - 2, Math.max(r + 2, v));
  const places = seeds.map(({ x, y }) => ({ x: within(x, width), y: within(y, height), r }));
  return places.sort((a, b) => a.x - b.x);
}
