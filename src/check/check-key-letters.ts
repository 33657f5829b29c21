import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { pageWords, siteWords, type UiStrings } from '../data/ui-strings.ts';
import { LANGS } from '../i18n/lang.ts';

/** A key that ends in one capital letter, as `grade-A` does. */
const LETTERED = /^(.*)-([A-Z])$/;

const has = (text: string, letter: string): boolean =>
  new RegExp(`(?<![A-Za-z])${letter}(?![A-Za-z])`).test(text);

/**
 * Words of the furniture whose key ends in a letter by which readers know them, and that have the letter of another key
 * of the same family. A language may have letters of its own for all of them.
 */
export const keyLetterProblems = (content: Content): Problem[] =>
  LANGS.flatMap((lang) =>
    Object.entries({ site: siteWords, pages: pageWords }).flatMap(([name, { shape }]) => {
      const lettered = Object.keys(shape).flatMap((key) => {
        const [, family = '', letter = ''] = LETTERED.exec(key) ?? [];
        return letter ? [{ key, family, letter }] : [];
      });
      return lettered.flatMap(({ key, family, letter }): Problem[] => {
        const text = String(content.site[lang][key as keyof UiStrings] ?? '');
        const other = lettered.find((one) => one.family === family && has(text, one.letter));
        if (!other || has(text, letter)) return [];
        const file = `content/${lang}/${name}.yaml`;
        const message = `${key} is “${text}”, with the letter of ${other.key} and not its own, ${letter}: are these the words of the other one?`;
        return [{ file, ...content.valueAt(file, [key]), rule: 'furniture-words', message }];
      });
    }),
  );
