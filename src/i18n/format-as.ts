import type { Lang } from './lang.ts';
import { format, formatDate } from './format.ts';

/** What a number can be counted in, by the word that an editor writes for it. */
const COUNTED_IN: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  萬: 1e4,
  億: 1e8,
  '%': 0.01,
};
export const UNITS: readonly string[] = Object.keys(COUNTED_IN);

/** Of a number that counts months from the year 0 on: `24283` is July 2023. */
export const MONTH = 'month';

/** What a format counts in: 1e9 for `billion 1`. */
export const countedIn = (spec: string): number =>
  spec.split(' ').reduce((power, word) => COUNTED_IN[word] ?? power, 1);

const dateOfMonth = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

/** How a number can be written: `2` decimals, `2r` digits that count, as in d3-format, or `plain`, without thousands’ commas. */
export const ROUNDINGS: readonly string[] = ['0', '1', '2', '2r', '3r', 'plain'];

/**
 * A number in the format that an editor asked for: `2`, `~2`, `billion`, `億 plain`; as it is for an empty one.
 * @param unit what the number is given in: 1e9 for billions
 * @throws a sentence for a format that there is not
 */
export function formatAs(value: number, spec: string, lang: Lang, unit = 1): string {
  if (spec === MONTH) return formatDate(dateOfMonth(value), lang);
  const shape: Intl.NumberFormatOptions = { maximumFractionDigits: 6 };
  // Twelve digits count: what is wrong with binary fractions shall not be printed.
  let [power, counting] = [1, 12];
  for (const word of spec.split(' ').filter(Boolean)) {
    const [, digits, round] = /^(\d)(r?)$/.exec(word) ?? [];
    if (digits && round) counting = Number(digits);
    else if (digits) shape.minimumFractionDigits = shape.maximumFractionDigits = Number(digits);
    else if (word === 'plain') shape.useGrouping = false;
    else if (word in COUNTED_IN) power = COUNTED_IN[word] ?? 1;
    else throw new Error(`"${word}" is no format; there are ${[...ROUNDINGS, ...UNITS].join(', ')}.`);
  }
  const shown = Number(((value * unit) / power).toPrecision(counting));
  return format(Intl.NumberFormat, lang, shape).format(shown);
}
