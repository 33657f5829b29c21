import { gru } from '../infer/gru.ts';
import { linear, multiply, softmax } from '../infer/matrix.ts';
import { gaussian, mulberry32 } from '../rng.ts';

/** Width of either layer: as many numbers come in for each word, and go out. */
export const WIDTH = 64;

/** What is timed; each call works through one sentence, whose words were drawn at random. */
export interface Runs {
  readonly gru: () => Float32Array;
  readonly attention: () => Float32Array;
  readonly together: () => Float32Array;
  readonly chain: () => Float32Array;
}
export type RunName = keyof Runs;

type Weights = Parameters<typeof linear>[0];

/** Weights and words at random: how long a layer takes does not depend on what it has learned. */
export function drawn(words: number, width: number, seed: number) {
  const random = mulberry32(seed);
  const matrix = (rows: number, columns: number): Float32Array =>
    Float32Array.from({ length: rows * columns }, () => gaussian(random) / Math.sqrt(rows));
  const shapes = { 'read.input': 3, 'read.recurrent': 3, qkv: 3, out: 1 };
  const named = Object.entries(shapes).flatMap(([name, by]) => [
    [`${name}.weight`, matrix(width, by * width)],
    [`${name}.bias`, new Float32Array(by * width)],
  ]);
  const model: Weights = { weights: Object.fromEntries(named) };
  return { model, square: matrix(width, width), input: matrix(words, width) };
}

/**
 * Self-attention with one head, as `transformer` has it without what stands around it: 4·n·d² + 2·n²·d
 * multiplications for n words of width d, all by `multiply`, as those of the GRU.
 */
export function attention(model: Weights, input: Float32Array, words: number): Float32Array {
  const width = input.length / words;
  const all = linear(model, 'qkv', input, words);
  const queries = new Float32Array(words * width);
  const keys = new Float32Array(words * width);
  const values = new Float32Array(words * width);
  for (let word = 0; word < words; word++)
    for (let j = 0; j < width; j++) {
      const at = word * 3 * width + j;
      queries[word * width + j] = (all[at] as number) / Math.sqrt(width);
      // On its side, so that the looks are a product like any other.
      keys[j * words + word] = all[at + width] as number;
      values[word * width + j] = all[at + 2 * width] as number;
    }
  const looks = new Float32Array(words * words);
  multiply(queries, keys, looks, words);
  for (let word = 0; word < words; word++) softmax(looks.subarray(word * words, (word + 1) * words));
  const mixed = new Float32Array(words * width);
  multiply(looks, values, mixed, width);
  return linear(model, 'out', mixed, words);
}

/**
 * One layer of each kind for a sentence of so many words. The GRU takes 6·n·d² multiplications.
 * @param seed of its words and weights
 */
export function runs(words: number, width: number = WIDTH, seed = 1): Runs {
  const { model, square, input } = drawn(words, width, seed);
  return {
    gru: () => gru(model, 'read', input, words, false),
    attention: () => attention(model, input, words),
    together: () => {
      const output = new Float32Array(words * width);
      multiply(input, square, output, width);
      return output;
    },
    chain: () => {
      const output = new Float32Array(words * width);
      let before = input.subarray(0, width);
      for (let word = 0; word < words; word++) {
        const own = output.subarray(word * width, (word + 1) * width);
        multiply(before, square, own, width);
        before = own;
      }
      return output;
    },
  };
}
