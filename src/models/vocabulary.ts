import type { Practice } from '../data/practice.ts';

/** The words that a model reads and the glosses that it may answer, each with its number. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly glosses: readonly string[];
  /** @throws if it has no such word */
  readonly word: (word: string) => number;
  /** @throws if it has no such gloss */
  readonly gloss: (gloss: string) => number;
}

/** Stands first in both lists, for a character that the vocabulary lacks. */
export const UNKNOWN = { word: '〈？〉', gloss: '?' } as const;

function numbered(all: readonly string[], what: string): [readonly string[], (name: string) => number] {
  const list = [...new Set(all)];
  const places = new Map(list.map((name, i) => [name, i]));
  return [
    list,
    (name) => {
      const place = places.get(name);
      if (place === undefined) throw new Error(`the vocabulary has no ${what} "${name}".`);
      return place;
    },
  ];
}

/** All words of the practice sentences and all their glosses, in the order of content/practice.yaml. */
export function vocabularyOf({ words, verbs, compounds, fillers }: Practice): Vocabulary {
  const topics = Object.values(verbs).flat();
  const glossed = [...words, ...topics.map(([topic]) => topic), ...compounds.flat(), ...fillers.flat()];
  const [wordList, word] = numbered(
    [UNKNOWN.word, ...Object.keys(verbs), ...glossed.map((one) => one.word)],
    'word',
  );
  const [glossList, gloss] = numbered(
    [UNKNOWN.gloss, ...glossed.map((one) => one.gloss), ...topics.map(([, sense]) => sense)],
    'gloss',
  );
  return { words: wordList, glosses: glossList, word, gloss };
}
