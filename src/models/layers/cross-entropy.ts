import type { Allocate, Floats } from './matrix.ts';

/**
 * Softmax cross-entropy, a mean weighted by `weights`.
 * @param logits a row a word, a column a gloss
 * @param targets the right gloss of each word
 * @returns the loss in nats, and its gradient by the logits
 */
export function crossEntropy(
  logits: Floats,
  targets: ArrayLike<number>,
  weights: Floats,
  allocate: Allocate,
): { loss: number; gradient: Floats } {
  const rows = targets.length;
  const columns = logits.length / rows;
  const gradient = allocate(logits.length);
  let total = 0;
  for (const weight of weights) total += weight;
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const own = logits.subarray(row * columns, (row + 1) * columns);
    const back = gradient.subarray(row * columns, (row + 1) * columns);
    const share = (weights[row] as number) / total;
    let most = -Infinity;
    for (let j = 0; j < columns; j++) most = Math.max(most, own[j] as number);
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += back[j] = Math.exp((own[j] as number) - most);
    for (let j = 0; j < columns; j++) (back[j] as number) *= share / sum;
    const target = targets[row] as number;
    (back[target] as number) -= share;
    loss += share * (Math.log(sum) + most - (own[target] as number));
  }
  return { loss, gradient };
}
