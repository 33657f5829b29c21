import { derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ total, planes, weight, sold, plane }) => ({
  ...{ weight, sold, plane },
  total: derived('chips sold, times the weight of one', total),
  planes: derived('the tonnes of all chips over those of one plane', planes),
}));
