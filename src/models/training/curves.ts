import type { Practice } from '../../data/practice.ts';
import type { Grammar } from '../grammar.ts';
import { mulberry32 } from '../rng.ts';
import { seedOf, SIX_TOPICS } from './evaluate.ts';

/** The networks whose practice is drawn. */
export const LEARNERS = ['transformer', 'gru', 'elman'] as const;

/** A row of content/data/practice-curves.csv: how often a network in training is right with six topics at once. */
export interface CurveRow {
  readonly model: string;
  readonly seed: number;
  readonly batches: number;
  readonly percent: number;
}

/** @param accuracy the rows of content/data/model-accuracy.csv, of which those before int8 count */
export const curveRows = (accuracy: readonly Readonly<Record<string, string>>[]): CurveRow[] =>
  LEARNERS.flatMap((model) =>
    accuracy
      .filter((row) => row['model'] === model && row['measure'] === SIX_TOPICS.name)
      .filter(({ weights }) => weights === 'float32')
      .map(({ seed, batches, value }) => ({
        ...{ model, seed: Number(seed), batches: Number(batches) },
        percent: Math.round(Number(value) * 1e4) / 100,
      })),
  );

/** A row of content/data/six-topics.csv: what a verb says of a topic. */
export interface TaskRow {
  readonly verb: string;
  readonly topic: string;
  readonly topic_gloss: string;
  readonly meaning: string;
  /** The place of the topic among those of the sentence, from 1; empty if it is none of them. */
  readonly named: number | '';
  /** The place of the verb among those of the sentence. */
  readonly asked: number | '';
}

/** Every verb with every topic, and which of them the first sentence has that all networks are asked. */
export function taskRows(grammar: Grammar, { verbs }: Practice): TaskRow[] {
  const { words, topicPlaces } = SIX_TOPICS.draw(grammar, mulberry32(seedOf(SIX_TOPICS.name)));
  const nameAt = (place: number): string => grammar.vocabulary.words[words[place] as number] as string;
  const asked = topicPlaces.flatMap((topic, place) =>
    topic < 0 ? [] : [{ verb: nameAt(place), topic: nameAt(topic), at: topic }],
  );
  const inOrder = asked.map(({ at }) => at).sort((a, b) => a - b);
  return Object.entries(verbs).flatMap(([verb, topics]) =>
    topics.map(([topic, meaning]): TaskRow => {
      const place = asked.findIndex((one) => one.verb === verb && one.topic === topic.word);
      const own = asked[place];
      return {
        ...{ verb, topic: topic.word, topic_gloss: topic.gloss, meaning },
        named: own ? inOrder.indexOf(own.at) + 1 : '',
        asked: own ? place + 1 : '',
      };
    }),
  );
}
