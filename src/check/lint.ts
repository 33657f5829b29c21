import type { Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { remembered } from '../data/remember.ts';
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
const ADDRESS = /https?:\/\/[^\s"'，。）」]+/g;
const filler = (words: string): string => '_'.repeat(words.length);

/**
 * A text without the marks that its file asks for: slots, addresses, and the quotation marks around a YAML text.
 * Each character stands where it stood.
 */
export function bareText(text: string): string {
  const quote = /^(["'])[\s\S]*\1$/.test(text);
  const inner = quote ? ` ${text.slice(1, -1)} ` : text;
  return inner.replace(SLOT, filler).replace(ADDRESS, filler);
}

/** A few characters before and behind, so that a reader of the message finds the place by eye. */
const around = (text: string, start: number, end: number): string =>
  text
    .slice(Math.max(0, start - 8), end + 8)
    .replace(/\s+/g, ' ')
    .trim();

interface Broken {
  readonly rule: RuleId;
  readonly index: number;
  readonly message: string;
}
const look = (text: string, { rule, pattern, says }: Lint): Broken[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...{ rule, index },
    message: says(found, around(text, index, index + found.length)),
  }));

type Finder = (text: string) => readonly Broken[];
const finders = new WeakMap<Lint, Finder>();
/** Finds the places of a text in which a rule is broken. */
function finderOf(lint: Lint): Finder {
  const finder = finders.get(lint) ?? remembered((text) => look(text, lint), 20_000);
  finders.set(lint, finder);
  return finder;
}

/** Every place in some texts where one of the rules is broken. */
export function lintProblems(texts: readonly Text[], lints: readonly Lint[]): Problem[] {
  const all = lints.map(finderOf);
  return texts.flatMap(({ file, text, at }) => {
    const bare = bareText(text);
    return all.flatMap((find) =>
      find(bare).map(({ index, ...broken }) => ({ file, ...at(index), ...broken })),
    );
  });
}
