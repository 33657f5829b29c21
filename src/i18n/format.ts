import { LANGUAGES, type Lang } from './lang.ts';

const formats: Record<string, unknown> = {};
/** A format of Intl. To make one takes a hundred times as long as to use it, so each is made once. */
export const format = <F, O>(Kind: new (locale: string, shape: O) => F, lang: Lang, shape: O): F =>
  // No shape of numbers is one of dates, which all name their time zone.
  (formats[lang + JSON.stringify(shape)] ??= new Kind(LANGUAGES[lang].locale, shape)) as F;

/** A number as the language writes it: grouped thousands, the decimals it was given. */
export function formatNumber(value: number, lang: Lang): string {
  return format(Intl.NumberFormat, lang, { maximumFractionDigits: 6 }).format(value);
}

/** The same with no more than so many digits that count: 4,600 of 4,615.4. */
export const formatRounded = (value: number, digits: number, lang: Lang): string =>
  formatNumber(Number(value.toPrecision(digits)), lang);

/**
 * Billions as the language counts them: 200 in English, 2,000億 in Chinese.
 * @param digits after the point, in billions; counted in tenths of them one fewer is needed
 */
export function formatBillions(value: number, lang: Lang, digits = 0): string {
  const [count, word] = LANGUAGES[lang].billion;
  const places = Math.max(0, digits - Math.round(Math.log10(count)));
  const shape = { minimumFractionDigits: places, maximumFractionDigits: places };
  return format(Intl.NumberFormat, lang, shape).format(value * count) + word;
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

/** A date as precise as it is known: `2023`, `September 2023`, `6 September 2023`; nothing of none. */
export function formatDate(date: string, lang: Lang): string {
  const [, month, day] = date.split('-');
  if (!date) return '';
  const shape = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? ({ month: 'long' } as const) : {}),
    ...(day ? ({ day: 'numeric' } as const) : {}),
  } as const;
  // A date without a time is one of UTC.
  return format(Intl.DateTimeFormat, lang, shape).format(new Date(date));
}

/** The name of a month: `September`; @param time in milliseconds since 1970 */
export const formatMonth = (time: number, lang: Lang): string =>
  format(Intl.DateTimeFormat, lang, { timeZone: 'UTC', month: 'long' }).format(time);
