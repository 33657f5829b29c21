/**
 * Which of many pages that are alike a run looks at: chance decides, so that within a few runs each has been seen.
 * `SEED=… npx vitest run …` looks at the same again, `npm run test:whole` at all of them.
 */
export const seed = Number(process.env['SEED']);
if (!Number.isSafeInteger(seed))
  throw new Error(`SEED is "${process.env['SEED']}"; it is a whole number, and vitest.config.ts sets one.`);

/** Whether nothing is left to chance. */
export const isWhole = process.env['WHOLE'] === '1';

/** Whether it is the turn of something that is dear and the same each time: once in so many runs. */
export const isTurn = (runs: number, at = 0): boolean => isWhole || (at + seed) % runs === 0;

/**
 * One in so many, beginning where chance decides; all of them in a whole run.
 * @param at which part, where each of them is looked at another way
 */
export const oneIn = <T>(parts: number, all: readonly T[], at = 0): readonly T[] =>
  isWhole ? all : all.filter((_, i) => (i + at + seed) % parts === 0);
