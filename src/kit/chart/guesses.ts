import type { Guess } from '../../data/guess.ts';

interface GuessStates<S extends string> {
  /** The state at which the guess is put: nothing of the answer is in it. */
  readonly state: NoInfer<S>;
  /** The state that tells what happened. */
  readonly reveal: NoInfer<S>;
}

/** One number or several, each at a place: a line that is drawn on, or a single value. */
export interface ValuesGuess<S extends string = string> extends GuessStates<S> {
  readonly kind: 'values';
  /** The keys of the places, in their order; `guess` in slots.ts says what they are called. */
  readonly places: readonly string[];
  /** From where to where it goes, in the unit of the data. */
  readonly least: number;
  readonly most: number;
  /** Values are rounded to it from `least` on; on a log scale it is what an arrow key multiplies by, 1.1 or more. */
  readonly step: number;
  readonly scale?: 'linear' | 'log';
  /** What each point stands at before the reader has moved one: the last value that is known, for instance. */
  readonly start: number;
  /** The place whose numbers decide which sentence is said; the last one unless given. */
  readonly compared?: string;
  /** How far from what happened is near, in the unit of the data; a tenth of it unless given. */
  readonly near?: number;
}

/** One of some options, each with a name. */
export interface OptionGuess<S extends string = string> extends GuessStates<S> {
  readonly kind: 'option';
  /** The keys of the options, in the order in which they are offered. */
  readonly options: readonly string[];
}

/** What a reader may guess before a chart tells it. */
export type GuessDeclaration<S extends string = string> = ValuesGuess<S> | OptionGuess<S>;

/** A guess as a chart is given it: a number at every place, or the key of an option. */
export interface Guessed {
  readonly values: Readonly<Record<string, number>>;
  readonly option?: string;
}

/** The keys of what is guessed at: places, or options. */
export const guessKeys = (declared: GuessDeclaration): readonly string[] =>
  declared.kind === 'values' ? declared.places : declared.options;

/**
 * A guess as the chart is given it.
 * @throws a sentence for one that the declaration does not allow
 */
export function guessed(
  declared: GuessDeclaration | undefined,
  guess: Guess | undefined,
): Guessed | undefined {
  if (guess === undefined) return undefined;
  if (!declared) throw new Error('there is nothing to guess');
  if (typeof guess === 'string') {
    if (declared.kind === 'option' && declared.options.includes(guess)) return { values: {}, option: guess };
    throw new Error(`there is no option "${guess}", only ${guessKeys(declared).join(', ')}`);
  }
  if (declared.kind === 'option') throw new Error('the guess is one of some options, no numbers');
  const { places, least, most } = declared;
  for (const key of places) {
    const value = guess[key];
    if (value === undefined || !(value >= least && value <= most))
      throw new Error(`the guess at "${key}" is ${value}; it goes from ${least} to ${most}`);
  }
  return { values: guess };
}
