import type { Glossed, Practice } from '../data/practice.ts';
import { pick, type Random } from './rng.ts';
import { UNKNOWN, vocabularyOf } from './vocabulary.ts';

/** Where the word stands that decides a gloss: nowhere, since it has only one; a neighbour; the sentence's topic. */
export const CUES = { none: 0, left: 1, right: 2, topic: 3 } as const;
export type Cue = (typeof CUES)[keyof typeof CUES];

/** A practice sentence, a number a word: the word, its gloss, and where its cue stands. */
export interface Sentence {
  readonly words: number[];
  readonly glosses: number[];
  readonly cues: Cue[];
  /** The place of the topic that decides a verb asked at the end, counted from 0; -1 for all other words. */
  readonly topicPlaces: number[];
}

/** How many of a filler's words are made unknown, so that a model has met one. */
const UNKNOWNS = 0.03;
/** How often filler is a compound, which may hold a sentence's verb in another sense. */
const DECOYS = 0.3;

/** What sentences are written with, word by word. @param practice content/practice.yaml */
export function createWriter(practice: Practice) {
  const vocabulary = vocabularyOf(practice);
  const glossOf = new Map(practice.words.map((one) => [one.word, one]));
  const senses = new Map<string, Set<string>>();
  for (const { word, gloss } of practice.compounds.flat())
    senses.set(word, (senses.get(word) ?? new Set()).add(gloss));
  const pairs = practice.compounds.filter(({ length }) => length === 2);

  const start = (): Sentence => ({ words: [], glosses: [], cues: [], topicPlaces: [] });
  const add = (to: Sentence, { word, gloss }: Glossed, cue: Cue = CUES.none, topicPlace = -1): void => {
    to.words.push(vocabulary.word(word));
    to.glosses.push(vocabulary.gloss(gloss));
    to.cues.push(cue);
    to.topicPlaces.push(topicPlace);
  };
  const set = (to: Sentence, word: string): void => add(to, glossOf.get(word) as Glossed);
  const compound = (to: Sentence, parts: readonly Glossed[]): void => {
    set(to, '去');
    parts.forEach((part, i) => {
      const ambiguous = part.word in practice.verbs || (senses.get(part.word)?.size ?? 0) > 1;
      add(to, part, ambiguous ? (i ? CUES.left : CUES.right) : CUES.none);
    });
  };

  /** Adds exactly `count` words that decide nothing. */
  const fill = (random: Random, to: Sentence, count: number): void => {
    const end = to.words.length + count;
    const left = (): number => end - to.words.length;
    while (left() > 0) {
      if (left() > 3 && random() < DECOYS) compound(to, pick(random, pairs));
      else
        for (const one of pick(random, practice.fillers).slice(0, left()))
          add(to, random() < UNKNOWNS ? UNKNOWN : one);
      if (left() > 1) set(to, '，');
    }
  };

  return { vocabulary, start, add, set, compound, fill };
}
