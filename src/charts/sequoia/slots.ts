import { derived } from '../../kit/index.ts';
import { defineSlots, inUnits } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

/** The model is in billions. */
const BILLION = 1e9;

export default defineSlots<Chart, Facts>(({ needed, income, gap, chips, factor, left, shares }) => {
  const [, running, kept] = shares;
  return {
    ...{ factor, left: derived('what is left of a sale after the margin, in percent', left) },
    chips: inUnits(BILLION, chips),
    need: inUnits(BILLION, needed),
    revenue: inUnits(BILLION, income),
    running: inUnits(BILLION, derived(running.how, running.amount)),
    kept: inUnits(BILLION, derived(kept.how, kept.amount)),
    gap: inUnits(BILLION, derived('the need less the income', gap)),
    apart: inUnits(BILLION, derived('how far need and income are apart', Math.abs(gap))),
  };
});
