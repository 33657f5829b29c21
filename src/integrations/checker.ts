import { Worker } from 'node:worker_threads';
import type { Found } from './check-thread.ts';

const THREAD = new URL('./check-thread.ts', import.meta.url);

/** Checks the content in a thread of its own. */
export interface Checker {
  /** @returns what is to mend, as the files are now; asked for once at a time */
  check(): Promise<Found>;
  /** Lets the thread go, and with it what it has read of the code; what it was asked for is found with the code of now. */
  restart(): void;
  /** Ends it. Nothing is found any more. */
  close(): void;
}

/** @param root of the project */
export function checker(root: string): Checker {
  let thread: Worker | undefined;
  let isClosed = false;
  const restart = (): void => {
    void thread?.terminate();
    thread = undefined;
  };
  async function check(): Promise<Found> {
    if (isClosed) return [];
    const own = (thread ??= new Worker(THREAD, { workerData: root }));
    const found = await new Promise<Found | undefined>((done) => {
      own.once('message', done);
      own.once('error', ({ message }) => {
        if (own === thread) thread = undefined;
        done([{ file: 'content', message }]);
      });
      own.once('exit', () => done(undefined));
      own.postMessage(null);
    });
    for (const event of ['message', 'error', 'exit']) own.removeAllListeners(event);
    return found ?? check();
  }
  return {
    check,
    restart,
    close() {
      isClosed = true;
      restart();
    },
  };
}
