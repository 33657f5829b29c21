import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { remembered } from '../data/remember.ts';
import { LANGS } from '../i18n/lang.ts';
import type { Chapters } from '../mdx/outline.ts';
import { unquoted } from './check-house-terms.ts';
import { phraseFinder } from './phrases.ts';
import { textsOf } from './texts.ts';

/** A blank beside a digit, which makers of names leave out as often as not. */
const BESIDE_DIGIT = / (?=\d)|(?<=\d) /g;

/** Of a text of YAML a number is told of where the text begins. */
const WHOLE = { from: 0, to: Infinity };

/** A text without one of the blanks that a pattern finds, each in turn, and without all of them. */
function joinedForms(text: string, blanks: RegExp): string[] {
  const single = [...text.matchAll(blanks)].map(({ index }) => text.slice(0, index) + text.slice(index + 1));
  return single.length ? [...single, text.replace(blanks, '')] : [];
}

const joinedNames = remembered(
  (key) =>
    (JSON.parse(key) as string[]).flatMap((name) =>
      joinedForms(name, BESIDE_DIGIT).map((form) => [form, name] as const),
    ),
  8,
);

/**
 * Names and words of the house's that are written without a blank that they have: `Llama2` for `Llama 2`.
 * @param chapters of all languages; their passages are the article's and stay as they are
 */
export const joinedNameProblems = (chapters: Chapters, content: Content): Problem[] =>
  LANGS.flatMap((lang) => {
    const { names } = content;
    const rules = content.houseTerms[lang];
    const right = new Set([
      ...names,
      ...rules.flatMap(({ house, refused, allowed }) => [house, ...refused, ...allowed]),
    ]);
    const ofHouse = rules.flatMap(({ house }) =>
      joinedForms(house, / /g).map((form) => [form, house] as const),
    );
    const all = [...joinedNames(JSON.stringify(names)), ...ofHouse].filter(([form]) => !right.has(form));
    const find = phraseFinder(all, right);
    return textsOf(chapters, content, lang)
      .filter(({ source }) => source !== 'quoted')
      .flatMap(({ file, text, at }) =>
        find(unquoted(text)).map(({ words, start, means }): Problem => {
          const message = `“${words}” lacks a blank: write “${means}”.`;
          const misses = { in: 'content/names.', name: words };
          const { line, column } = at(start);
          // Its digits are taken for a number that no claim has.
          const span = file.endsWith('.mdx') ? { from: column, to: column + words.length } : WHOLE;
          const echoes = [{ file, line, ...span }];
          return { file, line, column, rule: 'name-spelling', message, misses, echoes };
        }),
      );
  });
