/**
 * Parts of time that are counted, and of a whole: the second quarter, 第二季, Q2, the first half of 2023, 上半年, the third day,
 * a quarter of the score. Words alone say which, so that no figure tells that two languages say otherwise.
 */
import type { Content } from '../data/content.ts';
import type { Echo, Problem } from '../data/problem.ts';
import { sharedFile } from '../data/translations.ts';
import { DEFAULT_LANG, otherLangs, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import type { Chapters } from '../mdx/outline.ts';
import { partsOf, type Part } from './counted-parts.ts';
import { sourceTexts, textsOf, type Text } from './texts.ts';

/** A text in its language. */
interface Worded extends Text {
  readonly lang: Lang;
}
/** Such a part where it stands. */
interface Stood {
  readonly worded: Worded;
  readonly part: Part;
}

const bare = (file: string): string => sharedFile(file)?.shared ?? file.replace(/^content\/[^/]+\//, '');

/** Texts of a language by what the same text in another one is found: the keys that lead to it, or which paragraph it is. */
function byKey(texts: readonly Text[], lang: Lang): Map<string, Worded> {
  const counts = new Map<string, number>();
  return new Map(
    texts.map((text) => {
      const { file, path } = text;
      const n = counts.get(file) ?? 0;
      if (!path) counts.set(file, n + 1);
      const key = path ? path.filter((one) => one !== lang).join('/') : `paragraph ${n}`;
      return [`${bare(file)} ${key}`, { ...text, lang }];
    }),
  );
}

/** How many paragraphs each chapter has. */
const lengthsOf = (texts: Iterable<Worded>): ReadonlyMap<string, number> =>
  new Map(
    [
      ...Map.groupBy(
        [...texts].filter(({ path }) => !path),
        ({ file }) => bare(file),
      ),
    ].map(([file, all]) => [file, all.length]),
  );

const stoodIn = (worded: Worded): Stood[] =>
  partsOf(worded.text, worded.lang).map((part) => ({ worded, part }));

/** Parts of a text that another one has not, or not as often. */
function without(own: readonly Stood[], other: readonly Stood[]): Stood[] {
  const left = other.map(({ part }) => part.key);
  return own.filter(({ part: { key } }) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const placeNamed = ({ worded: { file, at }, part }: Stood): string => {
  const { line, column } = at(part.start);
  return `${file}:${line}:${column}`;
};

const spanOf = ({ worded: { file, at }, part: { start, words } }: Stood): Echo => {
  const { line, column } = at(start);
  return { file, line, from: column, to: column + words.length };
};

const tell = (wrong: Stood, right: Stood): Problem => ({
  ...{ file: wrong.worded.file, ...wrong.worded.at(wrong.part.start), rule: 'number-twins' },
  message: `“${wrong.part.words}” is “${right.part.words}” in the ${englishName(right.worded.lang)}, at ${placeNamed(right)}: let both name the same.`,
  echoes: [spanOf(wrong), spanOf(right)],
});

/**
 * Parts of time or of a whole that a text of another language names otherwise, where both name one: a quarter, a half of a
 * year, a day, a third of something.
 * @returns one problem for each two that differ, at the one that fewer other texts name, or the translation’s
 */
export function timeTwinProblems(chapters: Chapters, content: Content): Problem[] {
  const of = (lang: Lang): Map<string, Worded> => byKey(textsOf(chapters, content, lang), lang);
  const originals = of(DEFAULT_LANG);
  const sources = sourceTexts(content).map((text) => ({ ...text, lang: DEFAULT_LANG }));
  return otherLangs(DEFAULT_LANG).flatMap((lang) => {
    const translations = of(lang);
    const all = [...originals.values(), ...translations.values(), ...sources];
    const [lengths, others] = [lengthsOf(originals.values()), lengthsOf(translations.values())];
    // Behind a paragraph that one language has lost, which is told, each would be held against another.
    const isEven = ({ file, path }: Worded): boolean =>
      path !== undefined || lengths.get(bare(file)) === others.get(bare(file));
    const support = ({ part: { key }, worded }: Stood): number =>
      all.filter(
        (one) => one.file !== worded.file && partsOf(one.text, one.lang).some((part) => part.key === key),
      ).length;
    return [...translations].flatMap(([key, own]): Problem[] => {
      const original = isEven(own) ? originals.get(key) : undefined;
      const [mine, theirs] = [stoodIn(own), original ? stoodIn(original) : []];
      const [a] = without(mine, theirs);
      const b = without(theirs, mine).find(({ part }) => part.unit === a?.part.unit);
      if (!a || !b) return [];
      return [support(b) < support(a) ? tell(b, a) : tell(a, b)];
    });
  });
}
