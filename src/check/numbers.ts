import { plainFigures } from '../i18n/figures.ts';
import { rememberedIn } from '../data/remember.ts';
import { asWritten, ODD_FIGURES } from './number-forms.ts';
import { longestFirst } from './proper-names.ts';
import { byLang, type Lang } from '../i18n/lang.ts';

/** A number as English writes it, `4.41` or `1,500`, and where it begins in its text. */
export interface PlacedNumber {
  readonly number: string;
  readonly index: number;
}

const NUMBER = new RegExp(`${ODD_FIGURES}|\\d+(?:[.,]\\d+)*`, 'g');

/** Finds the numbers of a text in each language. */
const finders = byLang((lang) =>
  rememberedIn((names: readonly string[], text): readonly PlacedNumber[] => {
    if (!/\p{Nd}/u.test(text)) return [];
    const bare = names.reduce((t, name) => t.replaceAll(name, ' '.repeat(name.length)), text);
    return [...plainFigures(bare, lang).matchAll(NUMBER)].map(({ 0: number, index }) => ({
      number: asWritten(number),
      index,
    }));
  }, 10_000),
);

/** Numbers of a text without its proper names, each where it stands. */
export const placedNumbers = (text: string, names: readonly string[], lang: Lang): readonly PlacedNumber[] =>
  finders[lang](longestFirst(names), text);

/** The same without their places. */
export const numbersIn = (text: string, names: readonly string[], lang: Lang): string[] =>
  placedNumbers(text, names, lang).map(({ number }) => number);
