import { cell, derived } from '../../kit/index.ts';
import { defineSlots, inUnits } from '../../kit/chart/slots.ts';
import type { Chart, Facts, Model } from './data.ts';

export default defineSlots<Chart, Facts>(({ pairs, models }) => {
  const lost = pairs
    .flatMap(({ makers }) => makers)
    .flatMap(({ row, lost }) =>
      lost === undefined ? [] : [[`lost-${row.tiger}`, derived('loss divided by sales', lost)] as const],
    );
  const size = (name: Model['model']) => {
    const row = models.find((one) => one.row.model === name)?.row;
    return row && inUnits(1, cell(row, 'params'));
  };
  return {
    ...Object.fromEntries(lost),
    llama: size('LLaMA'),
    'llama-2': size('Llama 2'),
    'llama-3-1': size('Llama 3.1'),
    'falcon-180b': size('Falcon 180B'),
    'falcon-h1': size('Falcon-H1'),
  };
});
