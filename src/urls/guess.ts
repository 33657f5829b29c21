import type { Guess, PageGuess } from '../data/guess.ts';

/* What a reader guessed, in an address: `?guess=12~15~18`, or the name of an option; `?guess=` is that nobody has yet. */

const SEPARATOR = '~';

/** What is known of a guess before anybody makes one. */
export type GuessShape = Pick<PageGuess, 'items' | 'range'>;

/** Whether something, from wherever, is a guess that the chart takes. */
export function isGuess(value: unknown, { items, range }: GuessShape): value is Guess {
  if (!range) return items.some(({ key }) => key === value);
  const numbers = Object(value) as Readonly<Record<string, unknown>>;
  const isIn = (one: unknown): boolean => typeof one === 'number' && one >= range.least && one <= range.most;
  return items.every(({ key }) => isIn(numbers[key]));
}

/** A guess as an address says it. */
export const guessText = (guess: Guess, { items }: GuessShape): string =>
  typeof guess === 'string' ? guess : items.map(({ key }) => guess[key]).join(SEPARATOR);

/** The guess that an address says; none where it can't be. */
export function readGuess(text: string, shape: GuessShape): Guess | undefined {
  const { items, range } = shape;
  const parts = text.split(SEPARATOR);
  const guess = range
    ? Object.fromEntries(items.map(({ key }, i) => [key, parseFloat(parts[i] ?? '')]))
    : text;
  return isGuess(guess, shape) && guessText(guess, shape) === text ? guess : undefined;
}
