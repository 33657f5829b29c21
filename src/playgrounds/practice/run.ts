import { GOAL, LEARNERS, type Each, type Learner } from './learners.ts';
import type { Round } from './trainer.ts';

/** A measurement: right answers in percent after so many batches. */
export interface Point {
  readonly batches: number;
  readonly percent: number;
}
/** How far a reader’s training has come. */
export interface Run {
  readonly seed: number;
  /** Each network has had so many. */
  readonly batches: number;
  readonly curves: Each<readonly Point[]>;
  /** What the batches of each took; the questions in between do not count. */
  readonly seconds: Each<number>;
  /** After how many batches each first passed `GOAL`. */
  readonly passed: Each<number | undefined>;
}

const each = <T>(of: (learner: Learner) => T): Each<T> =>
  Object.fromEntries(LEARNERS.map((learner) => [learner, of(learner)])) as Record<Learner, T>;

export const freshRun = (seed: number): Run => ({
  seed,
  batches: 0,
  curves: each(() => []),
  seconds: each(() => 0),
  passed: each(() => undefined),
});

/** A run after one more round. */
export function advanced(run: Run, { batch, turns }: Round): Run {
  const turnOf = (learner: Learner) => turns.find((turn) => turn.learner === learner);
  const percentOf = (learner: Learner): number | undefined => turnOf(learner)?.percent;
  return {
    seed: run.seed,
    batches: batch,
    curves: each((learner) => {
      const percent = percentOf(learner);
      return percent === undefined
        ? run.curves[learner]
        : [...run.curves[learner], { batches: batch, percent }];
    }),
    seconds: each((learner) => run.seconds[learner] + (turnOf(learner)?.seconds ?? 0)),
    passed: each((learner) => run.passed[learner] ?? ((percentOf(learner) ?? 0) >= GOAL ? batch : undefined)),
  };
}

/** Who passed `GOAL` between two states of a run, which is worth saying once. */
export const justPassed = (before: Run, after: Run): Learner[] =>
  LEARNERS.filter((learner) => before.passed[learner] === undefined && after.passed[learner] !== undefined);
