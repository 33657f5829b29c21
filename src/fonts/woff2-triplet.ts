import type { ByteWriter } from './byte-writer.ts';

/** Where points go: a flag each, and one to four bytes of coordinates. */
export interface PointStreams {
  readonly flags: ByteWriter;
  readonly coordinates: ByteWriter;
}

/**
 * One point as WOFF2 packs it: https://www.w3.org/TR/WOFF2/#triplet_decoding.
 * @param on whether it is on the curve; @param dx, @param dy font units from the point before
 */
export function putPoint(
  { flags, coordinates: to }: PointStreams,
  on: boolean,
  dx: number,
  dy: number,
): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const off = on ? 0 : 128;
  const signs = (dx < 0 ? 0 : 1) + (dy < 0 ? 0 : 2);
  if (!dx && y < 1280) {
    flags.u8(off + ((y & 0xf00) >> 7) + (signs >> 1));
    to.u8(y & 255);
  } else if (!dy && x < 1280) {
    flags.u8(off + 10 + ((x & 0xf00) >> 7) + (signs & 1));
    to.u8(x & 255);
  } else if (x < 65 && y < 65) {
    flags.u8(off + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs);
    to.u8((((x - 1) & 15) << 4) | ((y - 1) & 15));
  } else if (x < 769 && y < 769) {
    flags.u8(off + 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs);
    to.u8((x - 1) & 255);
    to.u8((y - 1) & 255);
  } else if (x < 4096 && y < 4096) {
    flags.u8(off + 120 + signs);
    to.u8(x >> 4);
    to.u8(((x & 15) << 4) | (y >> 8));
    to.u8(y & 255);
  } else {
    flags.u8(off + 124 + signs);
    to.u16(x);
    to.u16(y);
  }
}
