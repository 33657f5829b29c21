// Over 150 lines: all that keeps a file from being read, by its name or by its bytes.
import { LANGS } from '../i18n/lang.ts';
import { placeIn, type Place } from './place.ts';
import { resolveFolder } from './folders.ts';
import { conflictMark, copiedFrom } from './left-over.ts';
import { isSlip, type Problem } from './problem.ts';

/** What a file of content/ may be called, and what its name would have to be where it is called otherwise. */
const NAMES: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/\.yml$/i, '.yaml'],
  [/\.(?:yaml|csv)\.txt$/i, ''],
  [/\.mdx?\.txt$/i, '.mdx'],
  [/\.(?:md|markdown)$/i, '.mdx'],
  [/\.tsv$/i, '.csv'],
];
const READ = /\.(yaml|csv|mdx)$/;
/** Papers of the folder itself, which are not content: how to write it, and what computers leave behind. */
const ASIDE = /^content\/README\.md$|(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*~)$/;

/** The lists that stand in content/ itself, and in the folder of a language: each is read by its name alone. */
const LISTS = ['house-terms', 'moved', 'names', 'practice', 'sources', 'terms'];
const OF_LANGUAGE = ['cover.mdx', 'house-terms.yaml', 'pages.yaml', 'site.yaml', 'terms.yaml'];

/** What the file would have to be called that stands where lists stand and is none of them, if it is one misspelt. */
function misspelt(file: string): string | undefined {
  const [, folder = '', name = ''] = /^(content\/(?:[^/]+\/)?)([^/]+)$/.exec(file) ?? [];
  const lang = LANGS.find((one) => folder === `content/${one}/`);
  const names = lang ? OF_LANGUAGE : folder === 'content/' ? LISTS.map((one) => `${one}.yaml`) : [];
  if (names.includes(name)) return undefined;
  const right = names.find((one) => isSlip(name, one));
  return right === undefined ? undefined : folder + right;
}

/** Where a file belongs that stands among lists and is none of them, if nobody can tell which it would be. */
function stray(file: string): string | undefined {
  const [, folder = '', name = ''] = /^(content\/(?:[^/]+\/)?)([^/]+)$/.exec(file) ?? [];
  const lang = LANGS.find((one) => folder === `content/${one}/`);
  if (!READ.test(name) || (!lang && folder !== 'content/')) return undefined;
  const names = lang ? OF_LANGUAGE : LISTS.map((one) => `${one}.yaml`);
  if (names.includes(name)) return undefined;
  if (lang && name.endsWith('.mdx')) return `chapters stand in ${folder}chapters/`;
  return `beside its folders ${folder} holds ${names.join(', ')}`;
}

/** What is read of content/, and what is wrong with what is not. */
export interface Decoded {
  /** Text by path, without a byte order mark, every line ended by `\n`. */
  readonly texts: Record<string, string>;
  readonly problems: Problem[];
  /** What can be made out of files that can't be read, by path: to know what is missed for want of them. */
  readonly lost: Record<string, string>;
}

const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** How bytes are encoded, if they begin as UTF-16 does; without a mark every second byte of Latin letters is 0. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a && c)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b && d)) return 'utf-16be';
  return undefined;
}

/** Where the first byte stands that is not UTF-8: the text before it, and the byte. */
function firstWrong(bytes: Uint8Array): { before: string; byte: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Halving finds it: a longer beginning is wrong too. `stream` forgives a letter that is cut off.
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const half = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, half), { stream: true });
      good = half;
    } catch {
      bad = half;
    }
  }
  // The bytes of a letter that was begun and can't be ended are wrong as well.
  let end = good;
  for (;;) {
    try {
      return { before: plain(decoder.decode(bytes.subarray(0, end))), byte: bytes[end] ?? 0 };
    } catch {
      end -= 1;
    }
  }
}

const SAVE = 'save it as UTF-8 (Excel: “CSV UTF-8”)';

/**
 * The text of a file, or why it can't be read. UTF-16 would be certain and is refused all the same: version control
 * takes it for an image, and nobody could see what has changed in it.
 */
