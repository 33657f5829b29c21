import { CONFIGS, type ModelName } from '../config.ts';
import type { Grammar } from '../grammar.ts';
import { accuracy, answersOf, MEASURES, SIX_TOPICS } from './evaluate.ts';
import type { TrainableModel } from './model.ts';
import { measureCuts } from './shipped-measures.ts';
import { train, type Training } from './train.ts';

/**
 * Each model at the rate that suited it best, which is not one for all: a GRU at the Transformer's rate looks as
 * if it could not hold six topics (docs/models.md).
 */
export const RATES: Record<ModelName, Pick<Training, 'rate' | 'batches'>> = {
  transformer: { rate: 0.003, batches: 3000 },
  gru: { rate: 0.01, batches: 6000 },
  bigru: { rate: 0.01, batches: 4000 },
  elman: { rate: 0.001, batches: 4000 },
  causal: { rate: 0.003, batches: 3000 },
};
export const trainingOf = (name: ModelName, seed: number): Training => ({
  ...{ config: CONFIGS[name], seed },
  ...RATES[name],
});

/** None is left out of the table for how it did; which one ships was settled before any was trained. */
export const SEEDS = [1, 2, 3] as const;
export const SHIPPED: readonly ModelName[] = ['transformer', 'gru', 'bigru'];
export const SHIPPED_SEED = 1;

/** Batches after which six topics are asked for while a model trains. */
const WATCHED = [100, 200, 300, 400, 500, 700, 1000, 1500, 2000, 3000, 4000, 5000];

/** A row of content/data/model-accuracy.csv. */
export interface Row {
  readonly model: string;
  readonly seed: number;
  readonly rate: number;
  /** How many batches the training is of. */
  readonly planned: number;
  /** How many the model had had when it was asked. */
  readonly batches: number;
  readonly weights: 'float32' | 'int8';
  readonly measure: string;
  /** The share of right answers. */
  readonly value: number;
}

const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

/** `measureCuts` of a Transformer as it was learnt, which is measured for every seed and has a file for one. */
function cutsOf(grammar: Grammar, { config }: Training, { parameters }: TrainableModel) {
  const weights = Object.fromEntries(parameters.map((p) => [p.name, p.values as Float32Array]));
  return measureCuts(grammar, { manifest: { config, ...grammar.vocabulary }, weights });
}

/**
 * Trains a model to the end and measures it.
 * @param say is given a line now and then
 */
export function trainAndMeasure(
  grammar: Grammar,
  name: ModelName,
  seed: number,
  say: (line: string) => void,
): { model: TrainableModel; rows: Row[] } {
  const training = trainingOf(name, seed);
  const rows: Row[] = [];
  const note = (batches: number, measure: string, share: number): void => {
    const value = rounded(share);
    const common = { model: name, seed, rate: training.rate, planned: training.batches, batches };
    rows.push({ ...common, weights: 'float32', measure, value });
    say(`${name}, seed ${seed}, batch ${batches}: ${measure} ${value}`);
  };
  const add = (model: TrainableModel, batch: number, measures: typeof MEASURES): void => {
    for (const measure of measures) note(batch, measure.name, accuracy(grammar, answersOf(model), measure));
  };
  let last: TrainableModel | undefined;
  for (const { batch, model } of train(grammar, training)) {
    if (WATCHED.includes(batch) && batch < training.batches) add(model, batch, [SIX_TOPICS]);
    last = model;
  }
  if (!last) throw new Error(`the training of ${name} has no batches.`);
  add(last, training.batches, MEASURES);
  if (training.config.kind === 'transformer')
    for (const [measure, share] of Object.entries(cutsOf(grammar, training, last)))
      note(training.batches, measure, share);
  return { model: last, rows };
}
