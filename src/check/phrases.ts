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

/** Within a run of Latin letters and digits: a word of these ends where the run of them ends. Chinese has no such bounds. */
const WITHIN = '(?<=[\\p{Script=Latin}\\p{N}])(?=[\\p{Script=Latin}\\p{N}])';

const pattern = (phrase: string): string =>
  phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/ /g, '\\s+');

/** A phrase where it stands, by its folded form. */
interface Match {
  readonly words: string;
  readonly index: number;
  readonly phrase: string;
}

/** Phrases as one key, and back: none holds a line's end, since that is folded. */
const SEPARATOR = '\n';

const longest = (words: readonly string[]): string =>
  words.reduce((most, word) => (word.length > most.length ? word : most), '');

/** Looks for phrases in a text. @param key the folded phrases, the longest first */
function matcher(key: string): (text: string) => readonly Match[] {
  const phrases = key.split(SEPARATOR);
  // The bounds stand around all phrases and not around each: with a hundred it takes a quarter of the time.
  const any = new RegExp(`(?!${WITHIN})(?:${phrases.map(pattern).join('|')})(?!${WITHIN})`, 'giu');
  // Most texts have none, and to look for a word of each phrase takes a fifth of the time.
  const hints = [...new Set(phrases.map((phrase) => longest(phrase.split(' '))))];
  const look = (text: string): readonly Match[] => {
    const small = text.toLowerCase();
    if (!hints.some((hint) => small.includes(hint))) return [];
    return [...text.matchAll(any)].map(({ 0: words, index }) => ({ words, index, phrase: folded(words) }));
  };
  return remembered(look, 10_000);
}
/** Four lists of phrases a language, and those that an editor is changing. */
const matchers = remembered(matcher, 16);

/** Looks for phrases, the longest first, so that what is part of a longer one is not found by itself. */
const lookFor = (phrases: Iterable<string>): ((text: string) => readonly Match[]) =>
  matchers([...phrases].sort((a, b) => b.length - a.length).join(SEPARATOR));

/**
 * Looks for phrases; of those that are within one another the longest is found.
 * @param meanings by phrase, what is reported of it
 * @param longer phrases of which nothing is reported, nor of what is part of them
 * @returns what a text holds of the phrases with a meaning, in its order
 */
export function phraseFinder<T>(
  meanings: Iterable<readonly [string, T]>,
  longer: Iterable<string> = [],
): (text: string) => Found<T>[] {
  const sought = new Map([...meanings].map(([phrase, means]) => [folded(phrase), { means }]));
  if (!sought.size) return () => [];
  const lookForSought = lookFor(sought.keys());
  const look = lookFor(new Set([...[...longer].map(folded), ...sought.keys()]));
  return (text) =>
    // Nine texts in ten hold none, and what is sought changes seldom, while names among the longer ones come and go.
    !lookForSought(text).length
      ? []
      : look(text).flatMap(({ words, index, phrase }) => {
          const found = sought.get(phrase);
          return found ? [{ words, start: index, end: index + words.length, means: found.means }] : [];
        });
}
