import { cell, derived } from '../../kit/index.ts';
import { defineGuess, defineSlots, inUnits } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

/** OpenAI's years are in billions. */
const BILLION = 1e9;

export default defineSlots<Chart, Facts>(({ shown }) =>
  Object.fromEntries(
    shown.flatMap(({ row, year, revenue, loss }) => [
      [`earned-${year}`, row.revenue === null ? undefined : inUnits(BILLION, cell(row, 'revenue'))],
      [`lost-${year}`, inUnits(BILLION, cell(row, 'operating_loss'))],
      [`rate-${year}`, revenue ? derived('what was lost for each dollar earned', loss / revenue) : undefined],
    ]),
  ),
);

/** Compared is what is known in full: of 2023 there is no more than what was expected before its end. */
export const guess = defineGuess<Chart, Facts>(({ shown }) => ({
  names: Object.fromEntries(shown.map(({ row }) => [row.year, row.year])),
  answer: Object.fromEntries(
    shown
      .filter(({ row }) => row.kind !== 'projected')
      .map(({ row }) => [row.year, inUnits(BILLION, cell(row, 'operating_loss'))]),
  ),
}));
