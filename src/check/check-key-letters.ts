import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS } from '../i18n/lang.ts';
import { at, wordsOf } from './check-furniture.ts';

/** A key that ends in one capital letter, as `grade-A` does. */
const LETTERED = /^(.*)-([A-Z])$/;

const has = (text: string, letter: string): boolean =>
  new RegExp(`(?<![A-Za-z])${letter}(?![A-Za-z])`).test(text);

/**
 * Words of the furniture whose key ends in a letter by which readers know them, and that have the letter of another key
 * of the same family. A language may have letters of its own for all of them.
 */
export const keyLetterProblems = (content: Content): Problem[] =>
  LANGS.flatMap((lang) => {
    const lettered = wordsOf(content, lang).flatMap((word) => {
      const [, family, letter] = LETTERED.exec(word.key) ?? [];
      return letter === undefined ? [] : [{ word, family, letter }];
    });
    return lettered.flatMap(({ word, family, letter }): Problem[] => {
      const { key, text } = word;
      const other = lettered.find((one) => one.family === family && has(text, one.letter));
      if (!other || has(text, letter)) return [];
      const message = `${key} is “${text}”, with the letter of ${other.word.key} and not its own, ${letter}: are these the words of the other one?`;
      return [{ ...at(word, content), rule: 'furniture-words', message }];
    });
  });
