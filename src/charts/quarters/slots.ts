import { max } from 'd3-array';
import { cell, derived } from '../../kit/index.ts';
import { formatDate } from '../../i18n/format.ts';
import { defineGuess, defineSlots, inUnits } from '../../kit/chart/slots.ts';
import type { Chart, Facts, Quarter } from './data.ts';

/** Revenue is in billions. */
const BILLION = 1e9;
const revenue = (row: Quarter) => inUnits(BILLION, cell(row, 'data_centre'));

export default defineSlots<Chart, Facts>(({ columns, then, growth }) => {
  const [first, last] = [columns[0], columns.at(-1)];
  const before = columns.filter(({ row }) => row.quarter_end.startsWith('2022'));
  const bound = Math.ceil(max(before, ({ row }) => row.data_centre) ?? 0);
  return {
    first: first && revenue(first.row),
    last: last && revenue(last.row),
    then: then && revenue(then),
    bound: inUnits(BILLION, derived('the whole billions that no quarter of 2022 reached', bound)),
    growth:
      growth === undefined ? undefined : derived('by what share it is above the quarter before', growth),
  };
});

/** Points are named by the three months that they stand for, and compared with what Nvidia reported of them. */
export const guess = defineGuess<Chart, Facts>(({ columns }, { label, words }) => {
  const until = ({ quarter_end }: Quarter): string =>
    label('until', { date: formatDate(quarter_end.slice(0, 7), words.lang) });
  return {
    names: Object.fromEntries(columns.map(({ row }) => [row.quarter, until(row)])),
    answer: Object.fromEntries(columns.map(({ row }) => [row.quarter, revenue(row)])),
  };
});
