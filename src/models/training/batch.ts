import { CUES, type Sentence } from '../sentence.ts';
import { rowsOf, type Shape } from '../layers/layer.ts';
import type { Allocate, Floats } from '../layers/matrix.ts';

/** Words with one gloss teach little, so they count little. */
const PLAIN = 0.1;

/** Sentences of one length as rows, step after step. */
export interface Batch {
  readonly shape: Shape;
  readonly ids: Int32Array;
  readonly targets: Int32Array;
  /** What each word counts in the loss. */
  readonly weights: Floats;
}

/** @throws where sentences differ in length */
export function batchOf(sentences: readonly Sentence[], allocate: Allocate): Batch {
  const steps = sentences[0]?.words.length ?? 0;
  const shape = { steps, sequences: sentences.length };
  const rows = rowsOf(shape);
  const batch = { shape, ids: new Int32Array(rows), targets: new Int32Array(rows), weights: allocate(rows) };
  sentences.forEach(({ words, glosses, cues }, s) => {
    if (words.length !== steps)
      throw new Error(
        `a batch holds sentences of ${steps} and of ${words.length} words; it needs one length.`,
      );
    for (let step = 0; step < steps; step++) {
      const row = step * sentences.length + s;
      batch.ids[row] = words[step] as number;
      batch.targets[row] = glosses[step] as number;
      batch.weights[row] = cues[step] === CUES.none ? PLAIN : 1;
    }
  });
  return batch;
}
