import type { Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { remembered, rememberedOf } from '../data/remember.ts';
import type { Text } from './texts.ts';

/** Something that is not written so, and what is right instead. */
export interface Lint {
  /** The rule's id. */
  readonly rule: RuleId;
  /** What is refused; it has the flag `g`. */
  readonly pattern: RegExp;
  /** What was found and what would be right, as the message goes on from the place. */
  readonly says: (found: string, around: string) => string;
}

const SLOT = /\{[^{}]*\}/g;
const ADDRESS = /https?:\/\/[^\s"'，。）」()[\]]+/g;
const filler = (words: string): string => '_'.repeat(words.length);

/**
 * A text without the marks that its file asks for: slots, addresses, and the quotation marks around a YAML text.
 * Each character stands where it stood.
 */
export const bareText = remembered((text) => {
  const quote = /^(["'])[\s\S]*\1$/.test(text);
  const inner = quote ? ` ${text.slice(1, -1)} ` : text;
  return inner.replace(SLOT, filler).replace(ADDRESS, filler);
}, 20_000);

/** Tags, which are filled with letters for private use. */
const TAGS = /[\ue000-\uf8ff]+/g;

/** A few characters before and behind, so that a reader of the message finds the place by eye. */
const around = (text: string, start: number, end: number): string =>
  text
    .slice(Math.max(0, start - 8), end + 8)
    .replace(TAGS, '<…>')
    .replace(/\s+/g, ' ')
    .trim();

interface Broken {
  readonly rule: RuleId;
  readonly index: number;
  readonly message: string;
}
const look = (text: string, { rule, pattern, says }: Lint): Broken[] =>
  // To match all, each text would copy each pattern, and next to none breaks any.
  text.search(pattern) < 0
    ? []
    : [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        ...{ rule, index },
        message: says(found, around(text, index, index + found.length)),
      }));

/** Finds the places of a text in which one of some rules is broken. */
const finderOf = rememberedOf((lints: readonly Lint[]) =>
  remembered((text): readonly Broken[] => {
    const bare = bareText(text);
    return lints.flatMap((lint) => look(bare, lint));
  }, 20_000),
);

/**
 * Every place in some texts where one of the rules is broken.
 * @param lints a list that is made once: what it finds in a text is remembered for it
 */
export function lintProblems(texts: readonly Text[], lints: readonly Lint[]): Problem[] {
  const find = finderOf(lints);
  return texts.flatMap(({ file, text, at }) =>
    find(text).map(({ index, ...broken }) => ({ file, ...at(index), ...broken })),
  );
}
