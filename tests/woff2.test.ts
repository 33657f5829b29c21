/** Our WOFF2 packer beside the reference encoder, which the library that cuts fonts comes with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { charsOf } from '../src/fonts/font-files.ts';
import { toWoff2 } from '../src/fonts/woff2.ts';

const require = createRequire(import.meta.url);
/** Files of every kind that is shipped: of many weights, slanted, and Chinese of both families. */
const FILES = [
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2',
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  '@fontsource/noto-serif-tc/files/noto-serif-tc-119-400-normal.woff2',
  '@fontsource/noto-sans-tc/files/noto-sans-tc-119-600-normal.woff2',
].map((file) => require.resolve(file));
/** What each can draw: of a cut without any outline harfbuzz makes nothing. */
const DRAWN = await Promise.all(
  FILES.map(async (file) =>
    [...(await charsOf(file))].filter((char) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(char)),
  ),
);

const all = { keepAllGlyphs: true, targetFormat: 'sfnt' } as const;
const unpacked = (font: Buffer): Promise<Buffer> => subsetFont(font, undefined, all);
const cutTo = (chars: string, file: Buffer, targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> =>
  subsetFont(file, chars, { targetFormat });

describe('a packed font', () => {
  it('unpacks to what the reference encoder’s unpacks to, whatever it was cut to, and is as light', async () => {
    const anyCut = fc
      .nat({ max: FILES.length - 1 })
      .chain((n) => fc.tuple(fc.constant(n), fc.subarray(DRAWN[n] ?? [], { minLength: 1, maxLength: 40 })));
    await fc.assert(
      fc.asyncProperty(anyCut, async ([n, drawn]) => {
        const [file, chars] = [readFileSync(FILES[n] ?? ''), drawn.join('')];
        const ours = toWoff2(await cutTo(chars, file, 'sfnt'));
        const theirs = await cutTo(chars, file, 'woff2');
        expect((await unpacked(ours)).equals(await unpacked(theirs))).toBe(true);
        // Of some glyphs Brotli’s highest quality makes some 90 bytes less than the next; of a whole face, no less.
        expect(ours.length).toBeLessThanOrEqual(theirs.length * 1.02 + 128);
      }),
      { numRuns: 40 },
    );
  });

  it('holds a whole file, with glyphs put together of others', async () => {
    for (const file of FILES) {
      const whole = await unpacked(readFileSync(file));
      expect((await unpacked(toWoff2(whole))).equals(whole)).toBe(true);
    }
  });

  it('says how long it is, and what it takes unpacked at least', async () => {
    for (const file of FILES) {
      const whole = await unpacked(readFileSync(file));
      const packed = toWoff2(whole);
      expect(packed.toString('latin1', 0, 4)).toBe('wOF2');
      expect(packed.readUInt32BE(8)).toBe(packed.length);
      expect(packed.readUInt32BE(16)).toBeGreaterThanOrEqual(whole.length);
    }
  });

  it('is made of TrueType outlines only: of what has none it says so', () => {
    const empty = Buffer.alloc(12);
    expect(() => toWoff2(empty)).toThrow('without the tables head, glyf and loca');
  });
});
