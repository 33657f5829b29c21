/** That training does what it says, and that what ships came out of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../scripts/train.ts';
import { CONFIGS, type ModelName } from '../src/models/config.ts';
import { run, type Model } from '../src/models/infer/index.ts';
import { float32 } from '../src/models/layers/matrix.ts';
import { mulberry32 } from '../src/models/rng.ts';
import { createModel } from '../src/models/training/model.ts';
import { floatBytes, pack } from '../src/models/training/pack.ts';
import { SHIPPED, trainingOf } from '../src/models/training/runs.ts';
import { startOf } from '../src/models/training/ship.ts';
import { fromCsv, withRows } from '../src/models/training/tables.ts';
import { rateAt, train } from '../src/models/training/train.ts';
import { isTurn, oneIn } from './by-chance.ts';
import { grammar, shipped } from './shipped-models.ts';

const { words, glosses } = grammar.vocabulary;
const sizes = { words: words.length, glosses: glosses.length };
const transformer = await shipped('transformer');

/** The weights after a few batches. */
function afterBatches(name: ModelName, seed: number, batches: number): Uint8Array {
  for (const { batch, model } of train(grammar, trainingOf(name, seed)))
    if (batch === batches) return floatBytes(model.parameters);
  throw new Error(`fewer than ${batches} batches`);
}

describe('training', () => {
  it.each(oneIn(2, Object.keys(CONFIGS) as ModelName[]))(
    '%s: a seed gives the same bytes again, another seed others',
    (name) => {
      const once = afterBatches(name, 7, 3);
      expect(Buffer.compare(once, afterBatches(name, 7, 3))).toBe(0);
      expect(Buffer.compare(once, afterBatches(name, 8, 3))).not.toBe(0);
    },
  );

  // Of one in each run that trains no reader's network: some four seconds on an idle core.
  it.runIf(isTurn(3, 1) || isTurn(3, 2)).each(oneIn(SHIPPED.length, SHIPPED))(
    'of the shipped %s begins with the very weights that its file came from',
    async (name) => {
      const { training } = readManifest(name);
      expect(await startOf(grammar, trainingOf(name, training.seed))).toBe(training.start.sha256);
    },
  );

  it('warms up, goes on at its rate and falls, and never stands still', () => {
    const plan = { rate: 0.01, batches: 1000 };
    expect([1, 100, 600, 800, 1000].map((batch) => rateAt(plan, batch))).toEqual(
      [0.0001, 0.01, 0.01, 0.005, 0.0005].map((rate) => expect.closeTo(rate, 10)),
    );
  });

  it('gives each of the models some 43,000 parameters', () => {
    for (const config of Object.values(CONFIGS)) {
      const { parameters } = createModel(config, sizes, mulberry32(1), float32);
      expect(Math.abs(floatBytes(parameters).length / 4 - 43_000)).toBeLessThan(1500);
    }
  });
});

describe('a weight file', () => {
  const tokens = fc.array(fc.integer({ min: 0, max: words.length - 1 }), { minLength: 1, maxLength: 12 });

  it.each(oneIn(2, [...SHIPPED, 'causal'] as ModelName[]))(
    'of %s: the pass that trains and the pass that ships agree',
    (name) => {
      const learnt = createModel(CONFIGS[name], sizes, mulberry32(5), float32);
      const weights = Object.fromEntries(learnt.parameters.map((p) => [p.name, p.values as Float32Array]));
      const model: Model = { manifest: { ...transformer.manifest, config: CONFIGS[name] }, weights };
      fc.assert(
        fc.property(tokens, (ids) => {
          const { logits } = learnt.forward(ids, { steps: ids.length, sequences: 1 });
          const own = run(model, ids).logits;
          const apart = own.reduce((most, x, i) => Math.max(most, Math.abs(x - (logits[i] as number))), 0);
          expect(apart).toBeLessThan(1e-4);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('keeps each weight to half a step of its row’s or column’s scale, and begins every part at a multiple of 4', () => {
    const { parameters } = createModel(CONFIGS.gru, sizes, mulberry32(5), float32);
    const { tensors, bytes } = pack(parameters);
    tensors.forEach(({ rows, columns, offset, scales }, t) => {
      const { values } = parameters[t] as (typeof parameters)[number];
      expect(offset % 4).toBe(0);
      if (!scales) return expect([...new Float32Array(bytes.buffer, offset, columns)]).toEqual([...values]);
      expect(scales.offset % 4).toBe(0);
      const scale = new Float32Array(bytes.buffer, scales.offset, scales.by === 'row' ? rows : columns);
      const apart = [...new Int8Array(bytes.buffer, offset, rows * columns)].map((weight, i) => {
        const by = scale[scales.by === 'row' ? Math.floor(i / columns) : i % columns] as number;
        return Math.abs(weight * by - (values[i] as number)) / by;
      });
      expect(Math.max(...apart)).toBeLessThanOrEqual(0.5001);
    });
  });
});

it('new rows take the place of a training’s old ones, and the order does not depend on who came last', () => {
  const row = (seed: number, value: number) => ({
    ...{ model: 'gru', seed, rate: 1, planned: 9, batches: 9 },
    ...{ weights: 'float32' as const, measure: 'topics-1', value },
  });
  const both = withRows(withRows('', [row(2, 0.5)]), [row(1, 0.1)]);
  expect(both).toBe(withRows(withRows('', [row(1, 0.1)]), [row(2, 0.5)]));
  expect(fromCsv(withRows(both, [row(2, 0.7)])).map(({ value }) => value)).toEqual(['0.1', '0.7']);
});
