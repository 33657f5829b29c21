import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import type { HouseTerm } from '../data/term-schemas.ts';
import { LANGS } from '../i18n/lang.ts';
import type { Chapters } from '../mdx/outline.ts';
import { phraseFinder } from './phrases.ts';
import { textsOf } from './texts.ts';

/** Somebody else's words, or a title: theirs is theirs. */
const QUOTED = /“[^”]*”|「[^」]*」|『[^』]*』|〈[^〉]*〉|《[^》]*》/g;
/** A text without what it quotes, each character where it was. */
export const unquoted = (text: string): string =>
  text.replace(QUOTED, (quotation) => ' '.repeat(quotation.length));

/** Finds what a language's rules refuse, and the longer phrases in which it is right. */
function finder(rules: readonly HouseTerm[], names: readonly string[]) {
  const right = [...names, ...rules.flatMap(({ house, allowed }) => [house, ...allowed])];
  // A refused form may differ from the house's in its capitals alone: it is sought all the same.
  return phraseFinder(
    rules.flatMap((rule) => rule.refused.map((form) => [form, rule] as const)),
    right,
  );
}

/**
 * Every place where a word of the house's has another in its place.
 * @param chapters of all languages; their passages are the article's and stay as they are
 */
export const houseTermProblems = (chapters: Chapters, content: Content): Problem[] =>
  LANGS.flatMap((lang) => {
    const find = finder(content.houseTerms[lang], content.names);
    const ours = textsOf(chapters, content, lang).filter(({ source }) => source !== 'quoted');
    return ours.flatMap(({ file, text, at, source }) =>
      find(unquoted(text)).flatMap(({ words, start, means: rule }) => {
        if (words === rule.house || (source === 'retold' && rule.article)) return [];
        const message = `says “${words}”; the house says “${rule.house}”.`;
        const misses = { in: 'content/names.', name: words };
        return [{ file, ...at(start), rule: 'house-term', message, misses }];
      }),
    );
  });
