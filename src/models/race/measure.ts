import { runs, type Runs } from './layers.ts';
import { AT_LEAST, calibrated, quicker, timed, type Clock, type Timing } from './timing.ts';

/** What both layers took for a sentence of so many words. */
export interface Measured {
  readonly words: number;
  readonly gru: Timing;
  readonly attention: Timing;
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
 * longer ones. Later lengths take longer, so that each gets a share of what is left.
 */
export function* measure({ lengths, budget, clock, most, make = runs }: Task): Generator<Measured> {
  const start = clock();
  const left = (): number => budget - (clock() - start);
  let [slowGru, slowAttention] = [0, 0];
  for (const [i, words] of lengths.entries()) {
    if (calibration(GROWTH * slowGru) + calibration(GROWTH * slowAttention) > left()) return;
    const until = left() - left() / (lengths.length - i);
    const own = make(words);
    let gru = calibrated(own.gru, clock);
    let attention = calibrated(own.attention, clock);
    for (let nth = 1; nth < most && left() - cost(gru) - cost(attention) >= until; nth++) {
      gru = quicker(gru, timed(own.gru, gru.repetitions, clock));
      attention = quicker(attention, timed(own.attention, attention.repetitions, clock));
    }
    [slowGru, slowAttention] = [gru.ms, attention.ms];
    yield { words, gru, attention };
  }
}
