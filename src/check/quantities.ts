// Over 150 lines: how numbers are written in English and in Chinese, and what the two share.
import { rememberedIn } from '../data/remember.ts';
import { plainFigures } from '../i18n/figures.ts';
import { byLang, LANGUAGES, type Lang } from '../i18n/lang.ts';
import { asWritten, ODD_FIGURES } from './number-forms.ts';
import { CARDINALS, hanNumber, MONTHS, ORDINALS, UNITS } from './numerals.ts';

/** A number of a text, in figures or in words. */
export interface Quantity {
  /** As it is written: `4.41`, `1.25 billion`, `twelve`, `12.5億`, `兩`. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /**
   * What it may count, since what a number is counted in may stand behind another one: in "3.6 and
   * 3.8 billion" the first is 3.6 or 3.6 billion.
   */
  readonly values: readonly number[];
  /** The number before its unit, as it is printed: `1.25` of `1.25 billion`; none where it is in words. */
  readonly figures?: string;
  /** What it is counted in: 1e9 of `1.25 billion`. */
  readonly unit: number;
  /** Whether it may be a turn of phrase: "one of them", "a hundred models". Nothing else has to say the same. */
  readonly loose: boolean;
}

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const FIGURES = `${ODD_FIGURES}|` + '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const WORD = longestFirst([...Object.keys(CARDINALS), ...Object.keys(ORDINALS)]);
const UNIT = 'hundred|thousand|million|billion|trillion';
const ENGLISH = new RegExp(
  `(?<figures>${FIGURES})(?:[ -](?<unit>thousand|million|billion|trillion)\\b)?` +
    `|\\b(?<article>an? |one )?(?<word>${WORD})\\b(?:[ -](?<wordUnit>${UNIT})\\b(?: and (?<rest>${WORD})\\b)?)?` +
    `|\\ba (?<bare>${UNIT})\\b` +
    `|\\b(?<month>${MONTHS.join('|')})\\b`,
  'gi',
);
// A kilowatt is no thousand of anything.
const CHINESE = new RegExp(
  `(?<figures>${FIGURES})(?<unit>(?:(?!千[瓦卡克])[百千萬億兆])+)?` +
    `|(?<article>第)?(?<word>[〇零一二三四五六七八九兩十百千萬億]+)`,
  'g',
);
/** Words with a numeral in them that count nothing, each character in the place of which a blank is read. */
const IDIOMS = /四周|四處|四方|四面|十分|萬一|再三|三三兩兩|百分(?:點|之|比)/g;
/** What stands before the figure of a quarter of a year, which the other language may write in words: `Q2` for 第二季. */
const QUARTER = /(?<![A-Z\d_-])Q$/;

type Groups = Readonly<Record<string, string | undefined>>;
interface Read {
  readonly n: number;
  readonly unit?: number;
  readonly loose?: boolean;
}

const englishUnit = (name = ''): number => UNITS[name.toLowerCase()] ?? 1;
const chineseUnit = (name = ''): number => [...name].reduce((n, char) => n * (UNITS[char] ?? 1), 1);
const englishNumber = (word: string): number =>
  CARDINALS[word.toLowerCase()] ?? ORDINALS[word.toLowerCase()] ?? 0;

function readEnglish({ article, word, wordUnit, rest, bare, month }: Groups): Read | undefined {
  // "may" is a verb: only a capital makes a month.
  if (month) return /^[A-Z]/.test(month) ? { n: MONTHS.indexOf(month) + 1, loose: true } : undefined;
  if (bare) return { n: englishUnit(bare), loose: true };
  if (!word) return undefined;
  const n = englishNumber(word);
  const unit = englishUnit(wordUnit);
  // "A sixth" is a part, "a ten-thousandth" too, and "one of them" no count.
  const loose = n < 2 || article !== undefined;
  return rest ? { n: n * unit + englishNumber(rest), loose } : { n, unit, loose };
}

