/** Parts of time that are counted, and of a whole, as the two languages write them. */
import { remembered } from '../data/remember.ts';
import { LANGUAGES, type Lang } from '../i18n/lang.ts';
import { chineseFractions, englishFractions, type Fraction } from './fractions.ts';
import { hanNumber, ORDINALS } from './numerals.ts';

/** A part of time or of a whole as it is written, and what it is in any language: `quarter 2`. */
export interface Part {
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
export function partsOf(text: string, lang: Lang): Part[] {
  const { grammar } = LANGUAGES[lang];
  return grammar ? PARTS[grammar](text) : [];
}
