/** Trains in a thread of its own, a round whenever the page asks for one, so that whoever stops asking has paused it. */
import type { Practice } from '../../data/practice.ts';
import { createGrammar } from '../../models/grammar.ts';
import { createTrainer, type Round } from './trainer.ts';

/** What the page asks: to begin anew, or for the next round. */
export type Request = { readonly practice: Practice; readonly seed: number } | 'next';
/** The round, or that all have had theirs. */
export type Answer = Round | 'done';

const scope = self as unknown as {
  postMessage(answer: Answer): void;
  onmessage: (event: MessageEvent<Request>) => void;
};
let next: (() => Round | undefined) | undefined;

scope.onmessage = ({ data }) => {
  if (data !== 'next') next = createTrainer(createGrammar(data.practice), data.seed, () => performance.now());
  scope.postMessage(next?.() ?? 'done');
};
