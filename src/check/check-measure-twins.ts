/** What the numbers of a text count in, held against the same text in another language: a currency, per cent, millions in words. */
import type { Content } from '../data/content.ts';
import { placeIn } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { remembered, rememberedIn } from '../data/remember.ts';
import { byLang, DEFAULT_LANG, LANGUAGES, otherLangs, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import { slotSignProblems, type Worded } from './slot-signs.ts';

/** Something that a text counts in. */
interface Measure {
  readonly words: string;
  readonly start: number;
  readonly key: string;
}

type Patterns = Readonly<Record<string, readonly [english: RegExp, chinese: RegExp]>>;

const CURRENCIES: Patterns = {
  dollars: [/\$|\bdollars?\b/g, /美元|\$/g],
  yuan: [/\b(?:yuan|renminbi|RMB|CNY)\b|¥/g, /人民幣|¥|(?<=[\d}億萬])元/g],
  euros: [/€|\beuros?\b/g, /歐元|€/g],
  pounds: [/£/g, /英鎊|£/g],
};
/** Powers in words. 億 and 萬 are how Chinese counts by itself, whatever English counts in. */
const POWERS: Patterns = {
  // 千萬 is ten million, and 千 by itself is many.
  thousand: [/\bthousand(?:s|ths?)?\b/g, /(?<=[一二三四五六七八九兩數幾])千(?![瓦卡克萬億])|千分之/g],
  million: [/\bmillion(?:s|ths?)?\b/g, /百萬(?!億)/g],
  billion: [/\bbillion(?:s|ths?)?\b/g, /十億/g],
};
/** A slot or a figure with what it is counted in, which other rules hold. */
const COUNTED = /(?:\{[^}]*\}|\d[\d.,]*)[ -]?(?:thousand|million|billion|trillion|[百千十萬億兆]+)?/g;

const blank = (text: string): string => ' '.repeat(text.length);
const isChinese = (lang: Lang): boolean => LANGUAGES[lang].grammar === 'chinese';

/** All that a text counts in, of one sort. */
const finders = byLang((lang) =>
  rememberedIn(
    (patterns: Patterns, text): readonly Measure[] =>
      Object.entries(patterns).flatMap(([key, [english, chinese]]) =>
        [...text.matchAll(isChinese(lang) ? chinese : english)].map(({ 0: words, index }): Measure => ({
          words,
          start: index,
          key,
        })),
      ),
    2_000,
  ),
);
const measuresIn = (text: string, lang: Lang, patterns: Patterns): readonly Measure[] =>
  finders[lang](patterns, text);
const withoutCounted = remembered((text) => text.replace(COUNTED, blank), 5_000);

const problemOf = (own: Worded, found: Measure, twin: Worded, there: Measure): Problem => ({
  ...{ file: own.scalar.file, ...placeIn(own.scalar, found.start), rule: 'number-twins' },
  message: `“${found.words}” in ${own.scalar.path.join('.')} is “${there.words}” in the ${englishName(twin.lang)}, at ${twin.scalar.file}:${twin.scalar.line}:${twin.scalar.column}: let both count in the same.`,
});

/** A measure of a text that another language gives otherwise; of the two the one is told that its file says less often. */
function oddOne(own: Worded, original: Worded, patterns: Patterns, lone: boolean): Problem[] {
  const of = ({ scalar: { text }, lang }: Worded): readonly Measure[] =>
    measuresIn(lone ? withoutCounted(text) : text, lang, patterns);
  const [mine, theirs] = [of(own), of(original)];
  const [a, b] = [mine[0], theirs[0]];
  const isOne = (all: readonly Measure[]): boolean => new Set(all.map(({ key }) => key)).size === 1;
  if (!a || !b || !isOne(mine) || !isOne(theirs) || a.key === b.key) return [];
  if (lone && (mine.length > 1 || theirs.length > 1)) return [];
  const support = ({ all, lang }: Worded, { key }: Measure): number =>
    measuresIn(all, lang, patterns).filter((one) => one.key === key).length;
  return support(original, b) < support(own, a)
    ? [problemOf(original, b, own, a)]
    : [problemOf(own, a, original, b)];
}

/** A unit of a chart whose currency one language has lost. */
function lostCurrency(own: Worded, twin: Worded): Problem[] {
  if (own.scalar.path.at(-1) !== 'unit') return [];
  const [mine, [theirs]] = [
    measuresIn(own.scalar.text, own.lang, CURRENCIES),
    measuresIn(twin.scalar.text, twin.lang, CURRENCIES),
  ];
  if (mine.length || !theirs) return [];
  const { file, line, column, path } = own.scalar;
  const message = `${path.join('.')} names no currency, and the ${englishName(twin.lang)} has “${theirs.words}”, at ${twin.scalar.file}:${twin.scalar.line}:${twin.scalar.column}: write it.`;
  return [{ file, line, column, rule: 'number-twins', message }];
}

/**
 * Texts of charts and of the furniture that count in something else in another language.
 * @returns one problem for each slip: a currency, a power in words, a % or decimals that one language has alone
 */
export const measureTwinProblems = (content: Content): Problem[] =>
  Object.keys(content.texts).flatMap((file): Problem[] => {
    const [, name] = new RegExp(`^content/${DEFAULT_LANG}/(charts/.+|site|pages)\\.yaml$`).exec(file) ?? [];
    if (name === undefined || content.lost[file] !== undefined) return [];
    const textsOf = (lang: Lang): Worded[] => {
      const own = `content/${lang}/${name}.yaml`;
      return content.yamlScalarsOf(own).map((scalar) => ({ lang, scalar, all: content.texts[own] ?? '' }));
    };
    const originals = new Map(textsOf(DEFAULT_LANG).map((one) => [one.scalar.path.join('/'), one]));
    return otherLangs(DEFAULT_LANG).flatMap((lang) =>
      isChinese(lang)
        ? textsOf(lang).flatMap((own) => {
            const original = originals.get(own.scalar.path.join('/'));
            return original
              ? [
                  ...oddOne(own, original, CURRENCIES, false),
                  ...oddOne(own, original, POWERS, true),
                  ...[...slotSignProblems(own, original), ...slotSignProblems(original, own)],
                  ...[...lostCurrency(own, original), ...lostCurrency(original, own)],
                ]
              : [];
          })
        : [],
    );
  });
