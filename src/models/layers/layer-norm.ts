import type { Parameters } from './parameters.ts';
import { rowsOf, type Layer } from './layer.ts';

/** Keeps the root from zero. */
export const EPSILON = 1e-5;

/** Each row with mean 0 and deviation 1, then scaled and shifted (Ba, Kiros and Hinton 2016, arXiv 1607.06450). */
export function layerNorm({ allocate, vector }: Parameters, name: string, width: number): Layer {
  const scale = vector(`${name}.scale`, width, 1);
  const shift = vector(`${name}.shift`, width);
  return {
    forward: (input, shape) => {
      const rows = rowsOf(shape);
      const output = allocate(rows * width);
      const normal = allocate(rows * width);
      const inverse = allocate(rows);
      for (let row = 0, at = 0; row < rows; row++, at += width) {
        let mean = 0;
        for (let j = 0; j < width; j++) mean += input[at + j] as number;
        mean /= width;
        let variance = 0;
        for (let j = 0; j < width; j++) variance += ((input[at + j] as number) - mean) ** 2;
        const by = 1 / Math.sqrt(variance / width + EPSILON);
        inverse[row] = by;
        for (let j = 0; j < width; j++) {
          const value = ((input[at + j] as number) - mean) * by;
          normal[at + j] = value;
          output[at + j] = value * (scale.values[j] as number) + (shift.values[j] as number);
        }
      }
      return {
        output,
        backward: (gradient) => {
          const back = allocate(rows * width);
          for (let row = 0, at = 0; row < rows; row++, at += width) {
            let mean = 0;
            let along = 0;
            for (let j = 0; j < width; j++) {
              const by = gradient[at + j] as number;
              const value = normal[at + j] as number;
              const scaled = by * (scale.values[j] as number);
              mean += scaled / width;
              along += (scaled * value) / width;
              (scale.gradient[j] as number) += by * value;
              (shift.gradient[j] as number) += by;
            }
            for (let j = 0; j < width; j++) {
              const scaled = (gradient[at + j] as number) * (scale.values[j] as number);
              back[at + j] = (scaled - mean - (normal[at + j] as number) * along) * (inverse[row] as number);
            }
          }
          return back;
        },
      };
    },
  };
}
