/**
 * Which of many pages that are alike a run looks at: chance decides, so that within a few runs each has been seen.
 * `SEED=… npx vitest run …` looks at the same again.
 */
export const seed = Number(process.env['SEED'] ?? Date.now() % 1e6);

/** One in so many, beginning where chance decides. @param at which part, where each of them is looked at another way */
export const oneIn = <T>(parts: number, all: readonly T[], at = 0): readonly T[] =>
  all.filter((_, i) => (i + at + seed) % parts === 0);
