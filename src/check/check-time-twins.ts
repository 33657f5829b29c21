/**
 * Parts of time that are counted, and of a whole: the second quarter, 第二季, Q2, the first half of 2023, 上半年, the third day,
 * a quarter of the score. Words alone say which, so that no figure tells that two languages say otherwise.
 */
import type { Content } from '../data/content.ts';
import type { Echo, Problem } from '../data/problem.ts';
import { remembered } from '../data/remember.ts';
import { sharedFile } from '../data/translations.ts';
import { DEFAULT_LANG, LANGUAGES, otherLangs, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import type { Chapters } from '../mdx/outline.ts';
import { chineseFractions, englishFractions, type Fraction } from './fractions.ts';
import { hanNumber, ORDINALS } from './numerals.ts';
import { sourceTexts, textsOf, type Text } from './texts.ts';

/** A part of time or of a whole as it is written, and what it is in any language: `quarter 2`. */
interface Part {
  readonly words: string;
  readonly start: number;
  readonly unit: string;
  readonly key: string;
}

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, ...ORDINALS };
const ENGLISH = new RegExp(
  `\\b(?<nth>${Object.keys(NTH).join('|')}|\\d{1,2}(?:st|nd|rd|th))[ -](?:(?:fiscal|calendar|full)[ -])?(?<unit>quarter|year|month|week|day)\\b` +
    '|\\b(?<half>first|second)[ -]half of (?:(?:the|this|that|last|fiscal) )*(?:year\\b|(?:19|20)\\d\\d)' +
    '|(?<![\\w-])Q(?<quarter>[1-4])(?!\\w)',
  'gi',
);
const CHINESE =
  /第(?<nth>[一二三四五六七八九十]+|\d{1,2})(?<unit>季|年|個月|[週周]|星期|[天日])|(?<half>[上下])半年|(?<first>首)季|(?<![A-Z\d_-])Q(?<quarter>[1-4])(?!\w)/g;
const UNITS: Readonly<Record<string, string>> = {
  ...{ 季: 'quarter', 年: 'year', 個月: 'month' },
  ...{ 週: 'week', 周: 'week', 星期: 'week', 天: 'day', 日: 'day' },
};
const HALVES: Readonly<Record<string, number>> = { first: 1, second: 2, 上: 1, 下: 2 };

const numberOf = (nth: string): number =>
  NTH[nth.toLowerCase()] ?? (/^\d/.test(nth) ? parseInt(nth, 10) : (hanNumber(nth) ?? 0));

function partsIn(text: string, pattern: RegExp): Part[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: start, groups = {} }) => {
    const { nth, unit = '', half, quarter } = groups as Readonly<Record<string, string | undefined>>;
    const [name, n] = half
      ? ['half', HALVES[half.toLowerCase()]]
      : nth
        ? [UNITS[unit] ?? unit.toLowerCase(), numberOf(nth)]
        : ['quarter', Number(quarter ?? 1)];
    return { words, start, unit: name as string, key: `${name} ${n}` };
  });
}

const asPart = ({ words, start, value }: Fraction): Part => ({
  ...{ words, start, unit: 'fraction' },
  key: `fraction ${value.toFixed(4)}`,
});

const PARTS = {
  english: remembered((text) => [...partsIn(text, ENGLISH), ...englishFractions(text).map(asPart)], 20_000),
  chinese: remembered((text) => [...partsIn(text, CHINESE), ...chineseFractions(text).map(asPart)], 20_000),
};
/** The parts that a text names; none of a language of which nobody here knows how it counts them. */
function partsOf(text: string, lang: Lang): Part[] {
  const { grammar } = LANGUAGES[lang];
  return grammar ? PARTS[grammar](text) : [];
}

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
    const support = ({ part: { key }, worded }: Stood): number =>
      all.filter(
        (one) => one.file !== worded.file && partsOf(one.text, one.lang).some((part) => part.key === key),
      ).length;
    return [...translations].flatMap(([key, own]): Problem[] => {
      const original = originals.get(key);
      const [mine, theirs] = [stoodIn(own), original ? stoodIn(original) : []];
      const [a] = without(mine, theirs);
      const b = without(theirs, mine).find(({ part }) => part.unit === a?.part.unit);
      if (!a || !b) return [];
      return [support(b) < support(a) ? tell(b, a) : tell(a, b)];
    });
  });
}
