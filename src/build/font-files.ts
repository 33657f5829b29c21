import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
import subsetFont, { type Options } from 'subset-font';

const require = createRequire(import.meta.url);
const path = (pkg: string, file: string): string => require.resolve(`${pkg}/files/${file}.woff2`);

/** Code points of a CSS unicode-range, `U+20-22,U+2026`. */
function inRange(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return point >= parseInt(from, 16) && point <= parseInt(to, 16);
  });
}

/** The characters that a font file has. */
export const charsOf = async (file: string): Promise<Set<string>> =>
  new Set(create(await readFile(file)).characterSet.map((point) => String.fromCodePoint(point)));

/**
 * Files of a Noto TC package that have the characters. The whole file lacks the full-width marks
 * and the rarer signs: those are in the numbered pieces.
 * @returns by file, its characters; under '' those that no file has
 */
export async function notoFiles(name: string, weight: number, chars: string): Promise<Map<string, string>> {
  const pkg = `@fontsource/${name}`;
  const ranges = Object.entries(require(`${pkg}/unicode.json`) as Record<string, string>);
  const whole = path(pkg, `${name}-chinese-traditional-${weight}-normal`);
  const has = await charsOf(whole);
  const files = new Map<string, string>();
  for (const char of chars) {
    const piece = ranges.find(([key, range]) => key.startsWith('[') && inRange(range, char.codePointAt(0) ?? 0));
    const key = piece?.[0].slice(1, -1);
    const file = has.has(char) ? whole : key === undefined ? '' : path(pkg, `${name}-${key}-${weight}-normal`);
    files.set(file, (files.get(file) ?? '') + char);
  }
  return files;
}

/** A file of a variable Latin package. */
export const latinFile = (name: string, script: 'latin' | 'latin-ext', style: 'normal' | 'italic'): string =>
  path(`@fontsource-variable/${name}`, `${name}-${script}-wght-${style}`);

/**
 * Cuts a font, or takes the cut from the folder where an earlier one left it.
 * @param name of the file, without what tells versions apart
 * @returns the file's name in the folder
 */
export async function cutFont(folder: string, name: string, file: string, chars: string, options: Options = {}): Promise<string> {
  const font = await readFile(file);
  const mark = createHash('sha256').update(font).update(JSON.stringify([chars, options])).digest('hex').slice(0, 10);
  const made = `${name}.${mark}.woff2`;
  const target = join(folder, made);
  if (await stat(target).catch(() => undefined)) return made;
  await mkdir(folder, { recursive: true });
  // Written beside and moved, so that two builds at once never read half a file.
  const draft = `${target}.${process.pid}`;
  await writeFile(draft, await subsetFont(font, chars, { targetFormat: 'woff2', ...options }));
  await rename(draft, target);
  return made;
}
