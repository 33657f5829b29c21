import type { Floats } from './matrix.ts';
import type { Parameters } from './parameters.ts';

/** A row of numbers for each word. The parameter is `embedding`. */
export function embedding({ allocate, matrix }: Parameters, words: number, width: number) {
  const table = matrix('embedding', words, width, 0.5);
  return {
    forward: (ids: ArrayLike<number>) => {
      const output = allocate(ids.length * width);
      for (let row = 0; row < ids.length; row++) {
        const from = (ids[row] as number) * width;
        output.set(table.values.subarray(from, from + width), row * width);
      }
      return {
        output,
        backward: (gradient: Floats): void => {
          for (let row = 0; row < ids.length; row++)
            for (let j = 0; j < width; j++)
              (table.gradient[(ids[row] as number) * width + j] as number) += gradient[
                row * width + j
              ] as number;
        },
      };
    },
  };
}
