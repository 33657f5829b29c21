/** How pixels become a PNG, as another program reads it. */
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { encodePng, type Pixels } from '../src/exports/images/encode-png.ts';

/** Opaque pixels of at most so many colours, one of them in most places, as on paper. */
const anyPixels = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
    colours: fc.integer({ min: 1, max: 400 }),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    offset: fc.constantFrom(0, 4, 8),
  })
  .map(({ width, height, colours, seed, offset }) => {
    // Pixels may be a part of a longer buffer.
    const data = new Uint8Array(width * height * 4 + offset).subarray(offset);
    let state = seed;
    for (let i = 0; i < width * height; i++) {
      state = Math.imul(state, 48271) >>> 0;
      const place = state % 3 ? (state >>> 8) % colours : 0;
      data.set([place & 255, (place * 7) & 255, place >> 8, 255], i * 4);
    }
    return { data, width, height };
  });

/** Colours that a palette holds. */
const MOST = 256;
/** What a reader of the file sees, in the order of the pixels. */
async function read(png: Buffer): Promise<Buffer> {
  return sharp(png).ensureAlpha().raw().toBuffer();
}
const colourAt = (data: Uint8Array, i: number): string => data.subarray(i * 4, i * 4 + 3).join();
const coloursOf = (data: Uint8Array): Set<string> =>
  new Set(Array.from({ length: data.length / 4 }, (_, i) => colourAt(data, i)));
/** Where PNG’s header says what a pixel is: 3 is a place in a palette, 2 a colour in full. */
const colourType = (png: Buffer): number | undefined => png[25];
const farthest = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((most, level, i) => Math.max(most, Math.abs(level - (b[i] as number))), 0);

it('every pixel is read as it was where a palette is enough, else within eight levels of that', async () => {
  await fc.assert(
    fc.asyncProperty(anyPixels, fc.constantFrom(0, 1, 6, 9), async (pixels, level) => {
      const png = encodePng(pixels, level);
      const { width, height } = await sharp(png).metadata();
      expect([width, height]).toEqual([pixels.width, pixels.height]);
      const few = coloursOf(pixels.data).size <= MOST;
      expect(farthest(await read(png), pixels.data)).toBeLessThanOrEqual(few ? 0 : 8);
      if (few) expect(colourType(png)).toBe(3);
    }),
  );
});

/** A chart: broad fields of a few colours, and edges of more of them than a palette holds. */
const painted = (): Pixels => {
  const [width, height] = [100, 100];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    const field = Math.floor(i / 1000) % 5;
    data.set(i % 7 ? [field * 51, 17, 203 - field, 255] : [i % 64, (i >> 5) % 256, 90, 255], i * 4);
  }
  return { data, width, height };
};

it('what a chart is painted in stays as it was, and its edges are of a palette too', async () => {
  const chart = painted();
  expect(coloursOf(chart.data).size).toBeGreaterThan(2 * MOST);
  const png = encodePng(chart, 6);
  expect(colourType(png)).toBe(3);
  const after = await read(png);
  for (let i = 0; i < 10_000; i++) if (i % 7) expect(colourAt(after, i)).toBe(colourAt(chart.data, i));
});

it('a picture of too many colours for that keeps every one', async () => {
  const [width, height] = [64, 64];
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++)
    data.set([(i % 64) * 4, (i >> 6) * 4, Math.imul(i, 2654435761) >>> 24, 255], i * 4);
  const png = encodePng({ data, width, height }, 6);
  expect(colourType(png)).toBe(2);
  expect(Buffer.compare(await read(png), Buffer.from(data))).toBe(0);
});
