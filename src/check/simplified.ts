import table from './simplified.json' with { type: 'json' };

/** Each Simplified character, which Traditional Chinese never writes, and the Traditional one of its first meaning. */
const pairs = new Map(
  (table.pairs.match(/../gu) ?? []).map((pair): [string, string] => [pair[0] ?? '', pair[1] ?? '']),
);

/** Finds Simplified characters: `说`, but not `后` or `里`, which are Traditional words as well. */
export const simplified = new RegExp(`[${[...pairs.keys()].join('')}]`, 'gu');

/** What stands for a Simplified character in Traditional Chinese: the likeliest, where there are several. */
export const traditional = (char: string): string => pairs.get(char) ?? char;
