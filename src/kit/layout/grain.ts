/**
 * Thousands of tiny equal marks as one dashed path: a heap in rows, built up from a floor, with an
 * opening in its middle. A mark each would be too many for a page.
 * @param count of marks; @param columns in a full row; @param pitch from mark to mark, in user units
 * @param hole radius of the opening, in marks
 * @returns `d` and `dash` of the path, the opening's middle, and the heap's top
 */
export function grain(options: {
  readonly count: number;
  readonly columns: number;
  readonly x: number;
  readonly floor: number;
  readonly pitch: number;
  readonly hole?: number;
}): { d: string; dash: string; middle: number; top: number } {
  const { count, columns, x, floor, pitch, hole = 0 } = options;
  const centre = Math.floor((count + Math.PI * hole ** 2) / columns / 2) + 0.5;
  const left = x - (columns * pitch) / 2;
  const mark = pitch * 0.6;
  const runs: string[] = [];
  let row = 0;
  for (let rest = count; rest > 0; row++) {
    const y = (floor - (row + 0.7) * pitch).toFixed(2);
    const half = Math.sqrt(Math.max(0, hole ** 2 - (row + 0.5 - centre) ** 2));
    const skip = Math.min(columns, 2 * Math.ceil(half));
    const sides = skip ? [0, (columns + skip) / 2] : [0];
    for (const start of sides) {
      const n = Math.min(rest, skip ? (columns - skip) / 2 : columns);
      rest -= n;
      if (n > 0)
        runs.push(`M${(left + start * pitch).toFixed(2)} ${y}h${(n * pitch - pitch + mark).toFixed(2)}`);
    }
  }
  // A dash longer by a hair than the run's end would start a mark too many.
  return {
    d: runs.join(''),
    dash: `${mark} ${pitch - mark}`,
    middle: floor - centre * pitch,
    top: floor - row * pitch,
  };
}
