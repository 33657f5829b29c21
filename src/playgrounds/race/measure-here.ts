import type { Measured } from '../../models/race/measure.ts';
import { workerAddress } from '../worker-address.ts';
import { BUDGET, MOST, START } from './limits.ts';
import type { Answered, Asked } from './race-worker.ts';
import script from './race-worker.ts?worker&url';

/**
 * Times both layers on the reader's device, at most for `BUDGET`.
 * @param found is called for each length when it is there, and again when it has been timed better
 * @returns `done` resolves when it is over, for whatever reason, and rejects where there can be no worker, as in a frame without
 *   an origin; `stop` ends it
 */
export function measureHere(lengths: readonly number[], found: (one: Measured) => void) {
  let stop = (): void => undefined;
  const done = new Promise<void>((resolve, reject) => {
    const worker = new Worker(workerAddress(script), { type: 'module' });
    const ask = (what: Asked): void => worker.postMessage(what);
    const timer = setTimeout(() => stop(), BUDGET);
    const end = (over: () => void) => (): void => {
      clearTimeout(timer);
      worker.terminate();
      // What was on its way comes all the same.
      worker.onmessage = null;
      over();
    };
    stop = end(resolve);
    worker.addEventListener(
      'error',
      end(() => reject(new Error('the worker did not start'))),
    );
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data === 'done') {
        stop();
        return;
      }
      found(data);
      ask('next');
    };
    ask({ lengths, budget: BUDGET - START, most: MOST });
  });
  return { done, stop: (): void => stop() };
}
