import { cell, derived } from '../../kit/index.ts';
import { defineGuess, defineSlots, inUnits } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

const BILLION = 1e9;

export default defineSlots<Chart, Facts>(({ rows, meant, open, years }) => ({
  meant: cell(meant, 'rose'),
  costs: years && cell(years.costs, 'rose'),
  'revenue-before': years && inUnits(BILLION, cell(years.revenue, 'before')),
  'revenue-now': years && inUnits(BILLION, cell(years.revenue, 'now')),
  share: years && derived('how much of the added revenue is profit, as a share', years.share),
  ...(open ? {} : Object.fromEntries(rows.map((row) => [row.figure, cell(row, 'rose')]))),
}));

/** The options are called as the bars are; right is the figure that rose as much as the article has revenue rise. */
export const guess = defineGuess<Chart, Facts>(({ rows, meant }, { label }) => ({
  names: Object.fromEntries(rows.map(({ figure }) => [figure, label(figure)])),
  answer: meant.figure,
}));
