import { remembered } from '../data/remember.ts';

/** A phrase where it stands in a text. */
export interface Found<T> {
  /** As it is written there. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly means: T;
}

/** A phrase as it is compared: capitals and line breaks tell no two apart. */
export const folded = (phrase: string): string => phrase.trim().replace(/\s+/g, ' ').toLowerCase();

/** Latin letters and digits: words of these end where the run of them ends. Chinese has no such bounds. */
const WORD = '[\\p{Script=Latin}\\p{N}]';
const isBound = new RegExp(WORD, 'u');

function pattern(phrase: string): string {
  const text = phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+');
  return isBound.test(phrase.at(-1) ?? '') ? `${text}(?!${WORD})` : text;
}

/** A phrase where it stands, by its folded form. */
interface Match {
  readonly words: string;
  readonly index: number;
  readonly phrase: string;
}

/** Phrases as one key, and back: none holds a line's end, since that is folded. */
const SEPARATOR = '\n';

/** Looks for phrases in a text. @param key the folded phrases, the longest first */
function matcher(key: string): (text: string) => readonly Match[] {
  const phrases = key.split(SEPARATOR);
  // What begins a word is looked for where a word begins, and nowhere else: once for all, and not for each phrase.
  const [bound, free] = [true, false].map((is) =>
    phrases.filter((phrase) => isBound.test(phrase.at(0) ?? '') === is).map(pattern),
  );
  const either = [
    ...(bound?.length ? [`(?<!${WORD})(?:${bound.join('|')})`] : []),
    ...(free?.length ? [free.join('|')] : []),
  ];
  const any = new RegExp(either.join('|'), 'giu');
  const look = (text: string): readonly Match[] =>
    [...text.matchAll(any)].map(({ 0: words, index }) => ({ words, index, phrase: folded(words) }));
  return remembered(look, 10_000);
}
/** Two lists of phrases a language, and those that an editor is changing. */
const matchers = remembered(matcher, 12);

/**
 * Looks for phrases, the longest first, so that what is part of a longer one is not found by itself.
 * @param meanings by phrase, what is reported of it
 * @returns what a text holds of them, in its order
 */
export function phraseFinder<T>(meanings: Iterable<readonly [string, T]>): (text: string) => Found<T>[] {
  const all = new Map([...meanings].map(([phrase, means]) => [folded(phrase), means]));
  if (!all.size) return () => [];
  const longestFirst = [...all.keys()].sort((a, b) => b.length - a.length);
  const look = matchers(longestFirst.join(SEPARATOR));
  return (text) =>
    look(text).map(({ words, index, phrase }) => ({
      ...{ words, start: index, end: index + words.length },
      // Whatever the pattern finds is a phrase.
      means: all.get(phrase) as T,
    }));
}
