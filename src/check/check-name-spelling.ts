import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import { inOrder, isSlip, type Problem } from '../data/problem.ts';
import { byLang, LANGS, type Lang } from '../i18n/lang.ts';
import { outline, type Chapters } from '../mdx/outline.ts';
import { textCells } from './cell-texts.ts';
import { sourceTexts, textsOf } from './texts.ts';
import {
  distinctWords,
  vocabularyOf,
  vocabularyOfShort,
  vocabularyOfFiles,
  WORD,
  type NamedText,
  type Vocabulary,
} from './vocabulary.ts';

/** Shorter names have so many neighbours that a letter tells nothing. */
const LONG = 5;
/** How often a name has to stand somewhere, for another to be a slip of it: what stands once or twice may be as rare. */
const KNOWN = 3;
/** The same of a slip that was made twice, or in a title of somebody else’s, where names are in all languages. */
const WELL_KNOWN = 8;
const SOURCES = 'content/sources.yaml';
const ADDRESS = /https?:\/\/\S+/g;

/** A name that is misspelt, where it begins in the text of its file, and the one that was meant. */
interface Misspelt {
  readonly file: string;
  readonly index: number;
  readonly word: string;
  readonly meant: string;
  readonly isTwice: boolean;
}

/** A word without what makes another form of it: Llamas, Korean, Advanced. */
const stemOf = (word: string): string => word.replace(/(?:[sdry]|(?<=a)n)$/, '');

/** Whether two words in small letters are forms of one. */
const isForm = (one: string, other: string): boolean =>
  stemOf(one) === stemOf(other) || stemOf(one) === other || one === stemOf(other);

/** Whether a word is long enough, and begins with a capital. */
const isName = (word: string, least: number): boolean => word.length >= least && /^\p{Lu}/u.test(word);

/** What a reader reads, by file, without what corrections say was wrong. */
function readTexts(content: Content, chapters: Chapters): Map<string, string> {
  const all = LANGS.flatMap((lang) => textsOf(chapters, content, lang));
  const right = all.filter(({ path = [] }) => path.at(-1) !== 'old');
  return new Map(
    [...Map.groupBy(right, ({ file }) => file)].map(([file, some]) => [
      file,
      some.map(({ text }) => text).join('\n'),
    ]),
  );
}

/**
 * Names that stand often enough to be meant, and how often, the most frequent first; a word that is in small letters more
 * often is none.
 */
const knownNames = ({ forms }: Vocabulary): (readonly [name: string, n: number])[] =>
  [...forms]
    .filter(([word, n]) => n >= KNOWN && isName(word, LONG) && n > (forms.get(word.toLowerCase()) ?? 0))
    .sort(([, a], [, b]) => b - a);

/** Whether a word is a name with a slip in it, and no other form of it. */
function isSlipOf(word: string, name: string): boolean {
  // Behind a small letter a capital begins another name, which Chinese writes without a space: Nvidia and Q2.
  const isJoined = word.length > name.length && /\p{Ll}\p{Lu}$/u.test(word);
  if (Math.abs(word.length - name.length) > 1 || isJoined) return false;
  const [own, other] = [word.toLowerCase(), name.toLowerCase()];
  return isSlip(own, other) && !isForm(own, other);
}

/** Where a word begins in a text, beside what its addresses have. */
const indicesOf = (text: string, word: string): number[] =>
  [...text.replace(ADDRESS, (address) => ' '.repeat(address.length)).matchAll(WORD)].flatMap(
    ({ 0: one, index }) => (one === word ? [index] : []),
  );

/** Every name that stands once or twice in all of the content, and that is a letter away from one that is read often. */
function misspelt(content: Content, chapters: Chapters): Misspelt[] {
  const read = readTexts(content, chapters);
  const written = vocabularyOfFiles(content.texts);
  const titles = sourceTexts(content).map(({ text }) => text);
  const cells = textCells(content, ({ values, references }) => !values && !references);
  const listed = [...titles, ...cells.map(({ text }) => text), ...content.names];
  const listedNames = vocabularyOfShort(content.names).folded;
  const asRead = [...read].map(([file, text]): NamedText => [`read of ${file}`, text]);
  const names = knownNames(vocabularyOf([...asRead, ['listed', listed.join('\n')]]));
  return [...read, [SOURCES, titles.join('\n')] as const].flatMap(([file, text]) =>
    distinctWords([`read of ${file}`, text]).flatMap((word): Misspelt[] => {
      const times = written.folded.get(word.toLowerCase()) ?? 0;
      if (!isName(word, LONG - 1) || times > 2 || listedNames.has(word.toLowerCase())) return [];
      const least = times === 2 || file === SOURCES ? WELL_KNOWN : KNOWN;
      const [meant] = names.find(([name, n]) => n >= least && isSlipOf(word, name)) ?? [];
      const places = meant === undefined ? [] : indicesOf(content.texts[file] ?? '', word);
      return places.map((index) => ({ file, index, word, meant: meant ?? '', isTwice: times === 2 }));
    }),
  );
}

/** The texts of files with each name as it was meant. */
function mended(texts: Content['texts'], all: readonly Misspelt[]): Record<string, string> {
  const right: Record<string, string> = { ...texts };
  // From the end, so that of two in a file the first stays where it was.
  for (const { file, index, word, meant } of all.toSorted((a, b) => b.index - a.index)) {
    const text = right[file] ?? '';
    right[file] = text.slice(0, index) + meant + text.slice(index + word.length);
  }
  return right;
}

function problemOf({ file, index, word, meant, isTwice }: Misspelt, { texts }: Content): Problem {
  const place = placeIn({ text: texts[file] ?? '', line: 1, column: 1 }, index);
  const message = `“${word}” stands ${isTwice ? 'in two places alone' : 'nowhere else'}: did you mean “${meant}”? A name that is right stands in content/names.yaml.`;
  return { file, ...place, rule: 'name-spelling', message };
}

/**
 * Problems in which a name that is misspelt is told once, where it stands, and nothing that follows from it.
 * @param check all that is wrong with some content and its chapters
 */
export function withNamesSpelt(
  content: Content,
  chapters: Chapters,
  check: (content: Content, chapters: Chapters) => Problem[],
): Problem[] {
  const all = misspelt(content, chapters);
  if (!all.length) return check(content, chapters);
  const told = all.map((slip) => ({ slip, problem: problemOf(slip, content) }));
  const texts = mended(content.texts, all);
  const anew = byLang((lang: Lang) =>
    chapters[lang].map((o) =>
      texts[o.file] === content.texts[o.file] ? o : outline(o.file, texts[o.file] ?? ''),
    ),
  );
  const isBehind = (one: Problem, { file, line, column = 0 }: Problem): boolean =>
    one.file === file && one.line === line && (one.column ?? 0) > column;
  // Behind a name that was read as longer than it is stands all a character further to the left.
  const moved = check(content.withTexts(texts), anew).map((one) => {
    const before = told.filter(({ problem }) => isBehind(one, problem));
    const more = before.reduce((n, { slip: { word, meant } }) => n + word.length - meant.length, 0);
    return more ? { ...one, column: (one.column ?? 0) + more } : one;
  });
  return inOrder([...told.map(({ problem }) => problem), ...moved]);
}
