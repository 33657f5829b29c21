/** Words that numbers are counted in: `billion`, 億. */
import { UNITS } from './numerals.ts';

// A kilowatt is no thousand of anything, and a point of percent no hundred.
const HAN = '(?:(?!千[瓦卡克]|百分)[百千萬億兆])+';
/** One of them, as a part of a pattern. */
export const WORD = `(?:thousand|million|billion|trillion)\\b|${HAN}`;
const BEGINS = new RegExp(`^(?:${WORD})`);

/** What a word counts in: 1e9 for `billion`, 1e6 for `百萬`. */
export const powerOf = (word: string): number =>
  UNITS[word] ??
  (/^(?:%|percent)$/.test(word) ? 0.01 : [...word].reduce((power, char) => power * (UNITS[char] ?? 1), 1));

/** The word that a text begins with: 億 of 億美元. */
export const countingWord = (text: string): string | undefined => BEGINS.exec(text)?.[0];
