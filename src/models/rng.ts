/** Gives the next number of a seeded sequence, at least 0 and below 1. */
export type Random = () => number;

/**
 * Tommy Ettinger's mulberry32: 32 bits of state, the same sequence in every engine.
 * @param seed its low 32 bits count
 */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number below `limit`. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** One of a list that is not empty. */
export const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

/** A copy in an order drawn at random (Fisher and Yates). */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last--) {
    const other = below(random, last + 1);
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}

/** A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller). */
export const gaussian = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
