/** How near guesses came to what happened, so that guesses in different units can be compared. */

/** What was guessed or foretold, and what happened, in one unit. */
export interface Pair {
  readonly expected: number;
  readonly came: number;
}

/**
 * By what factor an expectation was off, one or more: e^|ln(expected ÷ came)|. A ratio has no unit, and its logarithm
 * has twice as much as far off as half as much, which a difference in per cent has not.
 * @param least what stands for an expectation below it: nothing at all would be infinitely far off
 */
export function factorOff({ expected, came }: Pair, least = Number.MIN_VALUE): number {
  return Math.exp(Math.abs(Math.log(Math.max(expected, least) / came)));
}

/** The median; of an even number of factors the geometric mean of the middle two, which is the mean of their logarithms. */
export function medianFactor(factors: readonly number[]): number {
  const sorted = [...factors].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? NaN, sorted[Math.floor(half)] ?? NaN];
  return Math.sqrt(low) * Math.sqrt(high);
}

/** A factor that a sentence says something is within: rounded up, to a tenth. */
export const within = (factor: number): number => Math.ceil(factor * 10 - 1e-9) / 10;

/** Which of the words fit an expectation: `near` within a twentieth. */
export function direction(pair: Pair): 'high' | 'low' | 'near' {
  if (factorOff(pair) < 1.05) return 'near';
  return pair.expected > pair.came ? 'high' : 'low';
}
