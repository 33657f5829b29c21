import type { Config } from '../config.ts';
import { elman } from '../layers/elman.ts';
import { embedding } from '../layers/embedding.ts';
import { gru } from '../layers/gru.ts';
import type { Layer, Shape } from '../layers/layer.ts';
import { layerNorm } from '../layers/layer-norm.ts';
import { linear } from '../layers/linear.ts';
import { bidirectional } from '../layers/recurrent.ts';
import { sequence, transformerLayer } from '../layers/transformer.ts';
import { position } from '../positions.ts';
import type { Random } from '../rng.ts';
import type { Allocate, Floats } from '../layers/matrix.ts';
import { createParameters, type Parameter, type Parameters } from '../layers/parameters.ts';

/** A model that can learn. */
export interface TrainableModel {
  readonly config: Config;
  readonly parameters: readonly Parameter[];
  readonly allocate: Allocate;
  /** @param ids the words, in rows as `Shape` has them */
  readonly forward: (
    ids: ArrayLike<number>,
    shape: Shape,
  ) => { readonly logits: Floats; readonly backward: (gradient: Floats) => void };
}

/** What stands between the embedding and the last linear layer, and how wide it leaves a row. */
function bodyOf(config: Config, parameters: Parameters): [Layer, width: number] {
  if (config.kind === 'transformer') {
    const layer = transformerLayer(parameters, 'layer', config);
    return [sequence(layer, layerNorm(parameters, 'norm', config.width)), config.width];
  }
  const { kind, width, embedding: inputs } = config;
  if (kind === 'elman') return [elman(parameters, 'forwards', inputs, width), width];
  const forwards = gru(parameters, 'forwards', inputs, width);
  if (kind === 'gru') return [forwards, width];
  const backwards = gru(parameters, 'backwards', inputs, width, true);
  return [bidirectional(forwards, backwards, width, parameters.allocate), 2 * width];
}

/** Adds to each word's row where it stands. */
function addPositions(rows: Floats, { steps, sequences }: Shape, width: number): void {
  for (let step = 0; step < steps; step++)
    for (let place = 0; place < width; place++) {
      const by = position(step, place, width);
      for (let s = 0; s < sequences; s++) (rows[(step * sequences + s) * width + place] as number) += by;
    }
}

/**
 * @param words how many the vocabulary has
 * @param glosses how many it has
 * @param random draws the first weights
 */
export function createModel(
  config: Config,
  { words, glosses }: { readonly words: number; readonly glosses: number },
  random: Random,
  allocate: Allocate,
): TrainableModel {
  const parameters = createParameters(allocate, random);
  const rowWidth = config.kind === 'transformer' ? config.width : config.embedding;
  const table = embedding(parameters, words, rowWidth);
  const [body, width] = bodyOf(config, parameters);
  const all = sequence(body, linear(parameters, 'glosses', width, glosses));
  return {
    config,
    parameters: parameters.all,
    allocate,
    forward: (ids, shape) => {
      const embedded = table.forward(ids);
      if (config.kind === 'transformer') addPositions(embedded.output, shape, rowWidth);
      const { output, backward } = all.forward(embedded.output, shape);
      return { logits: output, backward: (gradient) => embedded.backward(backward(gradient)) };
    },
  };
}

/** How many numbers a model has learnt. */
export const parameterCount = ({ parameters }: Pick<TrainableModel, 'parameters'>): number =>
  parameters.reduce((sum, { values }) => sum + values.length, 0);
