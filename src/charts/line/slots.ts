import { cell, derived } from '../../kit/index.ts';
import { defineGuess, defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ loss, marks }) => {
  const { first, last, largest, foretold } = loss ?? {};
  const mark = (model: string) => {
    const found = marks?.models.find(({ row }) => row.model === model);
    return found && cell(found.row, 'mmlu');
  };
  const { pair, guess } = marks ?? {};
  return {
    first: first && cell(first, 'loss'),
    last: last && cell(last, 'loss'),
    foretold: foretold && derived('loss of the largest by the line', foretold.loss),
    came: foretold && cell(foretold.row, 'loss'),
    farther: largest && derived('the largest training, in that of the last of the four', largest.times),
    off: foretold && derived('how far the line is off', foretold.off),
    guess: guess && cell(guess, 'mmlu'),
    curie: mark('GPT-3 curie'),
    davinci: mark('GPT-3 davinci'),
    'palm-9b': mark('PaLM 9B'),
    'palm-63b': mark('PaLM 63B'),
    'palm-540b': mark('PaLM 540B'),
    llama: pair && cell(pair.less.row, 'mmlu'),
    falcon: pair && cell(pair.more.row, 'mmlu'),
    times: pair && derived('the training of Falcon 180B, in that of Llama 2 70B', pair.times),
    points: pair && derived('the mark of Falcon 180B less that of Llama 2 70B', pair.points),
  };
});

export const guess = defineGuess<Chart, Facts>(({ loss }) => ({
  names: { largest: loss?.largest.row.model ?? '' },
  answer: { largest: loss && cell(loss.largest.row, 'loss') },
}));
