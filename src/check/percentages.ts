import type { Quantity } from './quantities.ts';

/** What may stand between a number and its sign: others of a list, which share it, as in “50, 35 and 15%”. */
const SIGN = /^(?:(?:, | and | or | to |–|、|和|或|到|至|與)[\d.]+)* ?(?:[%％]|per ?cent\b)/;

/** What stands between two numbers of a list. */
const BETWEEN = /^(?:, |,? (?:and|or|to) |–|、|和|或|到|至|與)$/;

/** Of numbers that stand in one list the last: the sign behind it is that of all, and whoever loses it loses it once. */
export const lastOfLists = <T extends Pick<Quantity, 'start' | 'end'>>(
  numbers: readonly T[],
  text: string,
): T[] =>
  numbers.filter(
    ({ end }) => !numbers.some(({ start }) => start > end && BETWEEN.test(text.slice(end, start))),
  );

/** Whether a number of a text is a percentage there. */
export const isPercentage = ({ end }: Pick<Quantity, 'end'>, text: string): boolean =>
  SIGN.test(text.slice(end));
