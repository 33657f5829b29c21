/** What a thread of `pack` does. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Qualities of brotli. 11 packs a few hundredths better than 10 in three times the time; 7 packs a tenth worse in a twentieth of it, and still a fifth better than gzip can. */
export const [BEST, GOOD, FAST] = [11, 10, 7];
/** A text of more bytes at `GOOD` is near to what hosts were promised of a page, and gets `BEST` if it may. */
export const NEAR = 7400;

/** A text to be packed, and the file that what becomes of it goes to. */
export interface Job {
  readonly file: string;
  readonly ending: 'br' | 'gz';
  /** The quality of brotli that the text may have. */
  readonly quality: number;
  readonly target: string;
  /** A name beside the target that nobody else writes to. */
  readonly draft: string;
}

const brotliAt = (text: Buffer, quality: number): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });

function brotli(text: Buffer, quality: number): Buffer {
  if (quality <= GOOD) return brotliAt(text, quality);
  // `GOOD` saves some twelfth of `FAST`: what is so far above `NEAR` stays above it, and need not be packed to see it.
  const packed = brotliAt(text, FAST).length > NEAR * 1.2 ? undefined : brotliAt(text, GOOD);
  return packed && packed.length <= NEAR ? packed : brotliAt(text, quality);
}

/** Packs a text into a file. */
export default function packFile({ file, ending, quality, target, draft }: Job): void {
  const text = readFileSync(file);
  // Written beside and moved, so that nobody reads half a file; two texts may be the same.
  writeFileSync(draft, ending === 'br' ? brotli(text, quality) : gzipSync(text, { level: 9 }));
  renameSync(draft, target);
}
