import { multiply, transposed, type Allocate, type Floats } from './matrix.ts';
import type { Parameters } from './parameters.ts';
import { rowsOf, type Layer, type Shape } from './layer.ts';
import { linear } from './linear.ts';

/** Turns rows of scores into weights that sum to 1; in a causal model no word looks at those behind it. */
function softmaxRows(scores: Floats, steps: number, causal: boolean): void {
  for (let query = 0; query < steps; query++) {
    const row = scores.subarray(query * steps, (query + 1) * steps);
    const seen = causal ? query + 1 : steps;
    let most = -Infinity;
    for (let key = 0; key < seen; key++) most = Math.max(most, row[key] as number);
    let sum = 0;
    for (let key = 0; key < seen; key++) sum += row[key] = Math.exp((row[key] as number) - most);
    for (let key = 0; key < steps; key++) row[key] = key < seen ? (row[key] as number) / sum : 0;
  }
}

/** The columns of one head of one sequence, as a matrix of its own. */
function take(
  from: Floats,
  width: number,
  start: number,
  size: number,
  at: Shape,
  allocate: Allocate,
): Floats {
  const own = allocate(at.steps * size);
  for (let step = 0; step < at.steps; step++)
    for (let j = 0; j < size; j++)
      own[step * size + j] = from[step * at.sequences * width + start + j] as number;
  return own;
}

/** The way back of `take`. */
function put(own: Floats, into: Floats, width: number, start: number, size: number, at: Shape): void {
  for (let step = 0; step < at.steps; step++)
    for (let j = 0; j < size; j++)
      into[step * at.sequences * width + start + j] = own[step * size + j] as number;
}

/** One head of one sequence: its output, and the gradients by query, key and value. */
function head(
  [query, key, value]: [Floats, Floats, Floats],
  size: number,
  causal: boolean,
  allocate: Allocate,
) {
  const steps = query.length / size;
  const by = 1 / Math.sqrt(size);
  const weights = allocate(steps * steps);
  multiply(query, transposed(key, steps, size, allocate), weights, steps, size, steps);
  for (let i = 0; i < weights.length; i++) (weights[i] as number) *= by;
  softmaxRows(weights, steps, causal);
  const output = allocate(steps * size);
  multiply(weights, value, output, steps, steps, size);
  return {
    output,
    backward: (gradient: Floats): [Floats, Floats, Floats] => {
      const scores = allocate(steps * steps);
      multiply(gradient, transposed(value, steps, size, allocate), scores, steps, size, steps);
      for (let at = 0; at < scores.length; at += steps) {
        let mean = 0;
        for (let k = 0; k < steps; k++) mean += (scores[at + k] as number) * (weights[at + k] as number);
        for (let k = 0; k < steps; k++)
          scores[at + k] = (weights[at + k] as number) * ((scores[at + k] as number) - mean) * by;
      }
      const back: [Floats, Floats, Floats] = [0, 1, 2].map(() => allocate(steps * size)) as never;
      multiply(scores, key, back[0], steps, steps, size);
      multiply(transposed(scores, steps, steps, allocate), query, back[1], steps, steps, size);
      multiply(transposed(weights, steps, steps, allocate), gradient, back[2], steps, steps, size);
      return back;
    },
  };
}

/**
 * Multi-head softmax attention (arXiv 1706.03762, section 3.2). The parameters are those of `name.qkv`, which makes
 * queries, keys and values side by side, and of `name.out`.
 */
export function attention(
  parameters: Parameters,
  name: string,
  { width, heads, causal = false }: { width: number; heads: number; causal?: boolean },
): Layer {
  const { allocate } = parameters;
  const size = width / heads;
  const qkv = linear(parameters, `${name}.qkv`, width, 3 * width);
  const out = linear(parameters, `${name}.out`, width, width, 0.7 / Math.sqrt(width));
  return {
    forward: (input, shape) => {
      const projected = qkv.forward(input, shape);
      const mixed = allocate(rowsOf(shape) * width);
      const places = Array.from({ length: shape.sequences * heads }, (_, i) => ({
        sequence: Math.floor(i / heads),
        column: (i % heads) * size,
      }));
      const all = places.map(({ sequence, column }) => {
        const part = (third: number): Floats => {
          const start = (sequence * 3 + third) * width + column;
          return take(projected.output, 3 * width, start, size, shape, allocate);
        };
        const one = head([part(0), part(1), part(2)], size, causal, allocate);
        put(one.output, mixed, width, sequence * width + column, size, shape);
        return { ...one, sequence, column };
      });
      const last = out.forward(mixed, shape);
      return {
        output: last.output,
        backward: (gradient) => {
          const back = last.backward(gradient);
          const parts = allocate(rowsOf(shape) * 3 * width);
          for (const { backward, sequence, column } of all) {
            const own = take(back, width, sequence * width + column, size, shape, allocate);
            backward(own).forEach((by, third) =>
              put(by, parts, 3 * width, (sequence * 3 + third) * width + column, size, shape),
            );
          }
          return projected.backward(parts);
        },
      };
    },
  };
}
