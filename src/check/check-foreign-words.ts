/** Words of the other language that are too few for a lint to know from names: they stand nowhere else where one is at home. */
import type { Content } from '../data/content.ts';
import { matching } from '../data/files.ts';
import { isBlank, type Problem } from '../data/problem.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import type { Chapters } from '../mdx/outline.ts';
import { textCells } from './cell-texts.ts';
import { bareText } from './lint.ts';
import { isOfLabels, sourceTexts, textsOf, type Text } from './texts.ts';
import { distinctWords, vocabularyOf, type NamedText } from './vocabulary.ts';

/** Two characters and more amid English words, with no mark beside them: what is quoted or explained has one. */
const HAN_AMID = /(?<=\p{Ll} )\p{Script=Han}{2,13}(?= \p{Ll})/gu;
const HAN_WORDS = /\p{Script=Han}{2,}/gu;

const toTranslate = ({ file, at }: Text, index: number, words: string, is: string) => ({
  ...{ file, ...at(index), rule: 'other-language' as const },
  message: `“${words}” ${is}: translate it or, if it is a name, list it in content/names.yaml.`,
  misses: { in: 'content/names.', name: words },
});

/** Chinese words within English that stand once in the English texts and are no example that the essay practises on. */
function chineseWords(texts: readonly Text[], content: Content): Problem[] {
  const known = [...content.names, content.texts['content/practice.yaml'] ?? ''].join('\n');
  const counts = new Map<string, number>();
  for (const { text } of texts)
    for (const [words] of text.matchAll(HAN_WORDS)) counts.set(words, (counts.get(words) ?? 0) + 1);
  return texts.flatMap((one) =>
    [...one.text.matchAll(HAN_AMID)]
      .filter(([words]) => counts.get(words) === 1 && !known.includes(words))
      .map(({ 0: words, index }) =>
        toTranslate(one, index, words, 'is Chinese where a reader of English comes'),
      ),
  );
}

/** A word with a capital, and none without: of small words a lint tells. */
const isCapital = (label: string): boolean => /[A-Z][a-z]{2}/.test(label) && !/\b[a-z]{2}/.test(label);

const TABLES = 'content/data/';

/** Tables as they are written, of which no cell could be read: names stand in them all the same. */
const unreadTables = ({ texts, data }: Content): NamedText[] =>
  matching(texts, /^content\/data\/(.+)\.csv$/).flatMap(([file, found, text]) =>
    data.has(found[1] ?? '') ? [] : [[file, text] as const],
  );

/** Labels without Chinese, of words that no Chinese text has, nor a table, a source or a list of names. */
function englishLabels(texts: readonly Text[], content: Content): Problem[] {
  const [chinese, others] = [true, false].map((is) =>
    texts.filter(({ text }) => /\p{Script=Han}/u.test(text) === is),
  );
  const labels = (others ?? []).filter((one) => isOfLabels(one.file) && isCapital(bareText(one.text)));
  if (!labels.length) return [];
  const written = [...(chinese ?? []), ...sourceTexts(content), ...textCells(content, () => true)];
  const known = vocabularyOf([
    ...[...content.names, ...written.map(({ text }) => text)].map((text): NamedText => ['short', text]),
    ...unreadTables(content),
  ]).folded;
  // It may have had it for a name.
  const isTableGone = Object.keys(content.lost).some(
    (file) => file.startsWith(TABLES) && isBlank(content.texts[file] ?? ''),
  );
  return labels.flatMap((one) => {
    const bare = bareText(one.text);
    if (distinctWords([one.file, bare]).every((word) => known.has(word.toLowerCase()))) return [];
    const index = bare.search(/\S/);
    const found = toTranslate(one, index, bare.trim(), 'is English where a reader of Chinese comes');
    return [isTableGone ? { ...found, misses: [found.misses, { in: TABLES }] } : found];
  });
}

/**
 * A few words of the other language: Chinese amid English, a label that was left in English.
 * @param chapters of all languages
 */
export const foreignWordProblems = (chapters: Chapters, content: Content): Problem[] =>
  LANGS.flatMap((lang: Lang) => {
    const { grammar } = LANGUAGES[lang];
    const texts = textsOf(chapters, content, lang).filter(({ source }) => source !== 'quoted');
    if (grammar === 'english') return chineseWords(texts, content);
    return grammar === 'chinese' ? englishLabels(texts, content) : [];
  });
