/** What is said of a guess once what happened is told. */
import type { Guess, Outcome, PageGuess } from '../../data/guess.ts';
import { said, withSlots } from './said.ts';

/** How near is near, as a share of what happened. */
const NEAR = 0.1;
/** So many digits of what is reckoned from two numbers count: neither is known any better. */
const DIGITS = 3;

/** How a guess came out, by the place that the chart compares. */
export function outcomeOf({ answer, compared, near }: PageGuess, guess: Guess): Outcome {
  if (typeof answer === 'string' || typeof guess === 'string') return guess === answer ? 'right' : 'wrong';
  const was = Number(answer[compared]);
  const off = Number(guess[compared]) - was;
  if (Math.abs(off) <= (near ?? Math.abs(was) * NEAR)) return 'near';
  return off > 0 ? 'high' : 'low';
}

/**
 * What fills the slots of the sentence: `guess` of the place that is compared, `guess-…` of each place, `apart` and
 * `times` between guess and answer; of an option its name. What happened was filled when the page was made.
 */
function slots(given: PageGuess, guess: Guess): Record<string, string> {
  const { items, answer, compared } = given;
  if (typeof guess === 'string' || typeof answer === 'string')
    return { guess: items.find(({ key }) => key === guess)?.name ?? '' };
  const [mine, was] = [Number(guess[compared]), Number(answer[compared])];
  const plain = { ...given, isMonth: false };
  return {
    ...Object.fromEntries(items.map(({ key }) => [`guess-${key}`, said(Number(guess[key]), given)])),
    guess: said(mine, given),
    apart: said(Math.abs(mine - was), plain, DIGITS),
    times: said(Math.max(mine / was, was / mine), { ...plain, factor: 1 }, DIGITS - 1),
  };
}

/** The sentence that compares a guess with what happened. */
export function comparison(given: PageGuess, guess: Guess): string {
  return withSlots(given.outcomes[outcomeOf(given, guess)] ?? '', slots(given, guess));
}
