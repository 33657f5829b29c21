import type { Config } from '../config.ts';
import { position } from '../positions.ts';
import type { Network } from './load.ts';
import { layerNorm, linear, softmax } from './matrix.ts';

/** What is taken away from a Transformer, to see what it does without. */
export interface Switches {
  /** Looks that are cut, in all heads: from the word at `query` to the word at `key`, both counted from 0. */
  readonly cut?: readonly { readonly query: number; readonly key: number }[];
  /** Whether words know where they stand; true unless it is said. */
  readonly positions?: boolean;
}

/** The weights of one head, a row for each word that looks and a column for each that it looks at. */
function attention(
  qkv: Float32Array,
  rows: number,
  { width, heads, causal }: Extract<Config, { kind: 'transformer' }>,
  head: number,
  cut: Switches['cut'] = [],
): Float32Array {
  const size = width / heads;
  const weights = new Float32Array(rows * rows);
  for (let query = 0; query < rows; query++) {
    const row = weights.subarray(query * rows, (query + 1) * rows);
    for (let key = 0; key < rows; key++) {
      let sum = 0;
      for (let j = head * size; j < (head + 1) * size; j++)
        sum += (qkv[query * 3 * width + j] as number) * (qkv[(key * 3 + 1) * width + j] as number);
      const unseen = (causal && key > query) || cut.some((look) => look.query === query && look.key === key);
      row[key] = unseen ? -Infinity : sum / Math.sqrt(size);
    }
    softmax(row);
  }
  return weights;
}

function add(values: Float32Array, into: Float32Array): void {
  for (let i = 0; i < into.length; i++) (into[i] as number) += values[i] as number;
}

/**
 * @param input a row a word; it is changed
 * @returns a row a word, and the attention of each head, as `attention` gives it
 */
export function transformer(
  model: Network,
  input: Float32Array,
  rows: number,
  { cut, positions = true }: Switches,
) {
  const config = model.manifest.config as Extract<Config, { kind: 'transformer' }>;
  const { width, heads } = config;
  if (positions)
    for (let i = 0; i < input.length; i++)
      (input[i] as number) += position(Math.floor(i / width), i % width, width);
  const qkv = linear(model, 'layer.attention.qkv', layerNorm(model, 'layer.norm1', input), rows);
  const mixed = new Float32Array(rows * width);
  const all = Array.from({ length: heads }, (_, head) => {
    const weights = attention(qkv, rows, config, head, cut);
    const size = width / heads;
    for (let i = 0; i < weights.length; i++)
      for (let j = head * size; j < (head + 1) * size; j++)
        (mixed[Math.floor(i / rows) * width + j] as number) +=
          (weights[i] as number) * (qkv[((i % rows) * 3 + 2) * width + j] as number);
    return weights;
  });
  add(linear(model, 'layer.attention.out', mixed, rows), input);
  const inner = linear(model, 'layer.inner', layerNorm(model, 'layer.norm2', input), rows);
  add(
    linear(
      model,
      'layer.outer',
      inner.map((x) => Math.max(0, x)),
      rows,
    ),
    input,
  );
  return { output: layerNorm(model, 'norm', input), attention: all };
}
