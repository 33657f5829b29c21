import type { Measured, Waited } from '../../models/race/measure.ts';
import { openWorker } from '../open-worker.ts';
import { BUDGET, MOST, START } from './limits.ts';
import type { Answered, Asked } from './race-worker.ts';
import script from './race-worker.ts?worker&url';

/**
 * Times both layers on the reader's device, and what waiting costs it, at most for `BUDGET`.
 * @param waited is called with what the same products took at once and in a chain
 * @param found is called for each length when it is there, and again when it has been timed better
 * @returns `done` resolves when it is over, for whatever reason, and rejects where there can be no worker;
 *   `stop` ends it
 */
export function measureHere(
  lengths: readonly number[],
  { waited, found }: { waited: (one: Waited) => void; found: (one: Measured) => void },
) {
  let stop = (): void => undefined;
  const done = new Promise<void>((resolve, reject) => {
    const worker = openWorker(script);
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
      if ('chain' in data) waited(data);
      else found(data);
      ask('next');
    };
    ask({ lengths, budget: BUDGET - START, most: MOST });
  });
  return { done, stop: (): void => stop() };
}
