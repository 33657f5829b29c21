import { scaleLinear, type Stage } from '../../kit/index.ts';
import { DAYS, type Chart, type Facts } from './data.ts';

/** Between lines of the rule, in sizes of the type. */
export const LINE = 1.35;
/** What a column takes of its day. */
const WIDE = 0.72;

/** A column for each evening, above the ground for what is left and below it for what is wanted. */
export function places({ evenings, stock, short, isZero, rule }: Facts, { size, dims }: Stage<Chart>) {
  const { side, left, top, font } = dims;
  const lines = rule.length ? font * (0.7 + rule.length * LINE) : 0;
  const floor = size.height - font * 3.6 - lines;
  const y = scaleLinear([isZero ? -short : 0, stock], [floor, top + font * 1.6]);
  const day = (size.width - side - left) / (DAYS + 1);
  const days = scaleLinear([0, DAYS], [left + day / 2, size.width - side - day / 2]);
  return {
    ...{ y, days, floor },
    text: floor + font * 4.4,
    ground: y(0),
    columns: evenings
      .filter((one) => one.left > 0 || (isZero && one.left < 0))
      .map(({ day: at, left: amount }) => {
        const height = Math.abs(y(amount) - y(0));
        const width = day * WIDE;
        return {
          ...{ day: at, amount, width, height },
          x: days(at) - width / 2,
          y: amount > 0 ? y(0) - height : y(0),
        };
      }),
  };
}
export type Places = ReturnType<typeof places>;
