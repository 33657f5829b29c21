import { isSlip } from './problem.ts';

/** Whether a text is a year, a month or a day of the calendar: `2023`, `2023-07`, `2023-07-14`. */
export function isPartialDate(text: string): boolean {
  const [, month = '01', day = '01'] = /^\d{4}(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  const made = new Date(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  // `Date` takes the 31st of April for the first of May.
  return (
    /^\d{4}(-\d\d){0,2}$/.test(text) &&
    made.getUTCDate() === Number(day) &&
    made.getUTCMonth() + 1 === Number(month)
  );
}

/** The first year that a text or a page which is cited, or a change of ours, may be of: one before it is a slip. */
const FIRST_YEAR = 1800;
/** The years that such a slip is nearly always of. */
const YEARS = Array.from({ length: 50 }, (_, i) => String(1990 + i));

/** Whether a date of the calendar is of a year in which something may have been written that is cited. */
export const isLateEnough = (date: string): boolean => Number(date.slice(0, 4)) >= FIRST_YEAR;

/** What is said of a date that is of too early a year: with the one that is meant, where only one year is nearly the same. */
export function tooEarly(date: string): string {
  const [only, another] = YEARS.filter((year) => isSlip(year, date.slice(0, 4)));
  const meant = only !== undefined && another === undefined ? only + date.slice(4) : undefined;
  const remedy = meant === undefined ? 'mend its year' : `write ${meant}, if that is meant`;
  return `is of a year before ${FIRST_YEAR}: ${remedy}`;
}
