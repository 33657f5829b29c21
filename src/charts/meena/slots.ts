import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ models, days, estimates }) => ({
  gpt2: models && cell(models.params, 'gpt2'),
  meena: models && cell(models.params, 'meena'),
  read: models && cell(models.text, 'meena'),
  'params-growth': models && cell(models.params, 'ratio'),
  'text-growth': models && cell(models.text, 'ratio'),
  days: Number.isNaN(days) ? undefined : derived('days from the one release to the other', days),
  low: estimates && cell(estimates.low, 'ratio'),
  high: estimates && cell(estimates.high, 'ratio'),
}));
