/** Guesses are kept on the reader's device and nowhere else. */
import type { Guess } from '../../data/guess.ts';

const KEY = 'guesses';

/**
 * What is kept, by the chart's id; nothing where storage is forbidden or full of something else. Whoever uses one
 * asks `isGuess` first, since a chart may have changed since.
 */
export function storedGuesses(): Readonly<Record<string, unknown>> {
  try {
    // Of what is no object nothing is taken over.
    return { ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as object) };
  } catch {
    return {};
  }
}

/** Keeps the guess of a chart, or forgets it; where nothing can be kept it holds for as long as the page does. */
export function storeGuess(chart: string, guess: Guess | undefined): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...storedGuesses(), [chart]: guess }));
  } catch {
    return;
  }
}
