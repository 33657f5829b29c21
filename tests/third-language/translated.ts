/**
 * The small essay once more, in a language of its own: English, each letter written as one of the signs by which hours
 * and years were counted, with marks and figures of literary Chinese. So a word of it can be told from every word of
 * English, and from those of the Chinese that the essay is written in.
 */
import { parse, stringify } from 'yaml';
import type { Files } from '../rules/essay.ts';

/** Its line in the table of languages: digits, brackets and units that no other language of the essay has. */
export const LINE =
  "  lzh: { tag: 'lzh-Hant', locale: 'zh-Hant-TW-u-nu-hanidec', han: true, space: '', stop: '。', brackets: ['〔', '〕'], large: [[1e4, '萬']], billion: [1e5, '萬'] },";
export const LANG = 'lzh';
export const TAG = 'lzh-Hant';

const SIGNS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥乾坤坎離';
const FIGURES = '〇一二三四五六七八九';
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\. |\.$/g, '。'],
  [/, /g, '、'],
  [/: |:$/g, '：'],
  [/\? |\?$/g, '？'],
  [/“/g, '「'],
  [/”/g, '」'],
  [/’|'/g, ''],
  [/; /g, '；'],
  [/ *\(/g, '〔'],
  [/\) */g, '〕'],
];
/** Slots, tags and addresses; names, and abbreviations of formats. */
const KEPT = /\{[^}]*\}|<[^>]+>|\]\([^)]*\)|GPT-4|\b[A-Z]{2,}[\w-]*\b|https?:\S+/g;

/** Some words without anything that has to stay as it is. */
function plainWords(text: string): string {
  const marked = MARKS.reduce((words, [mark, own]) => words.replace(mark, own), text);
  return marked
    .replace(/[a-z]/gi, (letter) => SIGNS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter)
    .replace(/\d/g, (digit) => FIGURES[Number(digit)] ?? digit)
    .replace(/ +(?=\p{Script=Han})|(?<=\p{Script=Han}|[。、：？；「」]) +/gu, '');
}

/** Words of English as the language says them. */
export function translated(text: string): string {
  const kept = [...text.matchAll(KEPT)].map(([part]) => part);
  return text
    .split(KEPT)
    .map((part, i) => plainWords(part) + (kept[i] ?? ''))
    .join('');
}

/** All texts of a value, in the language; what is no word stays. @param isWord says so of the key that leads to a text */
function words(value: unknown, isWord: (key: string) => boolean = () => true, key = ''): unknown {
  if (typeof value === 'string') return isWord(key) ? translated(value) : value;
  if (Array.isArray(value)) return value.map((one) => words(one, isWord, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, words(one, isWord, name)]));
}

/** Of a shared file what a language's own has: ids, names that lead to words, and the words. */
function own(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(own).filter((one) => one !== undefined);
    return entries.length ? entries : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    if (key === 'en') return [[LANG, words(part)]];
    const inner = key === 'id' ? part : own(part);
    return inner === undefined ? [] : [[key, inner]];
  });
  return parts.length ? Object.fromEntries(parts) : undefined;
}

function chapter(text: string): string {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const lead = stringify(words(parse(front), (key) => key !== 'published' && key !== 'date'));
  const lines = body
    .split('\n')
    .map((line) =>
      line.replace(/^(#+ )?(.*)$/, (_, mark = '', rest = '') => mark + translated(String(rest))),
    );
  return `---\n${lead}---\n${lines.join('\n').replaceAll('](/', `](/${LANG}/`)}`;
}

/** The folder of the language, by path. @param content all of the small essay */
export function translation(content: Files): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(content).flatMap(([file, text]): [string, string][] => {
      if (typeof text !== 'string') return [];
      if (file.startsWith('content/en/')) {
        const to = file.replace('/en/', `/${LANG}/`);
        return [[to, file.endsWith('.mdx') ? chapter(text) : stringify(words(parse(text)))]];
      }
      const shared = /^content\/(claims\/.+|data\/.+|terms|house-terms)\.yaml$/.test(file);
      return shared ? [[file.replace('content/', `content/${LANG}/`), stringify(own(parse(text)))]] : [];
    }),
  );
}
