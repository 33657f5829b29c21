import { plainFigures } from '../i18n/figures.ts';
import { asWritten, ODD_FIGURES } from './number-forms.ts';
import type { Lang } from '../i18n/lang.ts';

/** A number as English writes it, `4.41` or `1,500`, and where it begins in its text. */
export interface PlacedNumber {
  readonly number: string;
  readonly index: number;
}

const NUMBER = new RegExp(`${ODD_FIGURES}|\\d+(?:[.,]\\d+)*`, 'g');

/** Numbers of a text without its proper names, each where it stands. */
export function placedNumbers(text: string, names: readonly string[], lang: Lang): PlacedNumber[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const bare = [...names]
    .filter((name) => text.includes(name))
    .sort((a, b) => b.length - a.length)
    .reduce((t, name) => t.replaceAll(name, ' '.repeat(name.length)), text);
  return [...plainFigures(bare, lang).matchAll(NUMBER)].map(({ 0: number, index }) => ({
    number: asWritten(number),
    index,
  }));
}

/** The same without their places. */
export const numbersIn = (text: string, names: readonly string[], lang: Lang): string[] =>
  placedNumbers(text, names, lang).map(({ number }) => number);
