/** The two layers that race: that both are what they are called. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gru } from '../src/models/infer/gru.ts';
import { attention, drawn, runs } from '../src/models/race/layers.ts';

describe('the layers', () => {
  it('give a number for each word and each of its places, all of them finite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), (words, width) => {
        for (const run of Object.values(runs(words, width))) {
          const output = (run as () => Float32Array)();
          expect(output).toHaveLength(words * width);
          expect(output.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('do not mind the order of words in self-attention, and do in a GRU', () => {
    const [words, width] = [7, 8];
    const { model, input } = drawn(words, width, 1);
    /** The rows of a matrix from the last to the first. */
    const turned = (rows: Float32Array): Float32Array =>
      Float32Array.from({ length: rows.length }, (_, i) => {
        const row = words - 1 - Math.floor(i / width);
        return rows[row * width + (i % width)] as number;
      });
    const far = (a: Float32Array, b: Float32Array): number =>
      Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))));
    const looks = (rows: Float32Array): Float32Array => attention(model, rows, words);
    const reads = (rows: Float32Array): Float32Array => gru(model, 'read', rows, words, false);
    expect(far(looks(turned(input)), turned(looks(input)))).toBeLessThan(1e-5);
    expect(far(reads(turned(input)), turned(reads(input)))).toBeGreaterThan(0.01);
  });

  it('make the same first product in a chain and together, and another second one', () => {
    const { together, chain } = runs(2, 16);
    const [a, b] = [together(), chain()];
    expect(b.subarray(0, 16)).toEqual(a.subarray(0, 16));
    expect(b.subarray(16)).not.toEqual(a.subarray(16));
  });
});
