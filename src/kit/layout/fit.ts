import { textWidth, type Weight } from '../../picture/text.ts';

/** The font size at which a line is no wider than the width: the wanted size, or as much less as needed. */
export const fit = (text: string, width: number, size: number, weight: Weight = 400): number =>
  Math.min(size, (size * width) / textWidth(text, size, weight));
