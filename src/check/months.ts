/** Months in texts, and the years that they are of. */
import { MONTHS } from './numerals.ts';

/** A month, from 1, and the years that it may be of: none where the text has none. */
interface Dated {
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
export function datesIn(text: string): Dated[] {
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
      month,
      years: year === undefined ? near.flatMap((one) => one?.year ?? []) : [Number(year)],
      isWhole: year !== undefined,
    };
  });
}

const named = ({ month, years }: Dated): string => [MONTHS[month - 1], ...years].join(' ');

/** The first month of a text that others don't have, or have of another year alone, and what they have. */
export function oddDate(
  text: string,
  others: readonly Dated[],
): { readonly found: string; readonly has: string } | undefined {
  const months = [...new Set(others.map(({ month }) => month))];
  for (const own of datesIn(text)) {
    const alike = others.filter(({ month }) => month === own.month);
    const month = MONTHS[own.month - 1] ?? '';
    if (months.length && !alike.length)
      return { found: month, has: months.map((other) => MONTHS[other - 1]).join(', ') };
    // A month of no year may be of each.
    const isOdd = alike.every(({ years }) => years.length && !years.some((year) => own.years.includes(year)));
    if (own.isWhole && alike.length && isOdd)
      return { found: named(own), has: [...new Set(alike.map(named))].join(', ') };
  }
  return undefined;
}
