/**
 * Numbers in figures that are grouped as nobody here groups them: `1 720 320`, `1.720.320`, `1，720，320`, `1,72,0320`.
 * Their digits are certain, so they are read as what is meant, and only how they are written is told.
 */
import type { Lint } from './lint.ts';

const BEFORE = '(?<![\\d.,])';
const BEHIND = '(?![.,]?\\d)';
/** What is right, or may be: thousands as they should be, a decimal comma, years in a row. */
const RIGHT = `(?!\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?${BEHIND}|\\d{1,3},\\d{1,2}${BEHIND}|(?:1[5-9]|20)\\d\\d(?:,(?:1[5-9]|20)\\d\\d)+${BEHIND})`;
/** A pattern of such numbers, in plain digits. One group behind another mark may as well be a number of its own, unless it is of noughts. */
export const ODD_FIGURES = [
  `${BEFORE}${RIGHT}\\d+(?:,\\d+)+${BEHIND}`,
  `${BEFORE}${RIGHT}[1-9]\\d{0,2}(?:[ .,，]\\d{3}){2,}${BEHIND}`,
  `${BEFORE}[1-9]\\d{0,2}[ ，]000${BEHIND}`,
].join('|');
const ALL_ODD = new RegExp(`^(?:${ODD_FIGURES})$`);

/** Digits in groups of three. */
const grouped = (digits: string): string => digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');

/** A number in figures as it should be written. */
export const asWritten = (figures: string): string =>
  ALL_ODD.test(figures) ? grouped(figures.replace(/\D/g, '')) : figures;

/** Tells of such a number with the one that is right. */
export const NUMBER_FORM: Lint = {
  rule: 'number-form',
  pattern: new RegExp(ODD_FIGURES, 'g'),
  says: (found) => `“${found}” is not how a number is written: write “${asWritten(found)}”.`,
};

/** A hyphen before a slot, which stands where a minus is meant; slots are filled with `_`. */
export const HYPHEN_FOR_MINUS: Lint = {
  rule: 'number-form',
  pattern: /(?<![\p{Script=Latin}\p{N}_)\]-])-(?=[$€£]?_{3,})/gu,
  says: (_, around) => `“${around.replace(/_{3,}/g, '{…}')}” has a hyphen for a minus: write “−”.`,
};