function decode(file: string, bytes: Uint8Array): { text: string } | { problem: Problem; lost: string } {
  const wrong = (place: Place, message: string, lost: string) => {
    const problem: Problem = { file, ...place, rule: 'file-encoding', message, unreadable: true };
    return { problem, lost };
  };
  const wide = utf16(bytes);
  if (wide) {
    const said = `is written in ${wide.toUpperCase()}, which shows no changes when it is compared: ${SAVE}.`;
    return wrong({ line: 1, column: 1 }, said, plain(new TextDecoder(wide).decode(bytes)));
  }
  try {
    return { text: plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    const { before, byte } = firstWrong(bytes);
    const old = new TextDecoder('windows-1252');
    const latin = old.decode(Uint8Array.of(byte));
    const hex = byte.toString(16).toUpperCase();
    return wrong(
      placeIn({ text: before, line: 1, column: 1 }, before.length),
      `holds the byte ${hex}, which is not UTF-8 (in Windows-1252 it is “${latin}”): ${SAVE}.`,
      plain(old.decode(bytes)),
    );
  }
}

/** Letters that were lost before the file was saved, or when another program read it as something that it is not. */
function lostLetter(file: string, text: string): Problem | undefined {
  const index = text.search(/[\uFFFD\0]/);
  if (index < 0) return undefined;
  const place = placeIn({ text, line: 1, column: 1 }, index);
  const message = `holds “\uFFFD”, which stands where a letter was lost: write the letter, and ${SAVE}.`;
  return { file, ...place, rule: 'file-encoding', message, unreadable: true };
}

/** What is wrong with a file’s name. @param copied the file that it is a copy of, by its name */
function misnamed(file: string, copied: string | undefined): Problem | undefined {
  if (ASIDE.test(file)) return undefined;
  if (copied !== undefined) {
    const message = `is a copy of ${copied.split('/').at(-1)}, by its name: take it away or, if it is to be another file, name it in small letters, digits and hyphens.`;
    return { file, rule: 'file-name', message };
  }
  const list = misspelt(file);
  if (list !== undefined) {
    const message = `is read by nothing: call it ${list.split('/').at(-1)}.`;
    return { file, rule: 'file-name', message, unreadable: true };
  }
  if (/(^|\/)README\.md$/.test(file)) {
    const message =
      'is read by nothing: how content is written stands in content/README.md, take this one out.';
    return { file, rule: 'file-name', message };
  }
  const home = stray(file);
  if (home) return { file, rule: 'file-name', message: `is read by nothing: ${home}.`, unreadable: true };
  if (READ.test(file)) return undefined;
  const [pattern, right] = NAMES.find(([one]) => one.test(file)) ?? [];
  const better = pattern && (right ? file.replace(pattern, right) : file.replace(/\.txt$/i, ''));
  const lower = file.replace(/\.[^./]+$/, (end) => end.toLowerCase());
  const name = better ?? (READ.test(lower) ? lower : undefined);
  const message = name
    ? `is read by nothing: call it ${name.split('/').at(-1)}.`
    : 'is read by nothing: content/ holds .mdx, .yaml and .csv alone; pictures and other files belong into public/.';
  return { file, rule: 'file-name', message, unreadable: name !== undefined };
}

/**
 * Reads the files of content/ as people make them: with a byte order mark, with lines ended as on Windows or on an
 * old Mac. What can't be read for certain is named with what to do.
 * @param files bytes by path, as `content/en/site.yaml`; whatever is in the folder
 */
export function decodeFiles(files: Iterable<readonly [file: string, bytes: Uint8Array]>): Decoded {
  const decoded: Decoded = { texts: {}, problems: [], lost: {} };
  const strange = new Map<string, Problem>();
  const all = [...files];
  const names = new Set(all.map(([path]) => path));
  for (const [path, bytes] of all) {
    if (ASIDE.test(path)) continue;
    // Of a folder that is misspelt that is told, once, and its files are read as if it were not.
    const { right: file, problem } = resolveFolder(path);
    if (problem) strange.set(problem.file, problem);
    if (file === undefined) continue;
    const name = misnamed(file, copiedFrom(file, names));
    if (name) {
      decoded.problems.push(name);
      // What is missed for want of it is missed by its right name.
      if (name.unreadable) decoded.lost[misspelt(file) ?? inChapters(file)] = new TextDecoder().decode(bytes);
      continue;
    }
    const read = decode(file, bytes);
    const wrong =
      'text' in read ? (lostLetter(file, read.text) ?? conflictMark(file, read.text)) : read.problem;
    if (wrong) decoded.problems.push(wrong);
    if (wrong) decoded.lost[file] = 'text' in read ? read.text : read.lost;
    else if ('text' in read) decoded.texts[file] = read.text;
  }
  decoded.problems.push(...strange.values());
  return decoded;
}

/** A chapter that stands beside its folder, by the path that it is missed by. */
const inChapters = (file: string): string =>
  file.replace(/^(content\/[^/]+\/)([^/]+\.mdx)$/, '$1chapters/$2');

/** The same of texts that a bundler has read as UTF-8, whatever they were. @param files text by path */
export const decodeTexts = (files: Readonly<Record<string, string>>): Decoded =>
  decodeFiles(Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)]));
