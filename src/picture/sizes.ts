/** The sizes a picture is drawn at, in user units; who shows it scales the nearest one. */
export const SIZES = {
  s: { name: 's', width: 360, height: 320 },
  m: { name: 'm', width: 640, height: 600 },
  l: { name: 'l', width: 960, height: 480 },
} as const;
export type SizeName = keyof typeof SIZES;
export type Size = (typeof SIZES)[SizeName];
