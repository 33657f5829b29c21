/** Runs the shipped models, in a page, in a worker and in Node; it needs nothing of what trained them. */
import type { Model } from './load.ts';
import { run, type Output } from './run.ts';
import { tokenize, type Refusal, type Token } from './tokenize.ts';
import type { Switches } from './transformer.ts';

export { loadModel, type Model, type Network } from './load.ts';
export { run, type Output } from './run.ts';
export { tokenize, type Refusal, type Token } from './tokenize.ts';
export type { Switches } from './transformer.ts';

export interface Guess {
  readonly gloss: string;
  /** From 0 to 1. */
  readonly probability: number;
}

/** A sentence with what a model says of each of its words. */
export interface Answer extends Output {
  /** A word's guesses, the likeliest first; none for a word that the vocabulary lacks. */
  readonly words: readonly (Token & { readonly guesses: readonly Guess[] })[];
}

/** Where the largest of some numbers stand. Few are asked of many: to sort them all took a tenth of an answer. */
function largest(numbers: Float32Array, most: number): number[] {
  const found: number[] = [];
  while (found.length < Math.min(most, numbers.length)) {
    let best = -1;
    for (let i = 0; i < numbers.length; i++)
      if (!found.includes(i) && (best < 0 || (numbers[i] as number) > (numbers[best] as number))) best = i;
    found.push(best);
  }
  return found;
}

/**
 * @param text Traditional Chinese
 * @param most how many guesses a word gets
 * @returns a refusal where the text can't be answered, see `Refusal`
 */
export function gloss(model: Model, text: string, switches: Switches = {}, most = 3): Answer | Refusal {
  const { words, glosses } = model.manifest;
  const tokens = tokenize(text, words);
  if ('refused' in tokens) return tokens;
  const output = run(
    model,
    tokens.map(({ id }) => id),
    switches,
  );
  const guesses = (row: number): Guess[] => {
    const shares = output.probabilities.subarray(row * glosses.length, (row + 1) * glosses.length);
    return largest(shares, most).map((i) => ({
      gloss: glosses[i] as string,
      probability: shares[i] as number,
    }));
  };
  return {
    ...output,
    words: tokens.map((token, row) => ({ ...token, guesses: token.id ? guesses(row) : [] })),
  };
}
