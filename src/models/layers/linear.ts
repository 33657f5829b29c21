import { addRows, multiply, transposed } from './matrix.ts';
import type { Parameters } from './parameters.ts';
import { rowsOf, type Layer } from './layer.ts';

/** output = input · weight + bias. The parameters are `name.weight` and `name.bias`. */
export function linear(
  { allocate, matrix, vector }: Parameters,
  name: string,
  inputs: number,
  outputs: number,
  deviation = 1 / Math.sqrt(inputs),
): Layer {
  const weight = matrix(`${name}.weight`, inputs, outputs, deviation);
  const bias = vector(`${name}.bias`, outputs);
  return {
    forward: (input, shape) => {
      const rows = rowsOf(shape);
      const output = allocate(rows * outputs);
      for (let row = 0; row < rows; row++) output.set(bias.values, row * outputs);
      multiply(input, weight.values, output, rows, inputs, outputs);
      return {
        output,
        backward: (gradient) => {
          const turned = transposed(input, rows, inputs, allocate);
          multiply(turned, gradient, weight.gradient, inputs, rows, outputs);
          addRows(gradient, bias.gradient);
          const back = allocate(rows * inputs);
          const weights = transposed(weight.values, inputs, outputs, allocate);
          multiply(gradient, weights, back, rows, outputs, inputs);
          return back;
        },
      };
    },
  };
}
