import type { playground } from '../../charts/practice/playground.ts';
import { part } from '../elements.ts';
import type { Start, Tools } from '../playground.ts';
import { FIRST_SEED } from './learners.ts';
import { openPage, type Stage } from './page.ts';
import type { Answer } from './practice-worker.ts';
import { reasonToAsk, type Device } from './reason-to-ask.ts';
import { advanced, freshRun, justPassed, type Run } from './run.ts';
import { openTrainee, type Trainee } from './trainee.ts';

/** A reader’s training, from the first press to the last batch. */
function openTraining(root: HTMLElement, tools: Tools<typeof playground>) {
  const { label, file, say } = tools;
  const page = openPage(root, tools);
  let stage: Stage = 'new';
  let run: Run = freshRun(FIRST_SEED);
  let trainee: Trainee | undefined;

  const turn = (to: Stage, text: string): void => {
    stage = to;
    page.buttons(to);
    page.message(text);
    say(text);
  };
  const end = (): void => {
    trainee?.end();
    trainee = undefined;
  };
  const onFail = (): void => {
    end();
    turn('new', label('unavailable'));
  };
  const onAnswer = (answer: Answer): void => {
    if (answer === 'done') return turn('done', label('done', { n: page.number(run.batches) }));
    const before = run;
    run = advanced(run, answer);
    page.draw(run);
    const passed = justPassed(before, run).map((learner) => page.passed(run, learner));
    if (passed.length) turn(stage, passed.join(' '));
    if (stage === 'running') trainee?.next();
  };
  const go = (): void => {
    turn('running', label('training'));
    if (trainee) return trainee.next();
    try {
      trainee = openTrainee(file('models/practice.json'), run.seed, { onAnswer, onFail });
    } catch {
      onFail();
    }
  };
  const pause = (): void => {
    if (stage === 'running') turn('paused', label('paused', { n: page.number(run.batches) }));
  };
  const again = (): void => {
    end();
    run = freshRun(run.seed + 1);
    page.draw(run);
    go();
  };
  const press = async (): Promise<void> => {
    if (stage === 'running') return pause();
    const reason = stage === 'new' ? await reasonToAsk(navigator as unknown as Device) : undefined;
    if (reason) turn('asked', label(reason));
    else go();
  };
  return { press, pause, again };
}

/** Trains both networks when a reader wants it, and stops when the page is out of sight. */
export const start: Start<typeof playground> = (root, tools) => {
  const { press, pause, again } = openTraining(root, tools);
  part(root, '.go').addEventListener('click', () => void press());
  part(root, '.again').addEventListener('click', again);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) pause();
  });
  addEventListener('pagehide', pause);
};