function readChinese({ article, word = '' }: Groups): Read | undefined {
  const n = hanNumber(word);
  // 百 alone is a hundred, or many: 百模大戰.
  if (n === undefined) return { n: chineseUnit(word), loose: true };
  // 第二 is whoever comes next, in English too.
  return { n, loose: n < 2 || (article !== undefined && n < 4) };
}

/** How the numbers of a language are read. */
interface Reader {
  readonly pattern: RegExp;
  readonly unitOf: (name?: string) => number;
  /** What number words say; none where they are no number. */
  readonly wordsOf: (groups: Groups) => Read | undefined;
}

const READERS: Readonly<Record<'english' | 'chinese', Reader>> = {
  english: { pattern: ENGLISH, unitOf: englishUnit, wordsOf: readEnglish },
  chinese: { pattern: CHINESE, unitOf: chineseUnit, wordsOf: readChinese },
};

/** Reads figures alone, and what a language counts them in. */
function figureReader(lang: Lang): Reader {
  const { large } = LANGUAGES[lang];
  const units = new Map(large.map(([power, word]) => [word, power]));
  const unit = large.length ? `(?<unit>${longestFirst([...units.keys()])})?` : '';
  return {
    pattern: new RegExp(`(?<figures>${FIGURES})${unit}`, 'g'),
    unitOf: (name = '') => units.get(name) ?? 1,
    wordsOf: () => undefined,
  };
}

const readers = byLang((lang): Reader => {
  const { grammar } = LANGUAGES[lang];
  return grammar ? READERS[grammar] : figureReader(lang);
});

function read(groups: Groups, lang: Lang): Read | undefined {
  const { figures, unit } = groups;
  const { unitOf, wordsOf } = readers[lang];
  if (figures === '1') return { n: 1, unit: unitOf(unit), loose: unit === undefined };
  if (figures !== undefined) return { n: Number(asWritten(figures).replaceAll(',', '')), unit: unitOf(unit) };
  return wordsOf(groups);
}

const blank = (words: string): string => ' '.repeat(words.length);

function quantitiesOf(text: string, lang: Lang, names: readonly string[]): readonly Quantity[] {
  const bare = names.reduce((t, name) => (t.includes(name) ? t.replaceAll(name, blank(name)) : t), text);
  const found = [...plainFigures(bare, lang).replace(IDIOMS, blank).matchAll(readers[lang].pattern)].flatMap(
    (match): Quantity[] => {
      const groups = (match.groups ?? {}) as Groups;
      const number = read(groups, lang);
      if (!number) return [];
      const { n, unit = 1 } = number;
      const loose = number.loose || QUARTER.test(bare.slice(0, match.index));
      const place = {
        words: text.slice(match.index, match.index + match[0].length),
        start: match.index,
        end: match.index + match[0].length,
      };
      const figures = groups['figures'] && asWritten(groups['figures']);
      return [{ ...place, values: [n * unit], unit, loose, ...(figures !== undefined && { figures }) }];
    },
  );
  const units = new Set(found.map(({ unit }) => unit).filter((unit) => unit > 1));
  return found.map((one) =>
    one.figures === undefined || one.unit > 1 || /[%％]/.test(bare[one.end] ?? '')
      ? one
      : { ...one, values: [...one.values, ...[...units].map((unit) => (one.values[0] ?? 0) * unit)] },
  );
}

const finders = byLang((lang) =>
  rememberedIn((names: readonly string[], text) => quantitiesOf(text, lang, names), 20_000),
);

/**
 * The numbers of a text in the order in which they stand.
 * @param names proper names, whose digits and numerals are no numbers, the longest first
 */
export const quantities = (text: string, lang: Lang, names: readonly string[] = NONE): readonly Quantity[] =>
  finders[lang](names, text);
const NONE: readonly string[] = [];

/** Whether two numbers may be the same. */
export const isSame = (a: Quantity, b: Quantity): boolean =>
  a.values.some((x) => b.values.some((y) => Math.abs(x - y) <= Math.abs(x) * 1e-9));
