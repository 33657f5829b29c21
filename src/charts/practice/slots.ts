import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { LEARNT, type Chart, type Curves, type Facts } from './data.ts';

/** When all trainings of a network had learnt the task. */
const learntBy = (curves: Curves | undefined) =>
  curves?.learnt ? derived('batches until every training has learnt', curves.learnt) : undefined;

export default defineSlots<Chart, Facts>(({ task, curves, times }) => {
  const [transformer, gru, elman] = curves;
  return {
    meanings: task?.meanings.length ? derived('meanings of the verb', task.meanings.length) : undefined,
    level: curves.length ? derived('what counts as learnt, in percent', LEARNT) : undefined,
    soon: learntBy(transformer),
    late: learntBy(gru),
    times: times ? derived('practice of the slower, in that of the quicker', times) : undefined,
    most: elman?.best && cell(elman.best, 'percent'),
    'most-after': elman && derived('batches of its training', elman.end),
  };
});
