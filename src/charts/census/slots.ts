import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ counters, alone }) => {
  const counts = counters.flatMap(({ key, row }) => [
    [`${key}-china`, cell(row, 'china')] as const,
    [`${key}-us`, cell(row, 'us')] as const,
  ]);
  const first = counters[0];
  return {
    ...Object.fromEntries(counts),
    abroad: alone?.abroad && first && cell(first.row, 'abroad'),
    over: alone?.abroad && derived('how many more are abroad than in China', alone.abroad.over),
  };
});
