/** Every backward pass against central differences, in float64. */
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Config } from '../src/models/config.ts';
import { attention } from '../src/models/layers/attention.ts';
import { crossEntropy } from '../src/models/layers/cross-entropy.ts';
import { elman } from '../src/models/layers/elman.ts';
import { embedding } from '../src/models/layers/embedding.ts';
import { gru } from '../src/models/layers/gru.ts';
import { rowsOf, type Layer, type Shape } from '../src/models/layers/layer.ts';
import { layerNorm } from '../src/models/layers/layer-norm.ts';
import { linear } from '../src/models/layers/linear.ts';
import { bidirectional } from '../src/models/layers/recurrent.ts';
import { transformerLayer } from '../src/models/layers/transformer.ts';
import { below, gaussian, mulberry32 } from '../src/models/rng.ts';
import { float64, multiply, transposed, type Floats } from '../src/models/layers/matrix.ts';
import { createModel } from '../src/models/training/model.ts';
import { createParameters, type Parameter, type Parameters } from '../src/models/layers/parameters.ts';
import { drawn, RELATIVE, sumOf, worst } from './central-differences.ts';

// Files of tests share their modules. V8 keeps a product that has once met float64 ready for both kinds of floats, and with
// float32 it then takes two and a half times as long: whoever trains afterwards loads it anew.
afterAll(() => void vi.resetModules());

/** Checks a layer by its input and by its parameters, for a loss that is a random sum of its outputs. */
function errorOf(make: (parameters: Parameters) => Layer, shape: Shape, width: number, seed: number): number {
  const random = mulberry32(seed);
  const parameters = createParameters(float64, random);
  const layer = make(parameters);
  for (const { values } of parameters.all) values.forEach((x, i) => (values[i] = x + 0.1 * gaussian(random)));
  const input = drawn(random, rowsOf(shape) * width);
  const pass = layer.forward(input, shape);
  const by = drawn(random, pass.output.length);
  const gradient = pass.backward(by.slice() as Floats);
  const loss = (): number => sumOf(layer.forward(input, shape).output, by);
  return worst(loss, [{ values: input, gradient }, ...parameters.all]);
}

const WIDTH = 4;
const layers: Record<string, (parameters: Parameters) => Layer> = {
  linear: (p) => linear(p, 'x', WIDTH, 3),
  'layer norm': (p) => layerNorm(p, 'x', WIDTH),
  attention: (p) => attention(p, 'x', { width: WIDTH, heads: 2 }),
  'causal attention': (p) => attention(p, 'x', { width: WIDTH, heads: 2, causal: true }),
  'a layer of the Transformer': (p) =>
    transformerLayer(p, 'x', { width: WIDTH, heads: 2, inner: 5, causal: false }),
  Elman: (p) => elman(p, 'x', WIDTH, 3),
  'Elman backwards': (p) => elman(p, 'x', WIDTH, 3, true),
  GRU: (p) => gru(p, 'x', WIDTH, 3),
  'GRU backwards': (p) => gru(p, 'x', WIDTH, 3, true),
  'bidirectional GRU': (p) =>
    bidirectional(gru(p, 'x', WIDTH, 3), gru(p, 'y', WIDTH, 3, true), 3, p.allocate),
};

describe('the gradient of a layer is what central differences say, in any shape:', () => {
  const [steps, sequences] = [fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })];
  const shapes = fc.record({ steps, sequences });

  it.each(Object.entries(layers))('%s', (_, make) => {
    fc.assert(
      fc.property(shapes, fc.integer(), (shape, seed) => {
        expect(errorOf(make, shape, WIDTH, seed)).toBeLessThan(RELATIVE);
      }),
      { numRuns: 10 },
    );
  });

  it('embedding', () => {
    const random = mulberry32(3);
    const parameters = createParameters(float64, random);
    const layer = embedding(parameters, 5, WIDTH);
    const ids = [1, 4, 1, 0];
    const by = drawn(random, ids.length * WIDTH);
    layer.forward(ids).backward(by);
    expect(worst(() => sumOf(layer.forward(ids).output, by), parameters.all)).toBeLessThan(RELATIVE);
  });

  it('cross-entropy', () => {
    const random = mulberry32(4);
    const [values, weights, targets] = [drawn(random, 3 * 5), Float64Array.of(1, 0.1, 0.5), [4, 0, 2]];
    const { gradient } = crossEntropy(values, targets, weights, float64);
    const loss = (): number => crossEntropy(values, targets, weights, float64).loss;
    expect(worst(loss, [{ values, gradient }])).toBeLessThan(RELATIVE);
  });
});

const models: Record<string, Config> = {
  GRU: { kind: 'gru', embedding: 3, width: 4 },
  'bidirectional GRU': { kind: 'bigru', embedding: 3, width: 3 },
  Elman: { kind: 'elman', embedding: 3, width: 5 },
  Transformer: { kind: 'transformer', width: 4, heads: 2, inner: 6, causal: false },
  'causal Transformer': { kind: 'transformer', width: 4, heads: 2, inner: 6, causal: true },
};

it.each(Object.entries(models))('the gradient of a whole model is too: %s', (_, config) => {
  const random = mulberry32(11);
  const sizes = { words: 7, glosses: 5 };
  const shape = { steps: 5, sequences: 2 };
  const model = createModel(config, sizes, random, float64);
  const rows = Array.from({ length: rowsOf(shape) });
  const ids = rows.map(() => below(random, sizes.words));
  const targets = rows.map(() => below(random, sizes.glosses));
  const weights = float64(rows.length).map(() => random()) as Floats;
  const { logits, backward } = model.forward(ids, shape);
  backward(crossEntropy(logits, targets, weights, float64).gradient);
  const loss = (): number => crossEntropy(model.forward(ids, shape).logits, targets, weights, float64).loss;
  expect(worst(loss, model.parameters as Parameter[])).toBeLessThan(RELATIVE);
});

it('a product in tiles is the sum that its definition says, in any size', () => {
  const size = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(size, size, size, fc.integer(), (rows, inner, columns, seed) => {
      const random = mulberry32(seed);
      const [a, b] = [drawn(random, rows * inner), drawn(random, inner * columns)];
      const into = float64(rows * columns).fill(1) as Floats;
      multiply(a, b, into, rows, inner, columns);
      const turned = transposed(b, inner, columns, float64);
      for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++) {
          const row = a.subarray(i * inner, (i + 1) * inner) as Floats;
          const column = turned.subarray(j * inner, (j + 1) * inner) as Floats;
          expect(into[i * columns + j]).toBeCloseTo(1 + sumOf(row, column), 10);
        }
    }),
  );
});
