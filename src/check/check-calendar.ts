import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { remembered } from '../data/remember.ts';
import { byLang, LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import type { Chapters } from '../mdx/outline.ts';
import { calendarDates, type CalendarDate } from './calendar-dates.ts';
import { MONTHS } from './numerals.ts';
import { textsOf } from './texts.ts';

/** How many days a month has; a February of no year may be of a leap year. */
const daysIn = (month: number, year = 2024): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a number behind a month is its day, and does not count what follows: “in February 30 models”. */
const isDay = ({ words, end, year }: CalendarDate, text: string): boolean =>
  !/^[A-Z]/.test(words) || year !== undefined || /^(?:[,.;:)]|$)/.test(text.slice(end));

function faultOf({ month, day, year }: CalendarDate, lang: Lang): string | undefined {
  if (month < 1 || month > 12)
    return day === undefined && year === undefined ? undefined : 'a year has twelve months';
  const most = daysIn(month, year);
  if (day === undefined || (day >= 1 && day <= most)) return undefined;
  const name = LANGUAGES[lang].grammar === 'chinese' ? `${month}月` : (MONTHS[month - 1] ?? '');
  return `${name} has ${most} days${month === 2 && year !== undefined ? ` in ${year}` : ''}`;
}

interface Odd {
  readonly start: number;
  readonly message: string;
}

const oddIn = byLang((lang) =>
  remembered(
    (text): readonly Odd[] =>
      calendarDates(text, lang).flatMap((date) => {
        const fault = isDay(date, text) ? faultOf(date, lang) : undefined;
        const message = `“${date.words}” is no date of the calendar, since ${fault}: mend the one or the other.`;
        return fault === undefined ? [] : [{ start: date.start, message }];
      }),
    20_000,
  ),
);

/** Days and months in words that readers read that no calendar has, whatever the other languages say. */
export const calendarProblems = (chapters: Chapters, content: Content): Problem[] =>
  LANGS.flatMap((lang) =>
    textsOf(chapters, content, lang).flatMap(({ file, text, at }) =>
      oddIn[lang](text).map(({ start, message }): Problem => {
        return { file, ...at(start), rule: 'date-not-come', message };
      }),
    ),
  );
