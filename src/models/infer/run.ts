import type { Network } from './load.ts';
import { gru } from './gru.ts';
import { linear, softmax } from './matrix.ts';
import { transformer, type Switches } from './transformer.ts';

/** What a model makes of a sentence; all matrices row after row, a row a word. */
export interface Output {
  /** A column a gloss. */
  readonly logits: Float32Array;
  /** Those as shares, which sum to 1 in each row. */
  readonly probabilities: Float32Array;
  /** Of a Transformer, by head: a row for each word that looks, a column for each that it looks at. */
  readonly attention: readonly Float32Array[];
  /** Of a GRU: its state after each word; of a bidirectional one also that of the second, which reads from the end. */
  readonly states: readonly Float32Array[];
}

/**
 * Runs a model on words.
 * @param ids their numbers in the manifest; 0 is a word that it lacks
 * @throws for a number that is none
 */
export function run(model: Network, ids: readonly number[], switches: Switches = {}): Output {
  const { config, words } = model.manifest;
  const table = model.weights.embedding as Float32Array;
  const rows = ids.length;
  const width = table.length / words.length;
  const input = new Float32Array(rows * width);
  ids.forEach((id, row) => {
    if (!(id in words)) throw new Error(`${id} is no word: there are ${words.length}, from 0.`);
    input.set(table.subarray(id * width, (id + 1) * width), row * width);
  });
  let output: Float32Array;
  let attention: Float32Array[] = [];
  let states: Float32Array[] = [];
  if (config.kind === 'transformer') ({ output, attention } = transformer(model, input, rows, switches));
  else {
    const names = config.kind === 'bigru' ? ['forwards', 'backwards'] : ['forwards'];
    states = names.map((name, i) => gru(model, name, input, rows, i === 1));
    output = sideBySide(states, rows);
  }
  const logits = linear(model, 'glosses', output, rows);
  const probabilities = logits.slice();
  const columns = logits.length / rows;
  for (let at = 0; at < logits.length; at += columns) softmax(probabilities.subarray(at, at + columns));
  return { logits, probabilities, attention, states };
}

function sideBySide(parts: readonly Float32Array[], rows: number): Float32Array {
  const width = (parts[0] as Float32Array).length / rows;
  const all = new Float32Array(rows * width * parts.length);
  parts.forEach((part, i) => {
    for (let row = 0; row < rows; row++)
      all.set(part.subarray(row * width, (row + 1) * width), (row * parts.length + i) * width);
  });
  return all;
}
