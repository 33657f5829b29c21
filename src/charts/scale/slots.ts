import { cell, derived } from '../../kit/index.ts';
import { defineGuess, defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ models, leap, trainings }, { look }) => {
  const params = (name?: string) => {
    const found = models.find((model) => model.name === name);
    return found && found.row.params !== null ? cell(found.row, 'params') : undefined;
  };
  const [low, high] = trainings ?? [];
  return {
    largest: params('MoE-Multi (LSTM)'),
    base: params('Transformer (base)'),
    big: params('Transformer (big)'),
    from: params(look.leap?.[0]),
    to: params(look.leap?.[1]),
    times: leap && derived('times as much', leap.times),
    low: low === undefined ? undefined : derived('the low end of the estimate, in trainings of GPT-3', low),
    high:
      high === undefined ? undefined : derived('the high end of the estimate, in trainings of GPT-3', high),
  };
});

/** What happened nobody has said: a guess is compared with an outsider’s estimate. */
export const guess = defineGuess<Chart, Facts>(({ models }) => {
  const [star, unit] = ['GPT-4', 'GPT-3'].map((name) => models.find((one) => one.name === name)?.row.flop);
  return {
    names: { 'GPT-4': 'GPT-4' },
    answer: {
      'GPT-4': star && unit ? derived('the estimate, in trainings of GPT-3', star / unit) : undefined,
    },
  };
});
