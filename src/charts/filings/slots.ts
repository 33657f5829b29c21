import { cell } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
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
