/** How a `glyf` table writes the points of a simple glyph: https://learn.microsoft.com/typography/opentype/spec/glyf */

/** What a `glyf` table’s flags say of a point: on the curve or not, and how its coordinates are written. */
export const ON = 1;
const SHORT_X = 2;
const SHORT_Y = 4;
const REPEAT = 8;
const SAME_X = 16;
const SAME_Y = 32;
export const OVERLAP = 64;

/** The flags of so many points, written out. @returns them, and how many bytes they took */
function readFlags(glyph: Buffer, from: number, count: number): { flags: Uint8Array; length: number } {
  const flags = new Uint8Array(count);
  let at = from;
  for (let i = 0; i < count;) {
    const flag = glyph.readUInt8(at++);
    const times = flag & REPEAT ? glyph.readUInt8(at++) + 1 : 1;
    flags.fill(flag, i, i + times);
    i += times;
  }
  return { flags, length: at - from };
}

/** Distances in one direction, each from the point before. @returns them, and how many bytes they took */
function readDistances(
  glyph: Buffer,
  from: number,
  flags: Uint8Array,
  short: number,
  same: number,
): { distances: Int32Array; length: number } {
  let at = from;
  const distances = Int32Array.from(flags, (flag) => {
    if (flag & short) return glyph.readUInt8(at++) * (flag & same ? 1 : -1);
    if (flag & same) return 0;
    at += 2;
    return glyph.readInt16BE(at - 2);
  });
  return { distances, length: at - from };
}

/** The least and the most of what the distances add up to. */
export function reach(distances: Int32Array): readonly [number, number] {
  let [at, least, most] = [0, Infinity, -Infinity];
  for (const distance of distances) {
    at += distance;
    least = Math.min(least, at);
    most = Math.max(most, at);
  }
  return [least, most];
}

/**
 * The points of a simple glyph.
 * @param from where their flags begin; @param count how many there are
 * @returns their flags; the distance of each from the one before, in font units; how many bytes the flags took
 * @throws RangeError where the glyph ends before them
 */
export function readPoints(glyph: Buffer, from: number, count: number) {
  const { flags, length: flagBytes } = readFlags(glyph, from, count);
  const xs = readDistances(glyph, from + flagBytes, flags, SHORT_X, SAME_X);
  const ys = readDistances(glyph, from + flagBytes + xs.length, flags, SHORT_Y, SAME_Y);
  return { flags, flagBytes, dx: xs.distances, dy: ys.distances };
}
