/** The thread that checks the content while an editor writes: the server goes on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkAll } from '../build/disk/read.ts';
import type { Problem } from '../data/problem.ts';

/** Problems, of which one that is of no rule tells why the check broke off. */
export type Found = readonly Omit<Problem, 'rule'>[];

const brokeOff = (error: unknown): Found => [
  { file: 'content', message: error instanceof Error ? error.message : String(error) },
];

parentPort?.on('message', () => {
  void checkAll(workerData as string)
    .catch(brokeOff)
    .then((found) => parentPort?.postMessage(found));
});
