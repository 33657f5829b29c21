import type { Grammar } from '../../models/grammar.ts';
import { accuracy, answersOf, SIX_TOPICS } from '../../models/training/evaluate.ts';
import { trainingOf } from '../../models/training/runs.ts';
import { train } from '../../models/training/train.ts';
import { EVERY, LEARNERS, MOST, SENTENCES, type Learner } from './learners.ts';

/** What a network had after a batch. */
export interface Turn {
  readonly learner: Learner;
  /** How long its batch took, in seconds. */
  readonly seconds: number;
  /** Its right answers in percent; undefined where it was not asked. */
  readonly percent: number | undefined;
}
/** One batch of each network. */
export interface Round {
  readonly batch: number;
  readonly turns: readonly Turn[];
}

/**
 * Trains networks by turns, as they were trained for the tables: the same grammar, sizes, rates and order of sentences.
 * Each is asked the first sentences of those that the tables were measured with.
 * @param seed decides all; @param clock tells milliseconds
 * @returns trains each by one more batch; undefined when all have had `MOST`
 */
export function createTrainer(
  grammar: Grammar,
  seed: number,
  clock: () => number,
  learners: readonly Learner[] = LEARNERS,
): () => Round | undefined {
  const exam = { ...SIX_TOPICS, count: SENTENCES };
  const trainings = learners.map((learner) => ({
    learner,
    steps: train(grammar, trainingOf(learner, seed)),
  }));
  let batch = 0;
  return () => {
    if (batch === MOST) return undefined;
    batch++;
    const turns = trainings.map(({ learner, steps }): Turn => {
      const begun = clock();
      const step = steps.next();
      const seconds = (clock() - begun) / 1000;
      if (step.done)
        throw new Error(`the training of ${learner} is laid out for fewer than ${MOST} batches.`);
      const isAsked = batch % EVERY === 0;
      const percent = isAsked ? 100 * accuracy(grammar, answersOf(step.value.model), exam) : undefined;
      return { learner, seconds, percent };
    });
    return { batch, turns };
  };
}
