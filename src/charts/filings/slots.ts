import { formatDate } from '../../i18n/format.ts';
import { cell } from '../../kit/index.ts';
import { defineGuess, defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ first, reports, buying }) => {
  const last = reports.at(-1);
  return {
    first: cell(first, 'count'),
    last: last && cell(last, 'count'),
    peak: buying && cell(buying, 'peak'),
    left: buying && cell(buying, 'later'),
  };
});

export const guess = defineGuess<Chart, Facts>(({ horizon }, { words }) => ({
  names: { last: formatDate(horizon.date, words.lang) },
  answer: { last: cell(horizon, 'count') },
}));
