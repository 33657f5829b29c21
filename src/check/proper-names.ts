import { remembered, rememberedOf } from '../data/remember.ts';

const listOf = remembered((key) => JSON.parse(key) as readonly string[], 8);

/**
 * Proper names, the longest first, so that of two that begin alike the longer one is found. It is one and the same list
 * as long as the names are the same, though each check reads them anew: what is found in a text is remembered for it.
 */
export const longestFirst = rememberedOf((names: readonly string[]) =>
  listOf(JSON.stringify([...names].sort((a, b) => b.length - a.length))),
);
