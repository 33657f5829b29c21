import type { Size } from '../../picture/sizes.ts';
import { scaleLinear } from './scale.ts';

/** The poster's own box, in which the data set poster-dots gives its dots. */
const BOX = { width: 760, height: 460 };

/**
 * The poster on a stage: as large as it may be, in the middle of what lies above `floor`.
 * @param wide most that it takes of the stage's width; @param high of its height
 * @param floor where the room that it is centred in ends; all three are shares of the stage
 * @returns where a point of the poster stands, in user units; its `x` and `y` are the scales of both ways
 */
export function poster(size: Size, { wide, high, floor }: { wide: number; high: number; floor: number }) {
  const unit = Math.min((size.width * wide) / BOX.width, (size.height * high) / BOX.height);
  const left = (size.width - BOX.width * unit) / 2;
  const top = (size.height * floor - BOX.height * unit) / 2;
  const x = scaleLinear([0, BOX.width], [left, left + BOX.width * unit]);
  const y = scaleLinear([0, BOX.height], [top, top + BOX.height * unit]);
  const place = (point: { readonly x: number; readonly y: number }) => ({ x: x(point.x), y: y(point.y) });
  return Object.assign(place, { x, y });
}
