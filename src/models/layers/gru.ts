import { add, addRows, multiply, transposed, type Floats } from './matrix.ts';
import { orthogonalise, type Parameters } from './parameters.ts';
import { rowsOf, type Layer } from './layer.ts';
import { linear } from './linear.ts';
import { readingOrder, rowsAt } from './recurrent.ts';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * The state after one step, for each unit of each sequence. `fromInput` and `fromState` have three columns a unit:
 * reset, update, candidate. They are left holding the gates, and what the candidate took of the state.
 */
function step(fromInput: Floats, fromState: Floats, before: Floats, state: Floats, width: number): void {
  for (let i = 0; i < state.length; i++) {
    const r = Math.floor(i / width) * 3 * width + (i % width);
    const z = r + width;
    const c = z + width;
    const reset = sigmoid((fromInput[r] as number) + (fromState[r] as number));
    const update = sigmoid((fromInput[z] as number) + (fromState[z] as number));
    const candidate = Math.tanh((fromInput[c] as number) + reset * (fromState[c] as number));
    fromInput[r] = reset;
    fromInput[z] = update;
    fromInput[c] = candidate;
    state[i] = (1 - update) * candidate + update * (before[i] as number);
  }
}

interface Step {
  /** What `step` left. */
  readonly gates: Floats;
  readonly fromState: Floats;
  readonly before: Floats;
}

/**
 * The way back of `step`. `gradient`, by the state after it, becomes the gradient by the state before, as far as the
 * update gate let that through.
 */
function stepBack(
  { gates, fromState, before }: Step,
  gradient: Floats,
  byInput: Floats,
  byState: Floats,
  width: number,
): void {
  for (let i = 0; i < gradient.length; i++) {
    const r = Math.floor(i / width) * 3 * width + (i % width);
    const z = r + width;
    const c = z + width;
    const by = gradient[i] as number;
    const [reset, update, candidate] = [gates[r] as number, gates[z] as number, gates[c] as number];
    const candidateSum = by * (1 - update) * (1 - candidate * candidate);
    byInput[c] = candidateSum;
    byState[c] = candidateSum * reset;
    byInput[r] = byState[r] = candidateSum * (fromState[c] as number) * reset * (1 - reset);
    byInput[z] = byState[z] = by * ((before[i] as number) - candidate) * update * (1 - update);
    gradient[i] = by * update;
  }
}

/**
 * The gated recurrent unit (Cho and others 2014, arXiv 1406.1078), with the reset gate after the recurrent product,
 * as cuDNN and PyTorch have it. The parameters are those of `name.input`, and `name.recurrent` with its bias.
 */
export function gru(
  parameters: Parameters,
  name: string,
  inputs: number,
  width: number,
  backwards = false,
): Layer {
  const { allocate, matrix, vector } = parameters;
  const wide = 3 * width;
  const fromInput = linear(parameters, `${name}.input`, inputs, wide);
  const recurrent = matrix(`${name}.recurrent.weight`, width, wide, 1);
  const bias = vector(`${name}.recurrent.bias`, wide);
  orthogonalise(recurrent);
  return {
    forward: (input, shape) => {
      const { sequences } = shape;
      const read = fromInput.forward(input, shape);
      const fromState = allocate(rowsOf(shape) * wide);
      for (let at = 0; at < fromState.length; at += wide) fromState.set(bias.values, at);
      const output = allocate(rowsOf(shape) * width);
      const order = readingOrder(shape, backwards);
      let before: Floats = allocate(sequences * width);
      const steps = order.map((at) => {
        const state = rowsAt(output, at, shape, width);
        const own = rowsAt(fromState, at, shape, wide);
        multiply(before, recurrent.values, own, sequences, width, wide);
        const gates = rowsAt(read.output, at, shape, wide);
        step(gates, own, before, state, width);
        const past = before;
        before = state;
        return { at, gates, fromState: own, before: past };
      });
      return {
        output,
        backward: (gradient) => {
          const byInput = allocate(rowsOf(shape) * wide);
          const byState = allocate(rowsOf(shape) * wide);
          const turned = transposed(recurrent.values, width, wide, allocate);
          const later = allocate(sequences * width);
          for (const one of steps.toReversed()) {
            const own = rowsAt(byState, one.at, shape, wide);
            add(rowsAt(gradient, one.at, shape, width), later);
            stepBack(one, later, rowsAt(byInput, one.at, shape, wide), own, width);
            multiply(own, turned, later, sequences, wide, width);
            const states = transposed(one.before, sequences, width, allocate);
            multiply(states, own, recurrent.gradient, width, sequences, wide);
          }
          addRows(byState, bias.gradient);
          return read.backward(byInput);
        },
      };
    },
  };
}
