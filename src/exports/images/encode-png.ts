import { crc32, deflateSync } from 'node:zlib';

/**
 * An opaque picture as a PNG file. No encoder on npm looks for a palette without making one: sharp’s quantises, which
 * takes longer than to draw, and the others write each pixel in full, which is twice as heavy. A chart has few colours.
 */

/** Pixels by rows from the top, four bytes each: red, green, blue, and opacity, which is not looked at. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What of a PNG is packed, and how it is to be read: each row begins with the number of its filter, none. */
interface Scanlines {
  readonly bytes: Uint8Array;
  /** PNG’s number of what a pixel is. */
  readonly colourType: 2 | 3;
  /** Three bytes a colour, for pixels that are places in it. */
  readonly palette?: Uint8Array;
}

const MOST = 256;

/** Calls with each run of one colour in a row. To look at each pixel by itself took as long as to pack them. */
function eachRun(
  { data, width, height }: Pixels,
  visit: (colour: number, row: number, from: number, to: number) => boolean,
): boolean {
  const colours = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let row = 0, from = 0; row < height; row++) {
    const end = from + width;
    while (from < end) {
      const [start, colour] = [from, colours[from] as number];
      do from++;
      while (from < end && colours[from] === colour);
      if (!visit(colour, row, start, from)) return false;
    }
  }
  return true;
}

/**
 * Pixels as places in a palette; nothing where there are too many colours for one.
 * @param shown what a colour is shown as, where that is another one
 */
function indexed(pixels: Pixels, shown?: ReadonlyMap<number, number>): Scanlines | undefined {
  const { width, height } = pixels;
  const [palette, places] = [new Map<number, number>(), new Map<number, number>()];
  const bytes = new Uint8Array(height * (width + 1));
  const isWhole = eachRun(pixels, (colour, row, from, to) => {
    let place = places.get(colour);
    if (place === undefined) {
      const as = shown?.get(colour) ?? colour;
      place = palette.get(as) ?? palette.size;
      if (place === MOST) return false;
      palette.set(as, place);
      places.set(colour, place);
    }
    // A row begins with its filter; and what is new is full of the first place, which is the paper’s.
    if (place) bytes.fill(place, from + row + 1, to + row + 1);
    return true;
  });
  if (!isWhole) return undefined;
  const colours = new Uint8Array(palette.size * 3);
  const parts = new Uint8Array(Uint32Array.from(palette.keys()).buffer);
  for (let i = 0; i < palette.size; i++) colours.set(parts.subarray(i * 4, i * 4 + 3), i * 3);
  return { bytes, colourType: 3, palette: colours };
}

/** Colours that stay as they are, the most frequent: what a chart is painted in is a fifth of them at most. */
const EXACT = 64;
/** What the levels of all others may be rounded to, of 256: they are the edges of letters and curves. */
const STEPS = [2, 4, 8, 16];

const rounded = (colour: number, step: number): number =>
  [0, 8, 16].reduce((all, shift) => {
    const level = Math.min(255, Math.round(((colour >> shift) & 255) / step) * step);
    return all | (level << shift);
  }, 0);

/** What each colour is shown as, so that one palette is enough for all; nothing where their edges would be seen. */
function fewer(pixels: Pixels): ReadonlyMap<number, number> | undefined {
  const counts = new Map<number, number>();
  eachRun(pixels, (colour, _, from, to) => !!counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  const colours = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const exact = colours.splice(0, EXACT);
  for (const step of STEPS) {
    const shown = new Map(colours.map((colour) => [colour, rounded(colour, step)]));
    if (new Set(shown.values()).size <= MOST - exact.length) return shown;
  }
  return undefined;
}

/** Pixels as places in a palette of the colours they have, or of nearly those; nothing where it would be seen. */
function byPalette(pixels: Pixels): Scanlines | undefined {
  const exact = indexed(pixels);
  if (exact) return exact;
  const shown = fewer(pixels);
  return shown && indexed(pixels, shown);
}

/** Pixels as they are, without their opacity. */
function inFull({ data, width, height }: Pixels): Scanlines {
  const bytes = new Uint8Array(height * (width * 3 + 1));
  let [from, to] = [0, 0];
  for (let y = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, from += 4) {
      bytes[to++] = data[from] as number;
      bytes[to++] = data[from + 1] as number;
      bytes[to++] = data[from + 2] as number;
    }
  }
  return { bytes, colourType: 2 };
}

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/**
 * Packs an opaque picture by a palette: without loss if it has 256 colours or fewer, else with its rarer ones up to
 * eight levels of 256 beside what they were. A picture of so many that this is not enough, which no chart is, is packed
 * by three bytes a pixel.
 * Source of the format: PNG, third edition, W3C Recommendation, 2025.
 * @param level zlib’s, from 0 to 9
 */
export function encodePng(pixels: Pixels, level: number): Buffer {
  const { bytes, colourType, palette } = byPalette(pixels) ?? inFull(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', palette)] : []),
    chunk('IDAT', deflateSync(bytes, { level })),
    chunk('IEND', new Uint8Array()),
  ]);
}
