import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ estimates, prices, materials }) => ({
  materials: derived('the median of the estimates', materials),
  ...Object.fromEntries(estimates.map((row) => [row.label_key, cell(row, 'high')])),
  ...Object.fromEntries(
    prices.flatMap((row) => [
      [`${row.label_key}-low`, cell(row, 'low')],
      [`${row.label_key}-high`, cell(row, 'high')],
    ]),
  ),
}));
