/** What is said of a guess once what happened is told. */
import type { Guess, Outcome, PageGuess } from '../../data/guess.ts';
import type { SlotValue } from '../../kit/chart/slots.ts';
import { printSlot, replaceSlots } from '../../kit/chart/slot-text.ts';

/** How near is near, as a share of what happened. */
const NEAR = 0.1;

/** How a guess came out, by the place that the chart compares. */
export function outcomeOf({ answer, compared, near }: PageGuess, guess: Guess): Outcome {
  if (typeof answer === 'string' || typeof guess === 'string') return guess === answer ? 'right' : 'wrong';
  const [mine, was] = [guess[compared] ?? NaN, answer[compared] ?? NaN];
  if (Math.abs(mine - was) <= (near ?? Math.abs(was) * NEAR)) return 'near';
  return mine > was ? 'high' : 'low';
}

/**
 * What fills the slots of the sentence: `guess` of the place that is compared, `guess-…` of each place, `apart` and
 * `times` between guess and answer; of an option its name. What happened was filled when the page was made.
 */
export function guessSlots(given: PageGuess, guess: Guess): Record<string, SlotValue> {
  const { items, answer, compared, unit } = given;
  const nameOf = (key: string): string => items.find((one) => one.key === key)?.name ?? key;
  if (typeof guess === 'string' || typeof answer === 'string')
    return { guess: { value: nameOf(String(guess)) } };
  const [mine, was] = [guess[compared] ?? NaN, answer[compared] ?? NaN];
  return {
    ...Object.fromEntries(Object.entries(guess).map(([key, value]) => [`guess-${key}`, { value, unit }])),
    guess: { value: mine, unit },
    apart: { value: Math.abs(mine - was), unit },
    times: { value: Math.max(mine / was, was / mine) },
  };
}

/** The sentence that compares a guess with what happened. */
export function comparison(given: PageGuess, guess: Guess): string {
  const slots = guessSlots(given, guess);
  return replaceSlots(given.outcomes[outcomeOf(given, guess)] ?? '', (name, format) => {
    const value = slots[name];
    return value ? printSlot(value, format, given.lang) : '';
  });
}
