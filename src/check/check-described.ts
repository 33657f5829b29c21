import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { rememberedOf } from '../data/remember.ts';
import { sharedFile } from '../data/translations.ts';
import type { YamlScalar } from '../data/yaml-scalars.ts';
import { DEFAULT_LANG, LANGS, LANGUAGES, otherLangs, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import { unmatched } from './counterparts.ts';
import { langIn } from './texts.ts';

/** One text of a data set's description, by language. */
type ByLang = Partial<Record<Lang, YamlScalar>>;

/** The texts of data sets' descriptions: titles, notes, units, what columns and keys are called. */
function describedTexts(content: Content): ByLang[] {
  const all = new Map<string, ByLang>();
  for (const scalar of content.yamlScalars()) {
    const shared = sharedFile(scalar.file)?.shared ?? scalar.file;
    const lang = langIn(scalar.path);
    // Which columns name a row is no text.
    if (!shared.startsWith('content/data/') || !lang || scalar.path[0] === 'names') continue;
    const key = JSON.stringify([shared, scalar.path.toSpliced(scalar.path.lastIndexOf(lang), 1)]);
    all.set(key, { ...all.get(key), [lang]: scalar });
  }
  return [...all.values()];
}

const nameOf = ({ path }: YamlScalar): string => `the ${path.slice(0, -1).join('.')}`;

/** A text as its language joins its lines, and where a character of it stands in the file's. */
const unfolded = rememberedOf(({ text }: YamlScalar): { text: string; at: (index: number) => number } => {
  const places: number[] = [];
  let joined = '';
  for (const { 0: part, index } of text.matchAll(/\s+|\S/gu)) {
    joined += part.trim() || ' ';
    while (places.length < joined.length) places.push(index);
  }
  return { text: joined, at: (index) => places[index] ?? 0 };
});

/** Numbers in figures that the same text in another language does not have; number words are free in what describes. */
const numbersOf = (
  own: YamlScalar,
  lang: Lang,
  other: YamlScalar,
  twin: Lang,
  names: readonly string[],
  what = nameOf(own),
): Problem[] =>
  unmatched({ text: unfolded(own).text, lang }, [{ text: unfolded(other).text, lang: twin }], names)
    .filter(({ figures }) => figures !== undefined)
    .map(({ words, start }): Problem => ({
      ...{ file: own.file, ...placeIn(own, unfolded(own).at(start)), rule: 'number-twins' },
      message: `“${words}” in ${what} is not in the ${englishName(twin)}, at ${other.file}:${other.line}:${other.column}: one number, one truth.`,
    }));

/**
 * The numbers of a text and of its translation that the other has not.
 * @param own the translation; @param what both are called, in place of the keys that lead there
 */
export function numbersBeside(
  [own, lang]: readonly [YamlScalar, Lang],
  [other, twin]: readonly [YamlScalar, Lang],
  names: readonly string[],
  what?: string,
): Problem[] {
  const more = numbersOf(own, lang, other, twin, names, what);
  // Of two that differ only the translation's is told.
  return [...more, ...numbersOf(other, twin, own, lang, names, what).slice(more.length)];
}

/** A text in letters that its language is not written in, where it is too short for other rules to tell. */
function otherLetters(scalar: YamlScalar, lang: Lang): Problem[] {
  const { grammar } = LANGUAGES[lang];
  const isChinese = /\p{Script=Han}{2}/u.test(scalar.text) && !/\p{Script=Latin}/u.test(scalar.text);
  if (grammar !== 'english' || !isChinese) return [];
  const message = `${nameOf(scalar)} is Chinese where a reader of English comes: translate it.`;
  return [{ file: scalar.file, line: scalar.line, column: scalar.column, rule: 'other-language', message }];
}

/** Descriptions of data sets that say other numbers in another language, or are not in their own. */
export const describedProblems = (content: Content, names: readonly string[]): Problem[] =>
  describedTexts(content).flatMap((texts) => [
    ...LANGS.flatMap((lang) => (texts[lang] ? otherLetters(texts[lang], lang) : [])),
    ...otherLangs(DEFAULT_LANG).flatMap((lang) => {
      const [own, twin] = [texts[DEFAULT_LANG], texts[lang]];
      return own && twin ? numbersBeside([twin, lang], [own, DEFAULT_LANG], names) : [];
    }),
  ]);
