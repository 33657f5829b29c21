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
  const guesses = (row: number): Guess[] =>
    glosses
      .map((one, i) => ({
        gloss: one,
        probability: output.probabilities[row * glosses.length + i] as number,
      }))
      .sort((a, b) => b.probability - a.probability)
      .slice(0, most);
  return {
    ...output,
    words: tokens.map((token, row) => ({ ...token, guesses: token.id ? guesses(row) : [] })),
  };
}
