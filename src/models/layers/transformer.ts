import { add, type Floats } from './matrix.ts';
import type { Parameters } from './parameters.ts';
import { attention } from './attention.ts';
import type { Layer, Pass } from './layer.ts';
import { layerNorm } from './layer-norm.ts';
import { linear } from './linear.ts';

/** One layer after the other. */
export function sequence(...layers: Layer[]): Layer {
  return {
    forward: (input, shape) => {
      const passes: Pass[] = [];
      for (const layer of layers) passes.push(layer.forward(passes.at(-1)?.output ?? input, shape));
      return {
        output: passes.at(-1)?.output ?? input,
        backward: (gradient) => passes.reduceRight((back, pass) => pass.backward(back), gradient),
      };
    },
  };
}

/** input + layer(input). */
function residual(layer: Layer): Layer {
  return {
    forward: (input, shape) => {
      const inner = layer.forward(input, shape);
      add(input, inner.output);
      return {
        output: inner.output,
        backward: (gradient) => {
          const back = inner.backward(gradient);
          add(gradient, back);
          return back;
        },
      };
    },
  };
}

const relu: Layer = {
  forward: (input) => {
    const output = input.map((x) => Math.max(0, x)) as Floats;
    return { output, backward: (by) => by.map((x, i) => ((output[i] as number) > 0 ? x : 0)) as Floats };
  },
};

/** One layer of the Transformer's encoder, normed before each part; causal, it is the decoder of GPT's kind. */
export function transformerLayer(
  parameters: Parameters,
  name: string,
  { width, heads, inner, causal }: { width: number; heads: number; inner: number; causal: boolean },
): Layer {
  return sequence(
    residual(
      sequence(
        layerNorm(parameters, `${name}.norm1`, width),
        attention(parameters, `${name}.attention`, { width, heads, causal }),
      ),
    ),
    residual(
      sequence(
        layerNorm(parameters, `${name}.norm2`, width),
        linear(parameters, `${name}.inner`, width, inner, 1.4 / Math.sqrt(width)),
        relu,
        linear(parameters, `${name}.outer`, inner, width, 0.7 / Math.sqrt(inner)),
      ),
    ),
  );
}
