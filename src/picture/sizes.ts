/**
 * The sizes a picture is drawn at, in user units; who shows it scales the nearest one. `leastType` is the smallest size
 * of its type, which has 12 px where they are shown smallest: 320 px wide (s), 512 (m) and 800 (l).
 */
export const SIZES = {
  s: { name: 's', width: 360, height: 320, leastType: 13.5 },
  m: { name: 'm', width: 640, height: 600, leastType: 15 },
  l: { name: 'l', width: 960, height: 480, leastType: 14.4 },
} as const;
export type SizeName = keyof typeof SIZES;
export type Size = (typeof SIZES)[SizeName];
