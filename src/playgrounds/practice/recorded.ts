import { LEARNERS, MOST, type Learner } from './learners.ts';
import type { Point } from './run.ts';

/** A row of content/data/practice-curves.csv, as far as it is read here. */
type Row = Readonly<Record<string, string | number | null>>;

/** Every recorded training of a network, as far as a reader’s goes. */
export function recordedCurves(rows: readonly Row[], learner: Learner): Point[][] {
  const own = rows
    .filter(({ model }) => model === learner)
    .map(({ seed, batches, percent }) => ({
      seed: Number(seed),
      batches: Number(batches),
      percent: Number(percent),
    }))
    .filter(({ batches }) => batches <= MOST)
    .sort((a, b) => a.batches - b.batches);
  const seeds = [...new Set(own.map(({ seed }) => seed))];
  return seeds.map((one) =>
    own.filter(({ seed }) => seed === one).map(({ batches, percent }) => ({ batches, percent })),
  );
}

/** The lowest and the highest right answers of recorded trainings after so many batches, in whole percent. */
export function rangeAt(
  curves: readonly (readonly Point[])[],
  batches: number,
): { low: number; high: number } {
  const found = curves.flatMap((points) => points.filter((point) => point.batches === batches));
  if (!found.length) throw new Error(`practice-curves has no measurement after ${batches} batches.`);
  const percents = found.map(({ percent }) => Math.round(percent));
  return { low: Math.min(...percents), high: Math.max(...percents) };
}

/** All recorded trainings by network. */
export const recorded = (rows: readonly Row[]) =>
  LEARNERS.map((learner) => ({ learner, curves: recordedCurves(rows, learner) }));
