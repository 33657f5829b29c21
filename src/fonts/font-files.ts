import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { cacheSlot } from '../cache/build-cache.ts';

const require = createRequire(import.meta.url);
const paths = new Map<string, string>();
/** A file of a package; looked for once, since every line that is outlined asks for several. */
function path(name: string): string {
  const found = paths.get(name) ?? require.resolve(name);
  paths.set(name, found);
  return found;
}

/** What is cached of a Latin face: the features that pages use. */
export const LATIN_FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];

const unpacked = new Map<string, Promise<Buffer>>();

/**
 * A font file as a plain font with all its glyphs, read once. A woff2 is unpacked: that takes as long as a small cut,
 * and ten times as long where fontkit has to do it.
 */
export function unpackFont(file: string): Promise<Buffer> {
  const unpack = async (): Promise<Buffer> => {
    const bytes = await readFile(file);
    return file.endsWith('.woff2')
      ? subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' })
      : bytes;
  };
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
    const cached = slot.read();
    if (cached) return new Set(cached);
    const chars = await charsOf(file);
    slot.write([...chars].join(''));
    return chars;
  };
  const found = known.get(file) ?? look();
  known.set(file, found);
  return found;
}

/** The Chinese families that we ship, as their packages call them. */
export type ChineseFont = 'noto-serif-tc' | 'noto-sans-tc';
/** The weights of theirs that we ship. */
export type ChineseWeight = 400 | 600;
const FOLDERS: Readonly<Record<ChineseWeight, string>> = { 400: '400Regular', 600: '600SemiBold' };
const NAMES: Readonly<Record<ChineseFont, string>> = {
  'noto-serif-tc': 'NotoSerifTC',
  'noto-sans-tc': 'NotoSansTC',
};

/**
 * The file of a Chinese family at a weight, with all that it can draw. Packages that split it as Google’s stylesheets
 * do have the full-width marks in files of their own, one or two in each, and a page would fetch them one by one.
 */
export const chineseFile = (name: ChineseFont, weight: ChineseWeight): string =>
  path(`@expo-google-fonts/${name}/${FOLDERS[weight]}/${NAMES[name]}_${FOLDERS[weight]}.ttf`);

/** A file of a variable Latin package. */
export const latinFile = (name: string, script: 'latin' | 'latin-ext', style: 'normal' | 'italic'): string =>
  path(`@fontsource-variable/${name}/files/${name}-${script}-wght-${style}.woff2`);
