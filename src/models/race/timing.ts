/** Gives milliseconds that only grow, such as performance.now. */
export type Clock = () => number;

/** A run is repeated until it takes so long, in milliseconds: browsers round their clocks, some to a whole one. */
export const AT_LEAST = 20;

/** How often a run has to be repeated to be timed, and how long one took then, in milliseconds. */
export interface Timing {
  readonly repetitions: number;
  readonly ms: number;
}

/** How long one run takes, as the mean of so many. */
export function timed(run: () => unknown, repetitions: number, clock: Clock): Timing {
  const start = clock();
  for (let i = 0; i < repetitions; i++) run();
  return { repetitions, ms: (clock() - start) / repetitions };
}

/** Repeats a run twice as often each time until it takes long enough. What came before warms the engine up. */
export function calibrated(run: () => unknown, clock: Clock, atLeast = AT_LEAST): Timing {
  let timing = timed(run, 1, clock);
  while (timing.ms * timing.repetitions < atLeast) timing = timed(run, timing.repetitions * 2, clock);
  return timing;
}

/** The quicker of two, since whatever else a machine does only makes a run slower. */
export const quicker = (a: Timing, b: Timing): Timing => (b.ms < a.ms ? b : a);
