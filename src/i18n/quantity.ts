import { LANGUAGES, type Lang } from './lang.ts';
import { formatNumber } from './format.ts';

/** A unit that is counted itself, `US$ billion`, `十億美元`: how often, and as which word. */
const COUNTING: readonly (readonly [RegExp, number])[] = [
  [/ ?\bbillions?\b|十億/, 1e9],
  [/ ?\bmillions?\b|百萬/, 1e6],
];
/** From here on a number is written by its power of ten. */
const POWER = 1e15;
/** So many decimals may a number have that is counted in millions; with more it is written out. */
const DECIMALS = 3;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Twelve digits count: what is wrong with binary fractions shall not be printed. */
const clean = (value: number): number => Number(value.toPrecision(12));

function byPower(value: number, lang: Lang): string {
  const [mantissa = '', power = ''] = clean(value).toExponential().split('e+');
  const raised = [...power].map((digit) => RAISED[Number(digit)]).join('');
  const gap = LANGUAGES[lang].space;
  return `${formatNumber(Number(mantissa), lang)}${gap}×${gap}10${raised}`;
}

function large(value: number, lang: Lang): string {
  if (Math.abs(value) >= POWER) return byPower(value, lang);
  for (const [power, word] of LANGUAGES[lang].large) {
    const count = clean(value / power);
    const isShort = Number(count.toFixed(DECIMALS)) === count;
    if (Math.abs(count) >= 1 && isShort) return formatNumber(count, lang) + word;
  }
  return formatNumber(clean(value), lang);
}

/**
 * A number with its unit, exact, as the language writes it: `US$50 billion a year`, `500億美元（一年）`, `36.81%`.
 * @param unit as the data set names it, `US$ billion a year`; none for a bare number
 */
export function formatQuantity(value: number, unit: string | undefined, lang: Lang): string {
  const counting = COUNTING.find(([word]) => unit && word.test(unit));
  const rest = (counting ? unit?.replace(counting[0], '') : unit)?.trim() ?? '';
  const number = large(value * (counting?.[1] ?? 1), lang);
  const {
    space: gap,
    brackets: [open, close],
  } = LANGUAGES[lang];
  if (!rest) return number;
  if (rest.startsWith('US$')) return `US$${number}${rest.slice(3)}`;
  // Not an amount of something but what it is a share of, or how it is reckoned.
  if (/[,，]|^share|比例$|^of |^全/.test(rest)) return `${number}${open}${rest}${close}`;
  if (rest.startsWith('%')) return number + rest;
  if (rest.endsWith('%')) return `${rest.slice(0, -1)}${number}%`;
  return number + gap + (value === 1 && /^[a-z]+s$/.test(rest) ? rest.slice(0, -1) : rest);
}
