/** Our WOFF2 packer beside the reference encoder, which the library that cuts fonts comes with. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { charsOf, chineseFile, latinFile } from '../src/fonts/font-files.ts';
import { toWoff2 } from '../src/fonts/woff2.ts';

/** Files of every kind that is shipped: of many weights, slanted, and Chinese of both families. */
const FILES = [
  latinFile('source-serif-4', 'latin', 'normal'),
  latinFile('source-serif-4', 'latin-ext', 'italic'),
  latinFile('source-sans-3', 'latin', 'normal'),
  chineseFile('noto-serif-tc', 400),
  chineseFile('noto-sans-tc', 600),
];
/** So many characters of a Chinese file are looked at as a whole one: it has twenty thousand, in seven megabytes. */
const MANY = 250;
/** What each can draw: of a cut without any outline harfbuzz makes nothing. */
const DRAWN = await Promise.all(
  FILES.map(async (file) =>
    [...(await charsOf(file))].filter((char) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(char)),
  ),
);

const all = { keepAllGlyphs: true, targetFormat: 'sfnt' } as const;
/** A file, or what stands for it. */
const wholeOf = async (n: number): Promise<Buffer> => {
  const [file, chars] = [readFileSync(FILES[n] ?? ''), DRAWN[n] ?? []];
  const from = chars.indexOf('一');
  return unpacked(from < 0 ? file : await cutTo(chars.slice(from, from + MANY).join(''), file, 'woff2'));
};
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
    for (const n of FILES.keys()) {
      const whole = await wholeOf(n);
      expect((await unpacked(toWoff2(whole))).equals(whole)).toBe(true);
    }
  });

  it('says how long it is, and what it takes unpacked at least', async () => {
    for (const n of FILES.keys()) {
      const whole = await wholeOf(n);
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
