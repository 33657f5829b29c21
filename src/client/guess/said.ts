/** Numbers of a guess as they are said and typed: light, and without the formats that editors choose from. */
import type { PageGuess } from '../../data/guess.ts';

type Given = Pick<PageGuess, 'factor' | 'isMonth' | 'lang'>;

/** So many digits count: what is wrong with binary fractions shall not be said. */
const tidy = (value: number, digits = 12): number => Number(value.toPrecision(digits));

/** A number as it is said: of 4.5 billions `4.5` in English, `45` (億) in Chinese; of a month its name and year. */
export function said(value: number, { factor, isMonth, lang }: Given, digits?: number): string {
  if (!isMonth) return tidy(value * factor, digits).toLocaleString(lang, { maximumFractionDigits: 6 });
  const shape = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  return new Date(Date.UTC(Math.floor(value / 12), value % 12)).toLocaleDateString(lang, shape);
}

/**
 * The number that was typed, with commas between thousands or with the digits of a Chinese keyboard; a month as
 * `2024-03` or `2024年3月`. NaN where it is none.
 */
export function typed(text: string, { factor, isMonth }: Given): number {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  if (!isMonth) return /\d/.test(plain) ? tidy(Number(plain) / factor) : NaN;
  const [, year, month] = /^(\d{4})\D(\d\d?)\D?$/.exec(plain) ?? [];
  return Number(month) < 13 ? Number(year) * 12 + Number(month) - 1 : NaN;
}

/**
 * A text with its slots filled. Their names may have hyphens, as those of `i18n/fill.ts` may not; and that would be
 * another file to fetch.
 */
export const withSlots = (text: string, slots: Readonly<Record<string, string>>): string =>
  text.replace(/\{(.+?)\}/g, (_, name: string) => slots[name] ?? '');
