/**
 * Times both layers in a thread of its own, a length a message, and before them what waiting costs. Who has enough of it
 * ends the worker: one that is busy would run on for two seconds in Chromium, so that it is asked for each.
 */
import { measure, measureWaiting, type Measured, type Task, type Waited } from '../../models/race/measure.ts';
import { WAITING } from './limits.ts';

/** What the worker is asked: to begin, then to go on; and what it answers. */
export type Asked = Pick<Task, 'lengths' | 'budget' | 'most'> | 'next';
export type Answered = Measured | Waited | 'done';

const scope = self as unknown as {
  postMessage(answer: Answered): void;
  onmessage: (event: MessageEvent<Asked>) => void;
};
const clock = (): number => performance.now();
let all: Generator<Measured | Waited> | undefined;

function* timesOf(task: Exclude<Asked, 'next'>): Generator<Measured | Waited> {
  const start = clock();
  yield measureWaiting(WAITING.words, clock, WAITING.times);
  yield* measure({ ...task, budget: task.budget - (clock() - start), clock });
}

scope.onmessage = ({ data }) => {
  if (data !== 'next') all = timesOf(data);
  scope.postMessage((all?.next().value as Measured | Waited | undefined) ?? 'done');
};
