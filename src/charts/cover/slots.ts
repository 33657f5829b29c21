import { derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './index.ts';

export default defineSlots<Chart, Facts>(({ camps, dots }) => ({
  models: derived('how many dots there are, a model each', dots.length),
  ...Object.fromEntries(
    camps.map(({ camp, rows }) => [camp, derived('how many models the camp has', rows.length)]),
  ),
}));
