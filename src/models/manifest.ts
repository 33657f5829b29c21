import type { Config } from './config.ts';

/** Where a matrix or vector lies in a weight file, which is little-endian; every offset is a multiple of 4. */
export interface Tensor {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** In bytes. A vector is of float32; a matrix of int8, each to be multiplied by the scale of its row or column. */
  readonly offset: number;
  readonly scales?: { readonly offset: number; readonly by: 'row' | 'column' };
}

/** What stands beside a weight file: all that it takes to run it, and how it was made. */
export interface Manifest {
  readonly name: string;
  readonly config: Config;
  readonly words: readonly string[];
  readonly glosses: readonly string[];
  readonly tensors: readonly Tensor[];
  readonly bytes: number;
  /** Of the weight file, in hexadecimal. */
  readonly sha256: string;
  readonly training: {
    readonly seed: number;
    readonly rate: number;
    readonly batches: number;
    /** Sentences a batch. */
    readonly batch: number;
    readonly parameters: number;
    /** The float32 weights after the first batches of the training, so that it can be checked without the rest. */
    readonly start: { readonly batches: number; readonly sha256: string };
  };
  /** The share of right answers of the weight file itself, by measure, as in content/data/model-accuracy.csv. */
  readonly accuracy: Readonly<Record<string, number>>;
}
