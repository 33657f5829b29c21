/** How many clerks there are to multiply, by option; as many as there are products, and nobody is lacking. */
export const CLERKS = { one: 1, thousand: 1e3, million: 1e6, unlimited: Infinity } as const;
export type Clerks = keyof typeof CLERKS;

/** What a layer takes to read a sentence. */
export interface Count {
  /** Multiplications. */
  readonly products: number;
  /** Rounds, in each of which every clerk multiplies once at most. */
  readonly rounds: number;
}

/**
 * One layer of either kind, by table 1 of Vaswani and others 2017: self-attention takes n² · d multiplications, none of
 * which waits for another; a recurrent layer n · d², those of each word after those of the word before it. Constant
 * factors, and what is read and written, are left out, as in the table.
 * @param words n, the length of the sentence; @param width d, the numbers of a word
 */
export function counts(words: number, width: number, clerks: Clerks): { line: Count; once: Count } {
  const hands = CLERKS[clerks];
  const roundsOf = (products: number): number => Math.max(1, Math.ceil(products / hands));
  const [perWord, all] = [width ** 2, words ** 2 * width];
  return {
    line: { products: words * perWord, rounds: words * roundsOf(perWord) },
    once: { products: all, rounds: roundsOf(all) },
  };
}
