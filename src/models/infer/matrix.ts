import type { Network } from './load.ts';

/** input · weight + bias, by the names that training gave them. */
export function linear(
  { weights }: Pick<Network, 'weights'>,
  name: string,
  input: Float32Array,
  rows: number,
): Float32Array {
  const weight = weights[`${name}.weight`] as Float32Array;
  const bias = weights[`${name}.bias`] as Float32Array;
  const columns = bias.length;
  const output = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) output.set(bias, row * columns);
  multiply(input, weight, output, columns);
  return output;
}

/** Adds the product of `a` and `b` to `into`, which has as many columns as `b`. */
export function multiply(a: Float32Array, b: Float32Array, into: Float32Array, columns: number): void {
  const inner = b.length / columns;
  for (let i = 0; i < a.length; i++) {
    const by = a[i] as number;
    const to = Math.floor(i / inner) * columns;
    const from = (i % inner) * columns;
    for (let j = 0; j < columns; j++) (into[to + j] as number) += by * (b[from + j] as number);
  }
}

/** Makes weights that sum to 1 of some numbers, in place; of those that are -Infinity, 0. */
export function softmax(row: Float32Array): void {
  const most = Math.max(...row);
  let sum = 0;
  for (let i = 0; i < row.length; i++)
    sum += row[i] = row[i] === -Infinity ? 0 : Math.exp((row[i] as number) - most);
  for (let i = 0; i < row.length; i++) (row[i] as number) /= sum || 1;
}

export function layerNorm({ weights }: Network, name: string, input: Float32Array): Float32Array {
  const scale = weights[`${name}.scale`] as Float32Array;
  const shift = weights[`${name}.shift`] as Float32Array;
  const width = scale.length;
  const output = new Float32Array(input.length);
  for (let at = 0; at < input.length; at += width) {
    let [mean, square] = [0, 0];
    for (let j = 0; j < width; j++) mean += (input[at + j] as number) / width;
    for (let j = 0; j < width; j++) square += ((input[at + j] as number) - mean) ** 2;
    const by = 1 / Math.sqrt(square / width + 1e-5);
    for (let j = 0; j < width; j++)
      output[at + j] = ((input[at + j] as number) - mean) * by * (scale[j] as number) + (shift[j] as number);
  }
  return output;
}
