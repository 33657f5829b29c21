import type { Floats } from '../layers/matrix.ts';
import type { Parameter } from '../layers/parameters.ts';

const BETA1 = 0.9;
const BETA2 = 0.98;
/** The longest gradient, over all parameters, that is followed as it is. */
const CLIP = 1;
const EPSILON = 1e-9;

/** Scales all gradients so that together they are no longer than `CLIP`. */
function clip(parameters: readonly Parameter[]): void {
  let square = 0;
  for (const { gradient } of parameters) for (const by of gradient) square += by * by;
  const scale = CLIP / Math.sqrt(square);
  if (scale < 1)
    for (const { gradient } of parameters)
      for (let i = 0; i < gradient.length; i++) (gradient[i] as number) *= scale;
}

/**
 * Adam (Kingma and Ba 2014, arXiv 1412.6980) with the β of the Transformer's paper.
 * @returns takes one step along the gradients, and sets them to zero
 */
export function adam(parameters: readonly Parameter[], allocate: (length: number) => Floats) {
  const moments = parameters.map(({ values }) => [allocate(values.length), allocate(values.length)] as const);
  let steps = 0;
  return (rate: number): void => {
    steps++;
    clip(parameters);
    const byFirst = 1 - BETA1 ** steps;
    const bySecond = 1 - BETA2 ** steps;
    parameters.forEach(({ values, gradient }, p) => {
      const [first, second] = moments[p] as (typeof moments)[number];
      for (let i = 0; i < values.length; i++) {
        const by = gradient[i] as number;
        const mean = (first[i] = BETA1 * (first[i] as number) + (1 - BETA1) * by);
        const square = (second[i] = BETA2 * (second[i] as number) + (1 - BETA2) * by * by);
        (values[i] as number) -= (rate * (mean / byFirst)) / (Math.sqrt(square / bySecond) + EPSILON);
      }
      gradient.fill(0);
    });
  };
}
