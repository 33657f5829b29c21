/** Parts of a whole in words: a third of, 三分之一, 三成. */
import { CARDINALS, hanNumber, ORDINALS } from './numerals.ts';

/** A fraction as it is written. */
export interface Fraction {
  readonly words: string;
  readonly start: number;
  /** What it is of the whole: 0.25 of “a quarter of”. */
  readonly value: number;
}

const COUNTS: Readonly<Record<string, number>> = { a: 1, ...CARDINALS };
const PARTS: Readonly<Record<string, number>> = {
  ...{ third: 3, quarter: 4, ...ORDINALS },
  ...{ twentieth: 20, hundredth: 100 },
};

/** Only with what says that it is one: a third model is none, and two quarters are half a year. */
const ENGLISH = new RegExp(
  `\\b(${Object.keys(COUNTS).join('|')})[ -](${Object.keys(PARTS).join('|')})s?(?= (?:of|more|less|fewer)\\b)(?! of (?:19|20)\\d\\d)`,
  'gi',
);
const CHINESE =
  /(?<of>[二兩三四五六七八九十]+|\d{1,2})分之(?<count>[一二兩三四五六七八九十]+|\d{1,2})|(?<![\d一二三四五六七八九十])(?<tenths>[一二兩三四五六七八九])成(?=[的，。、；！？）」"]|以上|以下|左右|多|都|$)/g;

const numberOf = (digits = ''): number => (/^\d/.test(digits) ? Number(digits) : (hanNumber(digits) ?? NaN));

/** The fractions of an English text in words. */
export const englishFractions = (text: string): Fraction[] =>
  [...text.matchAll(ENGLISH)].map(({ 0: words, 1: count = '', 2: part = '', index: start }) => {
    const [n = NaN, of = NaN] = [COUNTS[count.toLowerCase()], PARTS[part.toLowerCase()]];
    return { words, start, value: n / of };
  });

/** The fractions of a Chinese text; percentages, 百分之五, are numbers. */
export const chineseFractions = (text: string): Fraction[] =>
  [...text.matchAll(CHINESE)].map(({ 0: words, index: start, groups = {} }) => {
    const { of, count, tenths } = groups as Readonly<Record<string, string | undefined>>;
    return { words, start, value: tenths ? numberOf(tenths) / 10 : numberOf(count) / numberOf(of) };
  });
