/** Numbers as a reader types them, in the unit in which they are said. */
import type { PageGuess } from '../../data/guess.ts';
import { countedIn, formatAs, MONTH } from '../../i18n/format-as.ts';
import { readNumber } from '../../urls/settings.ts';

type Given = Pick<PageGuess, 'format' | 'unit' | 'lang'>;

/** A value as it is said: of 4.5 billions `4.5` in English, `45` (億) in Chinese. */
export const typedOf = (value: number, { format, unit, lang }: Given): string =>
  formatAs(value, format, lang, unit);

/** The value that was typed; of a month its number, typed as `2024-03` or `2024年3月`. NaN where it is none. */
export function valueOfTyped(typed: string, { format, unit }: Given): number {
  if (format !== MONTH) return Number(((readNumber(typed) * countedIn(format)) / unit).toPrecision(12));
  const [, year, month] = /^(\d{4})\D+(\d{1,2})\D*$/.exec(typed.normalize('NFKC').trim()) ?? [];
  const passed = Number(month) - 1;
  return passed >= 0 && passed < 12 ? Number(year) * 12 + passed : NaN;
}
