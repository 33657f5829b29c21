import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { DIRECTIONS, type Chart, type Facts } from './data.ts';
import { total } from './senses.ts';

export default defineSlots<Chart, Facts>(({ guesses, senses, networks, guess }) => {
  const [first, second] = guesses;
  const [common] = senses;
  const of = (model: string) => networks.find((one) => one.model === model);
  const [gru, causal] = DIRECTIONS.back.map(of);
  return {
    first: first && cell(first, 'percent'),
    second: second && cell(second, 'percent'),
    common: common && cell(common, 'compounds'),
    all: senses.length ? derived('all compounds with the character', total(senses)) : undefined,
    recurrent: gru && cell(gru, 'percent'),
    causal: causal && cell(causal, 'percent'),
    guess: guess === undefined ? undefined : derived('right answers of the commonest meaning', guess),
  };
});
