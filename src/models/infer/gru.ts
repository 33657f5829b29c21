import type { Network } from './load.ts';
import { linear, multiply } from './matrix.ts';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * The state of a GRU after each word: rows as the words stand, also where it reads from the end.
 * @param input a row a word
 */
export function gru(
  model: Pick<Network, 'weights'>,
  name: string,
  input: Float32Array,
  rows: number,
  backwards: boolean,
) {
  const weight = model.weights[`${name}.recurrent.weight`] as Float32Array;
  const bias = model.weights[`${name}.recurrent.bias`] as Float32Array;
  const wide = bias.length;
  const width = wide / 3;
  const read = linear(model, `${name}.input`, input, rows);
  const states = new Float32Array(rows * width);
  let before = new Float32Array(width);
  for (let step = 0; step < rows; step++) {
    const row = backwards ? rows - 1 - step : step;
    const own = bias.slice();
    multiply(before, weight, own, wide);
    const state = states.subarray(row * width, (row + 1) * width);
    const sum = (j: number): number => (read[row * wide + j] as number) + (own[j] as number);
    for (let j = 0; j < width; j++) {
      const reset = sigmoid(sum(j));
      const update = sigmoid(sum(width + j));
      const candidate = Math.tanh(
        (read[row * wide + 2 * width + j] as number) + reset * (own[2 * width + j] as number),
      );
      state[j] = (1 - update) * candidate + update * (before[j] as number);
    }
    before = state;
  }
  return states;
}
