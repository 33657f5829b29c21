import { COMMAS, numberOf, typed } from './number-cell.ts';

/** Words and letters that multiply the number before them, as tables of other people have them. */
const TIMES: Readonly<Record<string, number>> = {
  ...{ k: 1e3, thousand: 1e3, mn: 1e6, million: 1e6, bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 },
  ...{ 千: 1e3, 萬: 1e4, 万: 1e4, 百萬: 1e6, 百万: 1e6, 千萬: 1e7, 億: 1e8, 亿: 1e8, 十億: 1e9, 兆: 1e12 },
};

const DIGITS = 'write digits, with a point';
const NUMBER = /[-+]?\d(?:[\d.,'’ \u00A0\u202F]*\d)?/g;
/** Thousands by points, and a decimal comma behind them. */
const POINTS = /^[-+]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/;
/** A letter that looks like a digit, among digits. */
const LETTERS = /^[-+]?[\dOolI]*[OolI][\dOolI]*(?:\.[\dOolI]+)?$/;
/** A power of ten as papers print it; the raised digits of what was copied are plain ones here. */
const POWER = /^(?:([-+]?\d+(?:\.\d+)?)\s*[×x*·⋅]\s*)?10\s*(?:\^|\*\*)\s*\{?([-+−]?\d+)\}?$/i;

/** A number whose marks can mean one thing only. */
function sure(text: string): string | undefined {
  if (POINTS.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (/^[-+]?\d+,\d+$/.test(text) && !COMMAS.test(text)) return text.replace(',', '.');
  return numberOf(text, true) === undefined ? undefined : text.replace(/[ \u00A0\u202F'’,]/g, '');
}

/** What a comma that may be either is asked about. */
const either = (text: string): string =>
  `write ${text.replaceAll(',', '')} if the comma parts thousands, ${text.replace(',', '.')} if it is a decimal point`;

const scaled = (number: string, times: number): string =>
  String(Number((Number(number) * times).toPrecision(12)));

/** Of the one number that a text has, and what stands around it. */
function around(plain: string): string {
  const [found, another] = plain.match(NUMBER) ?? [];
  const number = found === undefined || another !== undefined ? undefined : sure(found);
  if (found === undefined || number === undefined) return DIGITS;
  const behind = plain.slice(plain.indexOf(found) + found.length).trim();
  if (behind === '%')
    return `write ${number}, and % as the column’s unit, or ${scaled(number, 0.01)} if it counts shares of one`;
  const word = /^\p{Script=Han}+|^[a-z]+/iu.exec(behind)?.[0] ?? '';
  const times = Object.entries(TIMES)
    .filter(([one]) => (/^[a-z]/.test(one) ? word.toLowerCase() === one : word.startsWith(one)))
    .sort(([a], [b]) => b.length - a.length)[0];
  if (times)
    return `write ${scaled(number, times[1])} or, where the column’s unit counts in “${word}”, ${number}`;
  // Another letter behind it may multiply it as well, or be a letter for a digit.
  if (/^[a-z]$/i.test(behind)) return `${DIGITS}, and what they count as the column’s unit`;
  return `write digits alone, ${number}, and what they count as the column’s unit`;
}

/**
 * What to write instead of a text that is no number: the number, where it is certain, and else that one is asked for.
 * @param text of a cell
 * @returns words that go on from a colon
 */
export function numberAdvice(text: string): string {
  if (text.startsWith('=')) return 'a formula is not worked out here: write the number that it comes to';
  const plain = typed(text);
  if (COMMAS.test(plain)) return either(plain);
  if (LETTERS.test(plain) && /\d/.test(plain))
    return `a letter stands among its digits: write ${plain.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')}`;
  const [, times = '1', power] = POWER.exec(plain) ?? [];
  if (power !== undefined) return `write ${times}e${power.replace('−', '-')}`;
  const number = sure(plain);
  return number === undefined ? around(plain) : `write ${number}`;
}
