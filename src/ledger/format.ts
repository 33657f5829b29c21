import type { Lang } from '../parts/chart.ts';

/** How each language writes numbers and dates. */
export const LOCALES: Record<Lang, string> = { en: 'en-GB', 'zh-hant': 'zh-Hant-TW' };

// To make a format takes a hundred times as long as to use it, so each is made once.
const numberFormats: Record<string, Intl.NumberFormat> = {};
const dateFormats: Record<string, Intl.DateTimeFormat> = {};
const numbers = (lang: Lang, shape: Intl.NumberFormatOptions): Intl.NumberFormat =>
  (numberFormats[lang + JSON.stringify(shape)] ??= new Intl.NumberFormat(LOCALES[lang], shape));
const dates = (lang: Lang, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  (dateFormats[lang + JSON.stringify(shape)] ??= new Intl.DateTimeFormat(LOCALES[lang], shape));

/** A number as the language writes it: grouped thousands, the decimals it was given. */
export function formatNumber(value: number, lang: Lang): string {
  return numbers(lang, { maximumFractionDigits: 6 }).format(value);
}

/** The same with no more than so many digits that count: 4,600 of 4,615.4. */
export const formatRounded = (value: number, digits: number, lang: Lang): string =>
  formatNumber(Number(value.toPrecision(digits)), lang);

/**
 * Billions as the language counts them: 200 in English, 2,000億 in Chinese.
 * @param digits after the point, in billions; Chinese needs one fewer
 */
export function formatBillions(value: number, lang: Lang, digits = 0): string {
  const [amount, places] = lang === 'en' ? [value, digits] : [value * 10, Math.max(0, digits - 1)];
  const shape = { minimumFractionDigits: places, maximumFractionDigits: places };
  const number = numbers(lang, shape).format(amount);
  return lang === 'en' ? number : `${number}億`;
}

/** The number or words that a bare claim prints. */
export const formatValue = (value: string | number, lang: Lang): string =>
  typeof value === 'number' ? formatNumber(value, lang) : value;

/** What a claim of the ledger prints where it has no words of its own; empty if it has no value. */
export const formatClaim = (claim: Valued, lang: Lang): string =>
  formatValue(claim[lang].value ?? claim.value ?? '', lang);
type Valued = Readonly<Record<Lang, { value?: string | number | undefined }>> & {
  value?: string | number | undefined;
};

/** A date as precise as it is known: `2023`, `September 2023`, `6 September 2023`. */
export function formatDate(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!month) return lang === 'en' ? String(year) : `${year} 年`;
  const utc = new Date(Date.UTC(year ?? 0, month - 1, day ?? 1));
  const options = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? ({ day: 'numeric' } as const) : {}),
  } as const;
  return dates(lang, options).format(utc);
}

/** The name of a month: `September`; @param time in milliseconds since 1970 */
export const formatMonth = (time: number, lang: Lang): string =>
  dates(lang, { timeZone: 'UTC', month: 'long' }).format(time);
