import type { Allocate, Floats } from './matrix.ts';
import { rowsOf, type Layer, type Shape } from './layer.ts';

/** The steps of a sequence in the order in which a layer reads them. */
export const readingOrder = ({ steps }: Shape, backwards: boolean): number[] =>
  Array.from({ length: steps }, (_, i) => (backwards ? steps - 1 - i : i));

/** The rows of one step, as a view. */
export const rowsAt = (matrix: Floats, step: number, { sequences }: Shape, width: number): Floats =>
  matrix.subarray(step * sequences * width, (step + 1) * sequences * width) as Floats;

/** Two layers that read one input, their outputs side by side: one forwards and one backwards. */
export function bidirectional(forwards: Layer, backwards: Layer, width: number, allocate: Allocate): Layer {
  const halves = [forwards, backwards];
  return {
    forward: (input, shape) => {
      const passes = halves.map((layer) => layer.forward(input, shape));
      const rows = rowsOf(shape);
      const output = allocate(rows * 2 * width);
      passes.forEach((pass, half) => {
        for (let row = 0; row < rows; row++)
          output.set(pass.output.subarray(row * width, (row + 1) * width), (2 * row + half) * width);
      });
      return {
        output,
        backward: (gradient) => {
          const sum = allocate(input.length);
          passes.forEach((pass, half) => {
            const own = allocate(rows * width);
            for (let row = 0; row < rows; row++) {
              const from = (2 * row + half) * width;
              own.set(gradient.subarray(from, from + width), row * width);
            }
            const back = pass.backward(own);
            for (let i = 0; i < sum.length; i++) (sum[i] as number) += back[i] as number;
          });
          return sum;
        },
      };
    },
  };
}
