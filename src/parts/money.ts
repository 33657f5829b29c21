import type { Lang } from './chart.ts';

/**
 * Billions as the language counts them: 200 in English, 2,000億 in Chinese.
 * @param digits after the point, in billions; Chinese needs one fewer
 */
export function billions(value: number, lang: Lang, digits = 0): string {
  const [amount, places] = lang === 'en' ? [value, digits] : [value * 10, Math.max(0, digits - 1)];
  const [whole = '', rest] = amount.toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest}` : '');
  return lang === 'en' ? grouped : `${grouped}億`;
}
