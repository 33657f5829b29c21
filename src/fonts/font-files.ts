import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { cacheSlot } from '../cache/build-cache.ts';

const require = createRequire(import.meta.url);
const paths = new Map<string, string>();
/** A file of a package; looked for once, since every line that is outlined asks for several. */
function path(pkg: string, file: string): string {
  const name = `${pkg}/files/${file}.woff2`;
  const found = paths.get(name) ?? require.resolve(name);
  paths.set(name, found);
  return found;
}

/** What is kept of a Latin face: the features that pages use. */
export const LATIN_FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];

/** Every character in a CSS unicode-range, `U+20-22,U+2026`. */
const rangeChars = (range: string): string[] =>
  range.split(',').flatMap((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    const [first, last] = [parseInt(from, 16), parseInt(to, 16)];
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  });

const unpacked = new Map<string, Promise<Buffer>>();

/**
 * A woff2 file as a plain font with all its glyphs, unpacked once: that takes as long as a small cut,
 * and ten times as long where fontkit has to do it.
 */
export function unpackFont(file: string): Promise<Buffer> {
  const unpack = async (): Promise<Buffer> =>
    subsetFont(await readFile(file), undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const font = unpacked.get(file) ?? unpack();
  unpacked.set(file, font);
  return font;
}

/** The characters that a font file has. */
export const charsOf = async (file: string): Promise<Set<string>> =>
  new Set(create(await unpackFont(file)).characterSet.map((point) => String.fromCodePoint(point)));

const known = new Map<string, Promise<Set<string>>>();

/** The same of a file of a package; a build that has the same packages as the last one need not look. */
export function packageChars(file: string): Promise<Set<string>> {
  const look = async (): Promise<Set<string>> => {
    const slot = cacheSlot(`chars/${basename(file)}.txt`, '');
    const kept = slot.read();
    if (kept) return new Set(kept);
    const chars = await charsOf(file);
    slot.write([...chars].join(''));
    return chars;
  };
  const found = known.get(file) ?? look();
  known.set(file, found);
  return found;
}

const pieces = new Map<string, Map<string, string>>();

/** By character, the number of the piece of a package that has it. */
function piecesOf(pkg: string): Map<string, string> {
  const known = pieces.get(pkg);
  if (known) return known;
  const ranges = Object.entries(require(`${pkg}/unicode.json`) as Record<string, string>);
  const numbered = ranges.flatMap(([key, range]) =>
    key.startsWith('[') ? [[key.slice(1, -1), range] as const] : [],
  );
  const found = new Map(
    numbered.flatMap(([piece, range]) => rangeChars(range).map((char) => [char, piece] as const)),
  );
  pieces.set(pkg, found);
  return found;
}

/**
 * Files of a Noto TC package that have the characters. The whole file lacks the full-width marks
 * and the rarer signs: those are in the numbered pieces.
 * @returns by file, its characters; under '' those that no file has
 */
export async function notoFiles(name: string, weight: number, chars: string): Promise<Map<string, string>> {
  const pkg = `@fontsource/${name}`;
  const whole = path(pkg, `${name}-chinese-traditional-${weight}-normal`);
  const has = await packageChars(whole);
  const files = new Map<string, string>();
  for (const char of chars) {
    const piece = piecesOf(pkg).get(char);
    const part = piece === undefined ? '' : path(pkg, `${name}-${piece}-${weight}-normal`);
    // The ranges promise a few characters that the pieces do not have.
    const file = has.has(char) ? whole : part && (await packageChars(part)).has(char) ? part : '';
    files.set(file, (files.get(file) ?? '') + char);
  }
  return files;
}

/** A file of a variable Latin package. */
export const latinFile = (name: string, script: 'latin' | 'latin-ext', style: 'normal' | 'italic'): string =>
  path(`@fontsource-variable/${name}`, `${name}-${script}-wght-${style}`);
