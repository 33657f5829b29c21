/** How a sum is written: its signs, and that it comes to something. */
import { reckoned } from './sums.ts';

/** Signs that stand for others, by those that are right. */
const RIGHT: Readonly<Record<string, string>> = {
  ...{ '＝': '=', '＋': '+', '－': '−', '×': '×', '-': '−', '–': '−', '/': '÷', '*': '×', x: '×', '∕': '÷' },
};
const WHAT: Readonly<Record<string, string>> = {
  '-': 'a hyphen',
  '–': 'a dash',
  '/': 'a slash',
  '∕': 'a slash',
};
/** A sum of numbers and signs alone, up to its result. */
const PLAIN = /^[\s\d.,%()+−×÷*/x∕–-]+[=＝]/;
const NUMBER_BEFORE = '(?<=[\\d)%]\\s?)';
const NUMBER_BEHIND = '(?=\\s?[\\d(])';
const BETWEEN = new RegExp(`${NUMBER_BEFORE}[-–/*x∕]${NUMBER_BEHIND}`, 'g');
/** With words beside it a hyphen or a stroke without blanks may be a part of a name or of a range. */
const APART = /(?<=(?:[\d)%]|kg|kW|illion) )[-–/*x∕](?= [\d(])/g;

/** A sign of a sum that is another one, or a result that is lacking. */
export interface SumSign {
  readonly index: number;
  readonly message: string;
}

/** What is wrong with the signs of a text’s sums, which are parted by ` · `. */
export function sumSigns(text: string): SumSign[] {
  let start = 0;
  return text.split(' · ').flatMap((sum): SumSign[] => {
    const from = start;
    start += sum.length + 3;
    const odd = [...sum.matchAll(/[＝＋－]/g), ...sum.matchAll(PLAIN.test(sum) ? BETWEEN : APART)].map(
      ({ 0: sign, index }): SumSign => ({
        index: from + index,
        message: `“${sum}” has ${WHAT[sign] ?? `“${sign}”`} in the place of a sign: write “${RIGHT[sign]}”.`,
      }),
    );
    if (odd.length) return odd;
    const [, left = ''] = /^([^=]+)=\s*$/.exec(sum) ?? [];
    if (!left) return [];
    const comes = reckoned(left);
    const right = comes === undefined ? 'write what it comes to' : `it comes to ${comes}`;
    return [{ index: from + sum.lastIndexOf('='), message: `“${sum.trim()}” has no result: ${right}.` }];
  });
}
