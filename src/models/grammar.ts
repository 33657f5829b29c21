import type { Practice } from '../data/practice.ts';
import { below, pick, shuffled, type Random } from './rng.ts';
import { createWriter, CUES, type Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** @param practice content/practice.yaml */
export function createGrammar(practice: Practice): Grammar {
  const { vocabulary, start, add, set, compound, fill } = createWriter(practice);
  const verbs = Object.entries(practice.verbs);
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
