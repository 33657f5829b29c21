/** Dates in texts of English and Chinese, each with what is said of it: its day, its month, its year. */
import { LANGUAGES, type Lang } from '../i18n/lang.ts';
import { hanNumber, MONTHS } from './numerals.ts';

/** A date as it is written, and where. */
export interface CalendarDate {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day?: number | undefined;
  readonly year?: number | undefined;
}

const MONTH = `(?<month>${MONTHS.join('|')})\\b`;
/** “28 and 29 August 2023”, “August 28, 2023”, “August 2023”, “August”. */
const ENGLISH = new RegExp(
  `(?:(?<![\\d.,])(?<days>\\d\\d?(?:(?:, | and | or | to |–)\\d\\d?)*) )?\\b${MONTH}(?: (?<after>\\d\\d?)(?![\\d.:%]))?(?:,? (?<year>\\d{4})(?!\\d))?`,
  'g',
);
/** 2023年8月28日和29日, 8月, 八月. */
const CHINESE =
  /(?:(?<year>\d{4})年)?(?<month>\d\d?|[一二三四五六七八九十]+)月(?<days>\d\d?日(?:(?:、|和|或|至|到|–)\d\d?日)*)?/g;

/**
 * The dates of a text, in the order in which they stand.
 * @returns one for each day of a list; of a text in a language without a grammar none
 */
export function calendarDates(text: string, lang: Lang): CalendarDate[] {
  const { grammar } = LANGUAGES[lang];
  if (!grammar) return [];
  const pattern = grammar === 'chinese' ? CHINESE : ENGLISH;
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index: start, groups = {} }): CalendarDate[] => {
    const { days, after, month: name = '', year } = groups as Readonly<Record<string, string | undefined>>;
    const month = grammar === 'english' ? MONTHS.indexOf(name) + 1 : (hanNumber(name) ?? Number(name));
    const one = { words, start, end: start + words.length, month, year: year ? Number(year) : undefined };
    const all = (days ?? after)?.match(/\d+/g) ?? [undefined];
    return all.map((day) => ({ ...one, day: day === undefined ? undefined : Number(day) }));
  });
}

/** Whether two are the same date, as far as both say it. */
export const isSameDate = (a: CalendarDate, b: CalendarDate): boolean =>
  a.month === b.month &&
  (a.day === undefined || b.day === undefined || a.day === b.day) &&
  (a.year === undefined || b.year === undefined || a.year === b.year);

const PARTS = ['day', 'month', 'year'] as const;
/** How many parts one date says and another says otherwise, or not at all. */
export const partsApart = (a: CalendarDate, b: CalendarDate): number =>
  PARTS.filter((part) => a[part] !== b[part]).length;

/** Whether two dates say the same parts, one of which is another: `July 2024` and `June 2024`. */
export const isOnePartApart = (a: CalendarDate, b: CalendarDate): boolean =>
  partsApart(a, b) === 1 && PARTS.every((part) => (a[part] === undefined) === (b[part] === undefined));
