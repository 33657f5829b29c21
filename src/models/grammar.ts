import type { Glossed, Practice } from '../data/practice.ts';
import { below, pick, shuffled, type Random } from './rng.ts';
import { UNKNOWN, vocabularyOf, type Vocabulary } from './vocabulary.ts';

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

/** Makes practice sentences; each draw takes its randomness from `random`, so a seed gives the same ones again. */
export interface Grammar {
  readonly vocabulary: Vocabulary;
  /** Compounds, one after the other, `length` words in all: what each says is told by its neighbour. */
  readonly near: (random: Random, length: number) => Sentence;
  /**
   * Topics of so many different verbs, filler words, then the verbs in another order. With one topic its verb is
   * the word `filler` + 3 places on.
   */
  readonly topics: (random: Random, count: number, filler: number) => Sentence;
}

/** How many of a filler's words are made unknown, so that a model has met one. */
const UNKNOWNS = 0.03;
/** How often filler is a compound, which may hold a sentence's verb in another sense. */
const DECOYS = 0.3;

/** @param practice content/practice.yaml */
export function createGrammar(practice: Practice): Grammar {
  const vocabulary = vocabularyOf(practice);
  const glossOf = new Map(practice.words.map((one) => [one.word, one]));
  const senses = new Map<string, Set<string>>();
  for (const { word, gloss } of practice.compounds.flat())
    senses.set(word, (senses.get(word) ?? new Set()).add(gloss));
  const verbs = Object.entries(practice.verbs);
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

  return {
    vocabulary,
    near: (random, length) => {
      const sentence = start();
      for (;;) {
        const room = length - sentence.words.length;
        const fitting = practice.compounds.filter((parts) => parts.length < room);
        if (!fitting.length) break;
        compound(sentence, pick(random, fitting));
        if (sentence.words.length < length) set(sentence, '，');
      }
      fill(random, sentence, length - sentence.words.length);
      return sentence;
    },
    topics: (random, count, filler) => {
      const sentence = start();
      const chosen = shuffled(random, verbs)
        .slice(0, count)
        .map(([verb, topics], i) => ({ verb, topic: pick(random, topics), place: 2 * i }));
      for (const { topic } of chosen) {
        add(sentence, topic[0]);
        set(sentence, '，');
      }
      if (filler > 0) {
        fill(random, sentence, filler - 1);
        set(sentence, '，');
      }
      shuffled(random, chosen).forEach(({ verb, topic, place }, i) => {
        if (i) set(sentence, '，');
        set(sentence, '終於');
        add(sentence, { word: verb, gloss: topic[1] }, CUES.topic, place);
        set(sentence, '了');
      });
      return sentence;
    },
  };
}

/** The most filler words and topics that are practised. */
export const PRACTISED = { filler: 40, topics: 6 } as const;

/**
 * Sentences of one shape, so that a batch needs no padding: a fifth of all batches near cues, two fifths one topic,
 * the rest several topics.
 */
export function drawBatch(grammar: Grammar, random: Random, size: number): Sentence[] {
  const kind = random();
  const of = (make: () => Sentence): Sentence[] => Array.from({ length: size }, make);
  if (kind < 0.2) {
    const length = 8 + below(random, 17);
    return of(() => grammar.near(random, length));
  }
  if (kind < 0.6) {
    const filler = below(random, PRACTISED.filler + 1);
    return of(() => grammar.topics(random, 1, filler));
  }
  const count = 2 + below(random, PRACTISED.topics - 1);
  const filler = below(random, 17);
  return of(() => grammar.topics(random, count, filler));
}
