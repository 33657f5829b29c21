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

/** Pixels as places in a palette; nothing where there are too many colours for one. */
function indexed({ data, width, height }: Pixels): Scanlines | undefined {
  const colours = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const places = new Map<number, number>();
  const bytes = new Uint8Array(height * (width + 1));
  // By runs of one colour: to look at each pixel by itself took as long as to pack them.
  for (let y = 0, from = 0; y < height; y++) {
    const end = from + width;
    while (from < end) {
      const [start, colour] = [from, colours[from] as number];
      do from++;
      while (from < end && colours[from] === colour);
      const place = places.get(colour) ?? places.size;
      if (place === MOST) return undefined;
      places.set(colour, place);
      // A row begins with its filter; and what is new is full of the first place, which is the paper’s.
      if (place) bytes.fill(place, start + y + 1, from + y + 1);
    }
  }
  const palette = new Uint8Array(places.size * 3);
  const parts = new Uint8Array(Uint32Array.from(places.keys()).buffer);
  for (let i = 0; i < places.size; i++) palette.set(parts.subarray(i * 4, i * 4 + 3), i * 3);
  return { bytes, colourType: 3, palette };
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
 * Packs an opaque picture without loss: by a palette if it has 256 colours or fewer, else by three bytes a pixel.
 * Source of the format: PNG, third edition, W3C Recommendation, 2025.
 * @param level zlib’s, from 0 to 9
 */
export function encodePng(pixels: Pixels, level: number): Buffer {
  const { bytes, colourType, palette } = indexed(pixels) ?? inFull(pixels);
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
