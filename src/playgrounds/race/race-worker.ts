/** Times both layers in a thread of its own; who has enough of it ends the worker. */
import { measure, type Measured, type Task } from '../../models/race/measure.ts';

/** What the worker is asked, and what it answers: a length after the other, then that it is done. */
export type Asked = Pick<Task, 'lengths' | 'budget' | 'most'>;
export type Answered = Measured | 'done';

const scope = self as unknown as {
  postMessage(answer: Answered): void;
  onmessage: (event: MessageEvent<Asked>) => void;
};
scope.onmessage = ({ data }) => {
  for (const one of measure({ ...data, clock: () => performance.now() })) scope.postMessage(one);
  scope.postMessage('done');
};
