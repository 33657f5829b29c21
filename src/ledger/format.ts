import type { Lang } from '../parts/chart.ts';

const LOCALES: Record<Lang, string> = { en: 'en-GB', 'zh-hant': 'zh-Hant-TW' };

/** A number as the language writes it: grouped thousands, the decimals it was given. */
export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 6 }).format(value);
}

/** The number or words that a bare claim prints. */
export const formatValue = (value: string | number, lang: Lang): string =>
  typeof value === 'number' ? formatNumber(value, lang) : value;

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
  return new Intl.DateTimeFormat(LOCALES[lang], options).format(utc);
}
