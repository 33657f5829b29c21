import type { playground } from '../../charts/practice/playground.ts';
import { formatNumber } from '../../i18n/format.ts';
import { part } from '../elements.ts';
import type { Tools } from '../playground.ts';
import { GOAL, LEARNERS, type Learner } from './learners.ts';
import { endOf, labelsOf, pathOf, reachOf } from './plot.ts';
import type { Run } from './run.ts';

/** Where a training stands, and what the one button then says. */
const GO = { new: 'start', asked: 'anyway', running: 'pause', paused: 'go-on', done: 'go-on' } as const;
export type Stage = keyof typeof GO;

/** Stands for the right answers of a network that has not been asked yet. */
const NOT_ASKED = '–';

/** What a network has of the page: its curve and its figures. */
const partsOf = (root: HTMLElement, learner: Learner) => {
  const own = part(root, `[data-learner="${learner}"]`);
  return {
    learner,
    curve: part(root, `.own.${learner}`),
    end: part(root, `.end.${learner}`),
    share: part(own, '.share'),
    after: part(own, '.after'),
    tag: part(own, '.tag'),
  };
};

/** Writes what a training has come to into what the server wrote. */
export function openPage(root: HTMLElement, { lang, label }: Tools<typeof playground>) {
  const number = (value: number): string => formatNumber(value, lang);
  const svg = part(root, 'svg');
  const go = part<HTMLButtonElement>(root, '.go');
  const again = part<HTMLButtonElement>(root, '.again');
  const [message, seed] = [part(root, '.message'), part(root, '.seed')];
  const learners = LEARNERS.map((learner) => partsOf(root, learner));
  const along = [...root.querySelectorAll('.along li')];

  const reach = (batches: number): void => {
    const end = reachOf(batches);
    const box = `0 0 ${end} 100`;
    if (svg.getAttribute('viewBox') === box) return;
    svg.setAttribute('viewBox', box);
    labelsOf(end).forEach((n, i) => {
      const place = along[i];
      if (place) place.textContent = number(n);
    });
  };
  return {
    number,
    buttons: (stage: Stage): void => {
      go.textContent = label(GO[stage]);
      go.disabled = stage === 'done';
      again.disabled = stage === 'new' || stage === 'asked';
    },
    message: (text: string): void => {
      message.textContent = text;
    },
    passed: ({ passed }: Run, learner: Learner): string =>
      label(`${learner}-passed`, { n: GOAL, batches: number(passed[learner] ?? 0) }),
    draw: (run: Run): void => {
      reach(run.batches);
      seed.textContent = label('seed', { n: run.seed });
      for (const { learner, curve, end, share, after, tag } of learners) {
        const points = run.curves[learner];
        curve.setAttribute('d', pathOf(points));
        end.setAttribute('d', endOf(points));
        const last = points.at(-1);
        share.textContent = last ? label('percent', { n: number(Math.round(last.percent)) }) : NOT_ASKED;
        const spent = { n: number(run.batches), s: number(Math.round(run.seconds[learner])) };
        after.textContent = label('spent', spent);
        tag.textContent = label('measured');
      }
    },
  };
}
