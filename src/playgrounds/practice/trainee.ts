import type { Practice } from '../../data/practice.ts';
import { workerAddress } from '../worker-address.ts';
import type { Answer, Request } from './practice-worker.ts';
import script from './practice-worker.ts?worker&url';

let practice: Promise<Practice> | undefined;

/** What practice sentences are made of, fetched once a page and only when a reader trains. @throws where it can't be had */
async function fetchPractice(address: string): Promise<Practice> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} can’t be had (${answer.status}).`);
  return (await answer.json()) as Practice;
}

/**
 * A worker that trains with a seed, and begins with its first round.
 * @param address of the practice list
 * @throws where the page may have no worker, as in a frame without an origin
 */
export function openTrainee(
  address: string,
  seed: number,
  { onAnswer, onFail }: { readonly onAnswer: (answer: Answer) => void; readonly onFail: () => void },
) {
  const worker = new Worker(workerAddress(script), { type: 'module' });
  // Whoever pauses and goes on within a round would otherwise have two under way, and could not pause both.
  let isAsked = true;
  const post = (request: Request): void => worker.postMessage(request);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    isAsked = false;
    onAnswer(data);
  };
  worker.onerror = onFail;
  practice ??= fetchPractice(address);
  practice
    .then((found) => post({ practice: found, seed }))
    .catch(() => {
      practice = undefined;
      onFail();
    });
  return {
    /** Asks for a round, unless one is under way. */
    next: (): void => {
      if (isAsked) return;
      isAsked = true;
      post('next');
    },
    end: (): void => {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    },
  };
}
export type Trainee = ReturnType<typeof openTrainee>;
