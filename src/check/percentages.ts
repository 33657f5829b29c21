import type { Quantity } from './quantities.ts';

/** What may stand between a number and its sign: others of a list, which share it, as in “50, 35 and 15%”. */
const SIGN = /^(?:(?:, | and | or | to |–|、|和|或|到|至|與)[\d.]+)* ?(?:%|per ?cent\b)/;

/** Whether a number of a text is a percentage there. */
export const isPercentage = ({ end }: Pick<Quantity, 'end'>, text: string): boolean =>
  SIGN.test(text.slice(end));
