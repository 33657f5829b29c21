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
