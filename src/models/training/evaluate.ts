import { PRACTISED, type Grammar } from '../grammar.ts';
import { CUES, type Cue, type Sentence } from '../sentence.ts';
import { mulberry32, type Random } from '../rng.ts';
import { batchOf } from './batch.ts';
import type { TrainableModel } from './model.ts';

/** A model as far as its answers go: the likeliest gloss of each word of each sentence. */
export type Answer = (sentences: readonly Sentence[]) => ArrayLike<number>[];

/** The column of a row's largest number; of equals the first. */
export function argmax(values: ArrayLike<number>, start: number, length: number): number {
  let best = 0;
  for (let j = 1; j < length; j++)
    if ((values[start + j] as number) > (values[start + best] as number)) best = j;
  return best;
}

/** Sentences that are answered side by side: as many as keep memory small. */
const TOGETHER = 40;

/** What a model in training answers. The sentences have to be of one length. */
export const answersOf =
  (model: TrainableModel): Answer =>
  (sentences) => {
    const answers: number[][] = [];
    for (let from = 0; from < sentences.length; from += TOGETHER) {
      const some = sentences.slice(from, from + TOGETHER);
      const { ids, shape } = batchOf(some, model.allocate);
      const { logits } = model.forward(ids, shape);
      const glosses = logits.length / ids.length;
      some.forEach(({ words }, s) => {
        answers.push(words.map((_, step) => argmax(logits, (step * some.length + s) * glosses, glosses)));
      });
    }
    return answers;
  };

/** A question that is put to every model, in sentences that it has not practised but for chance. */
export interface Measure {
  readonly name: string;
  /** The words that count. */
  readonly cue: Cue;
  readonly count: number;
  readonly draw: (grammar: Grammar, random: Random) => Sentence;
}

/** How many words lead from a topic to its verb: 43 is the most that is practised. */
export const DISTANCES = [3, 11, 27, 43, 51, 67] as const;
/** Filler words where it is not their number that is asked for. */
export const FILLER = 8;
const COUNTS = Array.from({ length: PRACTISED.topics }, (_, i) => i + 1);
/** Words of a sentence of near cues. */
const NEAR = 24;

/**
 * `near-left` and `near-right`: the cue is a neighbour. `distance-n`: one topic, its verb n words on. `topics-n`:
 * n topics at once.
 */
export const MEASURES: readonly Measure[] = [
  { name: 'near-left', cue: CUES.left, count: 1000, draw: (grammar, random) => grammar.near(random, NEAR) },
  { name: 'near-right', cue: CUES.right, count: 1000, draw: (grammar, random) => grammar.near(random, NEAR) },
  ...DISTANCES.map((words) => ({
    name: `distance-${words}`,
    cue: CUES.topic,
    count: 200,
    draw: (grammar: Grammar, random: Random) => grammar.topics(random, 1, words - 3),
  })),
  ...COUNTS.map((topics) => ({
    name: `topics-${topics}`,
    cue: CUES.topic,
    count: 200,
    draw: (grammar: Grammar, random: Random) => grammar.topics(random, topics, FILLER),
  })),
];

/** The seed of a measure's sentences, which is no seed of a training. */
export const seedOf = (name: string): number =>
  900_000 + MEASURES.findIndex((measure) => measure.name === name);

/** The share of right answers, of the words that a measure asks for. */
export function accuracy(grammar: Grammar, answer: Answer, { name, cue, count, draw }: Measure): number {
  const random = mulberry32(seedOf(name));
  const sentences = Array.from({ length: count }, () => draw(grammar, random));
  let right = 0;
  let all = 0;
  answer(sentences).forEach((answers, s) => {
    const { glosses, cues } = sentences[s] as Sentence;
    cues.forEach((own, i) => {
      if (own !== cue) return;
      all++;
      if (answers[i] === glosses[i]) right++;
    });
  });
  return right / all;
}

/** The measure that is taken while a model trains: the one that takes longest to learn. */
export const SIX_TOPICS = MEASURES.at(-1) as Measure;
