import { createHash } from 'node:crypto';

/**
 * Which of many pages that are alike a run looks at: chance decides, so that within a few runs each has been seen.
 * `SEED=… npx vitest run …` looks at the same again, `npm run test:whole` at all of them.
 */
export const seed = Number(process.env['SEED']);
if (!Number.isSafeInteger(seed))
  throw new Error(`SEED is "${process.env['SEED']}"; it is a whole number, and vitest.config.ts sets one.`);

/** Whether nothing is left to chance. */
export const isWhole = process.env['WHOLE'] === '1';

/**
 * Where chance begins, from 0. A number of its own for each number of parts and of things: with the seed's own remainder
 * half of the pages and half of the widths went together, so that a page was looked at in one width for ever.
 */
const begin = (parts: number, things: number, from: number): number =>
  createHash('sha256').update(`${from} ${parts} ${things}`).digest().readUInt32BE() % parts;

/** Whether it is the turn of something that is dear and the same each time: once in so many runs. */
export const isTurn = (runs: number, at = 0, from = seed): boolean =>
  isWhole || (at + begin(runs, 0, from)) % runs === 0;

/**
 * One in so many, beginning where chance decides; all of them in a whole run.
 * @param at which part, where each of them is looked at another way
 * @param from the seed; the run's unless given
 */
export const oneIn = <T>(parts: number, all: readonly T[], at = 0, from = seed): readonly T[] =>
  isWhole ? all : all.filter((_, i) => (i + at + begin(parts, all.length, from)) % parts === 0);
