import { scaleLinear, type Stage } from '../../kit/index.ts';
import { HOURS, type Chart, type Facts } from './data.ts';

/** What scales always hold; where a model takes more they grow. */
const LEAST = { hours: 2e6, days: 60, chips: 4000 } as const;

/** Hours as bars, by the formula and as they were printed; and a field as long as the days and as high as the chips. */
export function places({ hours, row, days, chips }: Facts, { size, dims }: Stage<Chart>) {
  const { side, left, top, row: apart, font } = dims;
  const floor = size.height - font * 3.6;
  const printed = row?.hours ?? 0;
  const printedDays = printed / chips / HOURS;
  const end = size.width - left / 2;
  return {
    x: scaleLinear([0, Math.max(LEAST.hours, hours, printed)], [side, size.width - side]),
    days: scaleLinear([0, Math.max(LEAST.days, days, printedDays)], [left, end]),
    chips: scaleLinear([0, Math.max(LEAST.chips, chips)], [floor, top + font * 1.6]),
    ...{ floor, printedDays, rows: [top, top + apart] as const },
  };
}
export type Places = ReturnType<typeof places>;
