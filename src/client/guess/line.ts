/** The numbers of a guess while it is drawn. */
import type { GuessRange } from '../../data/guess.ts';

/** As often as it is read: 0.1 + 0.2 is no number that anybody draws. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** How far along its range a value is, from 0 to 1. */
export function shareOf({ least, most, log }: GuessRange, value: number): number {
  const at = log ? Math.log : Number;
  return (at(value) - at(least)) / (at(most) - at(least));
}

/** The nearest value that can be guessed, `share` of the way along the range. */
export function valueAt({ least, most, step, log }: GuessRange, share: number): number {
  const t = Math.min(1, Math.max(0, share));
  // A log scale is drawn on as finely as it can be read: two digits that count.
  const value = log
    ? Number((least * (most / least) ** t).toPrecision(2))
    : least + Math.round((t * (most - least)) / step) * step;
  return Math.min(most, Math.max(least, tidy(value)));
}

/** The value that so many presses of an arrow key lead to. */
export function stepFrom(range: GuessRange, value: number, presses: number): number {
  const { least, most, step, log } = range;
  const next = log ? Number((value * step ** presses).toPrecision(3)) : value + presses * step;
  return Math.min(most, Math.max(least, tidy(next)));
}

/**
 * The whole line, once some of its points have been set: what lies between two that were is on the straight line
 * between them, and what lies behind the last goes on level.
 * @param keys of the points, in their order; the line sets out from `start`, one place before the first
 */
export function lineThrough(
  keys: readonly string[],
  set: ReadonlyMap<string, number>,
  range: GuessRange,
): Record<string, number> {
  const share = (value: number): number => shareOf(range, value);
  const known = keys.flatMap((key, i) => {
    const value = set.get(key);
    return value === undefined ? [] : [{ i, value }];
  });
  const points = keys.map((key, i) => {
    const own = set.get(key);
    if (own !== undefined) return [key, own] as const;
    const before = known.filter((one) => one.i < i).pop() ?? { i: -1, value: range.start };
    const after = known.find((one) => one.i > i);
    if (!after) return [key, before.value] as const;
    const t = (i - before.i) / (after.i - before.i);
    return [key, valueAt(range, share(before.value) * (1 - t) + share(after.value) * t)] as const;
  });
  return Object.fromEntries(points);
}
