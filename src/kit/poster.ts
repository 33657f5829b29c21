import type { Size } from '../parts/chart.ts';

/** The poster's own box, in which the data set poster-dots gives its dots. */
const BOX = { width: 760, height: 460 };

/**
 * The poster on a stage: as large as it may be, in the middle of what lies above `floor`.
 * @param wide most that it takes of the stage's width; @param high of its height
 * @param floor where the room that it is centred in ends; all three are shares of the stage
 * @returns where a point of the poster stands, in user units
 */
export function poster(size: Size, { wide, high, floor }: { wide: number; high: number; floor: number }) {
  const scale = Math.min((size.width * wide) / BOX.width, (size.height * high) / BOX.height);
  const left = (size.width - BOX.width * scale) / 2;
  const top = (size.height * floor - BOX.height * scale) / 2;
  return ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: left + x * scale,
    y: top + y * scale,
  });
}
