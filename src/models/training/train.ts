import type { Config } from '../config.ts';
import { drawBatch, type Grammar } from '../grammar.ts';
import { crossEntropy } from '../layers/cross-entropy.ts';
import { mulberry32 } from '../rng.ts';
import { adam } from './adam.ts';
import { batchOf } from './batch.ts';
import { float32 } from '../layers/matrix.ts';
import { createModel, type TrainableModel } from './model.ts';

/** All that decides which weights come out. */
export interface Training {
  readonly config: Config;
  readonly seed: number;
  /** The learning rate between warm-up and decay. */
  readonly rate: number;
  /** How many batches the rate's decay is laid out for. */
  readonly batches: number;
}

/** Sentences a batch. */
export const BATCH = 16;
const WARM_UP = 100;
/** The part of a training, at its end, over which the rate falls; and what is left of it at least. */
const DECAY = 0.4;
const FLOOR = 0.05;

/** The learning rate of a batch, counted from 1. */
export function rateAt({ rate, batches }: Pick<Training, 'rate' | 'batches'>, batch: number): number {
  const left = (batches - batch) / (batches * DECAY);
  return rate * Math.min(1, batch / WARM_UP, Math.max(FLOOR, left));
}

/** The state of a training after a batch. */
export interface Progress {
  readonly batch: number;
  /** Of that batch, in nats. */
  readonly loss: number;
  readonly model: TrainableModel;
}

/**
 * Trains batch by batch, for whoever asks for the next; the first weights and the sentences are drawn from the seed
 * alone, so a seed gives the same weights again.
 */
export function* train(grammar: Grammar, training: Training): Generator<Progress, void> {
  const { words, glosses } = grammar.vocabulary;
  const sizes = { words: words.length, glosses: glosses.length };
  // Two sequences, so that models of other sizes, which draw other numbers of weights, practise the same sentences.
  const model = createModel(training.config, sizes, mulberry32(training.seed), float32);
  const sentences = mulberry32(training.seed + 2 ** 31);
  const step = adam(model.parameters, float32);
  for (let batch = 1; batch <= training.batches; batch++) {
    const { shape, ids, targets, weights } = batchOf(drawBatch(grammar, sentences, BATCH), float32);
    const { logits, backward } = model.forward(ids, shape);
    const { loss, gradient } = crossEntropy(logits, targets, weights, float32);
    backward(gradient);
    step(rateAt(training, batch));
    yield { batch, loss, model };
  }
}
