/** How pixels become a PNG, as another program reads it. */
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { encodePng } from '../src/exports/images/encode-png.ts';

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

it('every pixel is read as it was, by a palette where 256 colours are enough', async () => {
  await fc.assert(
    fc.asyncProperty(anyPixels, fc.constantFrom(0, 1, 6, 9), async (pixels, level) => {
      const png = encodePng(pixels, level);
      const image = sharp(png);
      const { data, info } = await image.clone().ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([pixels.width, pixels.height]);
      expect(Buffer.compare(data, Buffer.from(pixels.data))).toBe(0);
      const colours = new Set(
        Array.from({ length: info.width * info.height }, (_, i) =>
          String(pixels.data.subarray(i * 4, i * 4 + 3)),
        ),
      );
      // The number of PNG’s header that says what a pixel is: 3 is a place in a palette, 2 a colour in full.
      expect(png[25]).toBe(colours.size <= 256 ? 3 : 2);
    }),
  );
});
