/**
 * Times both layers in a thread of its own, a length a message. Who has enough of it ends the worker: one that is
 * busy would run on for two seconds in Chromium, so that it is asked for each length.
 */
import { measure, type Measured, type Task } from '../../models/race/measure.ts';

/** What the worker is asked: to begin, then to go on; and what it answers. */
export type Asked = Pick<Task, 'lengths' | 'budget' | 'most'> | 'next';
export type Answered = Measured | 'done';

const scope = self as unknown as {
  postMessage(answer: Answered): void;
  onmessage: (event: MessageEvent<Asked>) => void;
};
let all: Generator<Measured> | undefined;
scope.onmessage = ({ data }) => {
  if (data !== 'next') all = measure({ ...data, clock: () => performance.now() });
  scope.postMessage((all?.next().value as Measured | undefined) ?? 'done');
};
