import type { Floats } from './matrix.ts';

/** Sequences of one length, side by side. Rows of all matrices are step after step: row = step × sequences + sequence. */
export interface Shape {
  readonly steps: number;
  readonly sequences: number;
}
export const rowsOf = ({ steps, sequences }: Shape): number => steps * sequences;

/** What a layer made of its input, and the way back. */
export interface Pass {
  readonly output: Floats;
  /**
   * Adds to the gradients of the layer's parameters.
   * @param gradient of the loss by the output
   * @returns the gradient by the input
   */
  readonly backward: (gradient: Floats) => Floats;
}

export interface Layer {
  readonly forward: (input: Floats, shape: Shape) => Pass;
}
