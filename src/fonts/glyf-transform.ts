/** The outlines of a TrueType font, sorted into the streams that WOFF2 packs: https://www.w3.org/TR/WOFF2/#glyf_table_format */
import { ByteWriter } from './byte-writer.ts';
import { ON, OVERLAP, reach, readPoints } from './glyf-points.ts';
import { putPoint, type PointStreams } from './woff2-triplet.ts';

/** Of a part of a composite glyph. */
const WORDS = 1;
const SCALE = 8;
const MORE = 32;
const TWO_SCALES = 64;
const MATRIX = 128;
const INSTRUCTED = 256;

/** `indexToLocFormat` where the offsets of glyphs have four bytes each. */
export const LONG_OFFSETS = 1;

interface Streams extends PointStreams {
  readonly contours: ByteWriter;
  readonly points: ByteWriter;
  readonly composites: ByteWriter;
  readonly boxes: ByteWriter;
  readonly instructions: ByteWriter;
}

/** What a glyph's streams don’t say by themselves. */
interface GlyphFacts {
  /** Its box isn’t that of its points, and has to be written. */
  readonly box: boolean;
  readonly overlaps: boolean;
  /** Bytes that a reader’s unpacked glyph takes at most, beyond what it takes in the font. */
  readonly more: number;
}

/** A glyph of outlines of its own. */
function putSimple(to: Streams, glyph: Buffer, contours: number): GlyphFacts {
  let last = -1;
  for (let i = 0; i < contours; i++) {
    const end = glyph.readUInt16BE(10 + 2 * i);
    to.points.u16Short(end - last);
    last = end;
  }
  const at = 12 + 2 * contours;
  const instructions = glyph.readUInt16BE(at - 2);
  const { flags, flagBytes, dx, dy } = readPoints(glyph, at + instructions, last + 1);
  flags.forEach((flag, i) => {
    putPoint(to, (flag & ON) > 0, dx[i] ?? 0, dy[i] ?? 0);
  });
  to.coordinates.u16Short(instructions);
  to.instructions.put(glyph.subarray(at, at + instructions));
  const [[left, right], [bottom, top]] = [reach(dx), reach(dy)];
  const box = [left, bottom, right, top].some((side, i) => side !== glyph.readInt16BE(2 + 2 * i));
  return { box, overlaps: ((flags[0] ?? 0) & OVERLAP) > 0, more: flags.length - flagBytes };
}

/** How long a part of a composite glyph is, by its flags. */
const partLength = (flags: number): number =>
  (flags & WORDS ? 8 : 6) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);

/** A glyph put together of others. */
function putComposite(to: Streams, glyph: Buffer): GlyphFacts {
  let at = 10;
  let flags = MORE;
  let instructed = false;
  while (flags & MORE) {
    flags = glyph.readUInt16BE(at);
    instructed ||= (flags & INSTRUCTED) > 0;
    at += partLength(flags);
  }
  to.composites.put(glyph.subarray(10, at));
  if (instructed) {
    const instructions = glyph.readUInt16BE(at);
    to.coordinates.u16Short(instructions);
    to.instructions.put(glyph.subarray(at + 2, at + 2 + instructions));
  }
  return { box: true, overlaps: false, more: 0 };
}

/**
 * Sorts outlines into streams. What a reader makes of them has long offsets, whatever these have:
 * they aren’t sent, and short ones can’t reach the end of what another packer’s flags make longer.
 * @param glyf the table; @param offsets where each glyph begins in it, and where the last one ends
 * @returns the transformed table, and how many bytes a reader’s own takes at most
 * @throws RangeError where the table ends within a glyph
 */
export function transformGlyf(
  glyf: Buffer,
  offsets: readonly number[],
): { transformed: Buffer; atMost: number } {
  const count = offsets.length - 1;
  const stream = () => new ByteWriter();
  const to: Streams = {
    ...{ contours: stream(), points: stream(), flags: stream(), coordinates: stream() },
    ...{ composites: stream(), boxes: stream(), instructions: stream() },
  };
  const boxed = new Uint8Array(4 * Math.ceil(count / 32));
  const overlapping = new Uint8Array(Math.ceil(count / 8));
  let atMost = 0;
  for (let i = 0; i < count; i++) {
    const glyph = glyf.subarray(offsets[i], offsets[i + 1]);
    const contours = glyph.length ? glyph.readInt16BE(0) : 0;
    to.contours.u16(contours);
    if (!contours) continue;
    const { box, overlaps, more } = contours > 0 ? putSimple(to, glyph, contours) : putComposite(to, glyph);
    const bit = 128 >> (i & 7);
    if (box) {
      boxed[i >> 3] = (boxed[i >> 3] ?? 0) | bit;
      to.boxes.put(glyph.subarray(2, 10));
    }
    if (overlaps) overlapping[i >> 3] = (overlapping[i >> 3] ?? 0) | bit;
    atMost += 4 * Math.ceil((glyph.length + more) / 4);
  }
  const overlaps = overlapping.some(Boolean);
  const out = new ByteWriter();
  out.u16(0);
  out.u16(overlaps ? 1 : 0);
  out.u16(count);
  out.u16(LONG_OFFSETS);
  const { contours, points, flags, coordinates, composites, boxes, instructions } = to;
  for (const { length } of [contours, points, flags, coordinates, composites]) out.u32(length);
  out.u32(boxed.length + boxes.length);
  out.u32(instructions.length);
  for (const { bytes } of [contours, points, flags, coordinates, composites]) out.put(bytes);
  for (const bytes of [boxed, boxes.bytes, instructions.bytes]) out.put(bytes);
  if (overlaps) out.put(overlapping);
  return { transformed: out.bytes, atMost };
}
