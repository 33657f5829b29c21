import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { pageWords, siteWords, type UiStrings } from '../data/ui-strings.ts';
import { LANGS } from '../i18n/lang.ts';

/** A key that ends in one capital letter, as `grade-A` does. */
const LETTERED = /-([A-Z])$/;

/** Words of the furniture whose key ends in a letter by which readers know them, and that have another one or none. */
export const keyLetterProblems = (content: Content): Problem[] =>
  LANGS.flatMap((lang) =>
    Object.entries({ site: siteWords, pages: pageWords }).flatMap(([name, { shape }]) =>
      Object.keys(shape).flatMap((key): Problem[] => {
        const [, letter] = LETTERED.exec(key) ?? [];
        const text = String(content.site[lang][key as keyof UiStrings] ?? '');
        if (!letter || !text || new RegExp(`(?<![A-Za-z])${letter}(?![A-Za-z])`).test(text)) return [];
        const file = `content/${lang}/${name}.yaml`;
        const message = `${key} is “${text}”, without the letter ${letter} of its key, by which readers know it: are these the words of another one?`;
        return [{ file, ...content.valueAt(file, [key]), rule: 'furniture-words', message }];
      }),
    ),
  );
