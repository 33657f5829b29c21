export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Places of a mound of balls, each row two fewer than the one it lies on, from left to right.
 * @param count balls; @param middle and `floor` where it lies; @param step between neighbours
 */
export function mound(count: number, middle: number, floor: number, step: number): Point[] {
  const base = Math.ceil(Math.sqrt(count)) * 2 - 1;
  const places: Point[] = [];
  for (let row = 0; places.length < count; row++)
    for (let i = 0, n = base - 2 * row; i < n && places.length < count; i++)
      places.push({ x: middle + (i - (n - 1) / 2) * step, y: floor - row * step * 0.94 });
  return places.sort((a, b) => a.x - b.x || b.y - a.y);
}
