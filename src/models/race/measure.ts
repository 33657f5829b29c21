import { runs, type Runs } from './layers.ts';
import { AT_LEAST, calibrated, quicker, timed, type Clock, type Timing } from './timing.ts';

/** What both layers took for a sentence of so many words. */
export interface Measured {
  readonly words: number;
  readonly gru: Timing;
  readonly attention: Timing;
}

/** What the same products took for a sentence of so many words, at once and each waiting for the one before. */
export interface Waited {
  readonly words: number;
  readonly together: Timing;
  readonly chain: Timing;
}

/**
 * Times the same products at once and in a chain, in turn.
 * @param times how often each is timed; the best counts
 */
export function measureWaiting(
  words: number,
  clock: Clock,
  times: number,
  make: (words: number) => Pick<Runs, 'together' | 'chain'> = runs,
): Waited {
  const own = make(words);
  let best = { together: calibrated(own.together, clock), chain: calibrated(own.chain, clock) };
  for (let nth = 1; nth < times; nth++)
    best = {
      together: quicker(best.together, timed(own.together, best.together.repetitions, clock)),
      chain: quicker(best.chain, timed(own.chain, best.chain.repetitions, clock)),
    };
  return { words, ...best };
}

export interface Task {
  /** Growing, each at most twice the one before. */
  readonly lengths: readonly number[];
  /** All may take so long, in milliseconds. */
  readonly budget: number;
  readonly clock: Clock;
  /** Each is timed so often if there is time. */
  readonly most: number;
  readonly make?: (words: number) => Pick<Runs, 'gru' | 'attention'>;
}

/** Twice the words make at most four times the work. */
const GROWTH = 4;
/** What a calibration takes if a run takes so long: the runs before the last take less than that one together. */
const calibration = (ms: number): number => Math.max(ms, 4 * AT_LEAST);
const cost = ({ ms, repetitions }: Timing): number => ms * repetitions;

/**
 * Times both layers, length by length, within a budget: a length that might not fit is left out, and so are all
 * longer ones. What time is left goes into timing all of them again, in turn, so that a busy moment of the device does
 * not fall on one length alone.
 * @returns each length when it has been timed, and again when it has been timed better
 */
export function* measure({ lengths, budget, clock, most, make = runs }: Task): Generator<Measured> {
  const start = clock();
  const left = (): number => budget - (clock() - start);
  const all: { own: Pick<Runs, 'gru' | 'attention'>; best: Measured }[] = [];
  for (const words of lengths) {
    const { gru, attention } = all.at(-1)?.best ?? {};
    if (calibration(GROWTH * (gru?.ms ?? 0)) + calibration(GROWTH * (attention?.ms ?? 0)) > left()) break;
    const own = make(words);
    const best = { words, gru: calibrated(own.gru, clock), attention: calibrated(own.attention, clock) };
    all.push({ own, best });
    yield best;
  }
  for (let nth = 1; nth < most; nth++)
    for (const one of all) {
      const { words, gru, attention } = one.best;
      if (cost(gru) + cost(attention) > left()) break;
      one.best = {
        words,
        gru: quicker(gru, timed(one.own.gru, gru.repetitions, clock)),
        attention: quicker(attention, timed(one.own.attention, attention.repetitions, clock)),
      };
      yield one.best;
    }
}
