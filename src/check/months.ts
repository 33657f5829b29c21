/** Months in texts, and the years that they are of. */
import { remembered } from '../data/remember.ts';
import { LANGUAGES, type Lang } from '../i18n/lang.ts';
import { MONTHS } from './numerals.ts';

/** A month, from 1, and the years that it may be of: none where the text has none. */
interface Dated {
  /** Where it begins in its text. */
  readonly index: number;
  readonly month: number;
  readonly years: readonly number[];
  /** Whether its year stands with it, as in “July 2023”, and not elsewhere in the text. */
  readonly isWhole: boolean;
}

const MONTH = `(${MONTHS.join('|')})`;
/** A month alone may be one of the story's: “June’s pair”. With a day or a year it is a date. */
const ENGLISH = new RegExp(`\\d ${MONTH}\\b(?: (\\d{4}))?|\\b${MONTH}(?: \\d\\d?,)? (\\d{4})`, 'g');
const CHINESE = /(?:(\d{4})年)?(\d+)月/g;

/**
 * The months of a text: those of its dates in English, and those in figures before 月. One that has no year with it
 * may be of the one before or behind it: “from May to July 2023”.
 */
export const datesIn = remembered((text): readonly Dated[] => {
  const years = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map((found) => ({
    year: Number(found[0]),
    at: found.index,
  }));
  return [
    ...[...text.matchAll(ENGLISH)].map((found) => ({
      at: found.index,
      month: MONTHS.indexOf(found[1] ?? found[3] ?? '') + 1,
      year: found[2] ?? found[4],
    })),
    ...[...text.matchAll(CHINESE)].map((found) => ({
      at: found.index,
      month: Number(found[2]),
      year: found[1],
    })),
  ].map(({ at, month, year }) => {
    const near = [years.findLast((one) => one.at < at), years.find((one) => one.at > at)];
    return {
      index: at,
      month,
      years: year === undefined ? near.flatMap((one) => one?.year ?? []) : [Number(year)],
      isWhole: year !== undefined,
    };
  });
}, 10_000);

const monthName = (month: number, lang: Lang): string =>
  LANGUAGES[lang].grammar === 'chinese' ? `${month}月` : (MONTHS[month - 1] ?? '');
const named = ({ month, years }: Dated, lang: Lang): string =>
  LANGUAGES[lang].grammar === 'chinese'
    ? years.map((year) => `${year}年`).join('、') + monthName(month, lang)
    : [monthName(month, lang), ...years].join(' ');

/** The first month of a text that others don't have, or have of another year alone: where it stands, and what they have. */
export interface OddDate {
  readonly index: number;
  readonly found: string;
  readonly has: string;
}

/**
 * Looks for a month that is none of others.
 * @param figures the numbers of the others as they are printed: what is none of these is told of as a number
 */
export function oddDate(
  { text, lang }: { readonly text: string; readonly lang: Lang },
  others: readonly Dated[],
  figures: ReadonlySet<string>,
): OddDate | undefined {
  const months = [...new Set(others.map(({ month }) => month))];
  const isChinese = LANGUAGES[lang].grammar === 'chinese';
  for (const own of datesIn(text)) {
    const { index, month, years } = own;
    if ((isChinese && !figures.has(String(month))) || (own.isWhole && !figures.has(String(years[0]))))
      continue;
    const alike = others.filter((other) => other.month === month);
    if (months.length && !alike.length)
      return {
        index,
        found: monthName(month, lang),
        has: months.map((other) => monthName(other, lang)).join(isChinese ? '、' : ', '),
      };
    // A month of no year may be of each.
    const isOdd = alike.every((one) => one.years.length && !one.years.some((year) => years.includes(year)));
    if (own.isWhole && alike.length && isOdd)
      return {
        index,
        found: named(own, lang),
        has: [...new Set(alike.map((one) => named(one, lang)))].join(isChinese ? '、' : ', '),
      };
  }
  return undefined;
}

/** A day of a month, as it is written. */
interface Day {
  readonly index: number;
  readonly words: string;
  readonly day: number;
  readonly month: number;
  /** None where no year stands with it. */
  readonly year: number | undefined;
}
const ENGLISH_DAY = new RegExp(
  `(?<!\\d)(?<day>\\d\\d?) (?<month>${MONTHS.join('|')})\\b(?: (?<year>\\d{4}))?` +
    `|\\b(?<first>${MONTHS.join('|')}) (?<last>\\d\\d?)(?![\\d.:])(?:, (?<behind>\\d{4}))?`,
  'g',
);
const CHINESE_DAY = /(?:(?<year>\d{4})年)?(?<month>\d\d?)月(?<day>\d\d?)日/g;

/** The days of a text, in English as “26 March 2024” or “March 26”, in Chinese as 2024年3月26日. */
export const daysIn = remembered(
  (text): readonly Day[] =>
    [...text.matchAll(ENGLISH_DAY), ...text.matchAll(CHINESE_DAY)].map(({ 0: words, index, groups = {} }) => {
      const { day, last, month, first, year, behind } = groups as Readonly<
        Record<string, string | undefined>
      >;
      const name = month ?? first ?? '';
      const written = year ?? behind;
      return {
        ...{ index, words, day: Number(day ?? last) },
        month: /\d/.test(name) ? Number(name) : MONTHS.indexOf(name) + 1,
        year: written === undefined ? undefined : Number(written),
      };
    }),
  10_000,
);

/**
 * A day of a text that is none of others, of which one is of the same day of another month or year, or of the same month.
 * @param figures the numbers of the others as they are printed: what is none of these is told of as a number
 */
export function oddDay(
  text: string,
  others: readonly Day[],
  figures: ReadonlySet<string>,
): OddDate | undefined {
  for (const { index, words, day, month, year } of daysIn(text)) {
    const near = others.filter((other) => other.day === day || other.month === month);
    const isIt = (other: Day): boolean =>
      other.day === day &&
      other.month === month &&
      (year === undefined || other.year === undefined || other.year === year);
    const isNumber = !figures.has(String(day)) || (year !== undefined && !figures.has(String(year)));
    if (near.some(isIt) || !near.length || isNumber) continue;
    return { index, found: words, has: [...new Set(near.map((other) => other.words))].join(', ') };
  }
  return undefined;
}
