import { cell, derived } from '../../kit/index.ts';
import { defineSlots, inUnits } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

/** Revenue, needs and guesses are in billions. */
const BILLION = 1e9;

/** Values by a name and the place of each, from 1: `year-1`, `year-2`. */
const numbered = <T>(name: string, values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value, i) => [`${name}-${i + 1}`, value]));

export default defineSlots<Chart, Facts>(({ losses, towers, pits }) => {
  const sold = pits.flatMap((pit) => (pit.sold ? [pit.sold] : []));
  const guessed = pits.filter(({ row }) => row.kind === 'stated' && row.revenue !== null);
  return {
    ...numbered(
      'lost',
      losses.map(({ lost }) => derived('what was lost for each dollar earned', lost)),
    ),
    ...numbered(
      'year',
      towers.map((row) => inUnits(BILLION, cell(row, 'data_centre'))),
    ),
    ...numbered(
      'need',
      pits.map(({ row }) => inUnits(BILLION, cell(row, 'need'))),
    ),
    ...numbered(
      'guess',
      guessed.map(({ row }) => inUnits(BILLION, cell(row, 'revenue'))),
    ),
    sold: sold[0] && inUnits(BILLION, cell(sold[0], 'low')),
  };
});
