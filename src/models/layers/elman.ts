import { add, multiply, transposed, type Floats } from './matrix.ts';
import { orthogonalise, type Parameters } from './parameters.ts';
import { rowsOf, type Layer } from './layer.ts';
import { linear } from './linear.ts';
import { readingOrder, rowsAt } from './recurrent.ts';

/** The plain recurrent layer (Elman 1990): state = tanh(input · W + state before · U + b). */
export function elman(
  parameters: Parameters,
  name: string,
  inputs: number,
  width: number,
  backwards = false,
): Layer {
  const { allocate } = parameters;
  const fromInput = linear(parameters, `${name}.input`, inputs, width);
  const recurrent = parameters.matrix(`${name}.recurrent`, width, width, 1);
  orthogonalise(recurrent);
  return {
    forward: (input, shape) => {
      const read = fromInput.forward(input, shape);
      const output = allocate(rowsOf(shape) * width);
      const order = readingOrder(shape, backwards);
      let before: Floats = allocate(shape.sequences * width);
      for (const step of order) {
        const state = rowsAt(output, step, shape, width);
        state.set(rowsAt(read.output, step, shape, width));
        multiply(before, recurrent.values, state, shape.sequences, width, width);
        for (let i = 0; i < state.length; i++) state[i] = Math.tanh(state[i] as number);
        before = state;
      }
      return {
        output,
        backward: (gradient) => {
          const sums = allocate(rowsOf(shape) * width);
          const turned = transposed(recurrent.values, width, width, allocate);
          let later: Floats = allocate(shape.sequences * width);
          order.toReversed().forEach((step, i) => {
            const state = rowsAt(output, step, shape, width);
            const own = rowsAt(sums, step, shape, width);
            add(rowsAt(gradient, step, shape, width), later);
            for (let j = 0; j < own.length; j++)
              own[j] = (later[j] as number) * (1 - (state[j] as number) ** 2);
            const previous = order[order.length - 2 - i];
            if (previous !== undefined) {
              const states = transposed(
                rowsAt(output, previous, shape, width),
                shape.sequences,
                width,
                allocate,
              );
              multiply(states, own, recurrent.gradient, width, shape.sequences, width);
            }
            later = allocate(shape.sequences * width);
            multiply(own, turned, later, shape.sequences, width, width);
          });
          return read.backward(sums);
        },
      };
    },
  };
}
