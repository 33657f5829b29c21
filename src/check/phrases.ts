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

function pattern(phrase: string): string {
  const text = phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+');
  const at = (char: string | undefined, bound: string): string =>
    new RegExp(WORD, 'u').test(char ?? '') ? bound : '';
  return `${at(phrase.at(0), `(?<!${WORD})`)}${text}${at(phrase.at(-1), `(?!${WORD})`)}`;
}

/**
 * Looks for phrases, the longest first, so that what is part of a longer one is not found by itself.
 * @param meanings by phrase, what is to be told of it
 * @returns what a text holds of them, in its order
 */
export function phraseFinder<T>(meanings: Iterable<readonly [string, T]>): (text: string) => Found<T>[] {
  const all = new Map([...meanings].map(([phrase, means]) => [folded(phrase), means]));
  const longestFirst = [...all.keys()].sort((a, b) => b.length - a.length).map(pattern);
  if (!longestFirst.length) return () => [];
  const any = new RegExp(longestFirst.join('|'), 'giu');
  return (text) =>
    [...text.matchAll(any)].map((match) => ({
      words: match[0],
      start: match.index,
      end: match.index + match[0].length,
      // Whatever the pattern finds is a phrase.
      means: all.get(folded(match[0])) as T,
    }));
}
