/** Number words of English and Chinese, and what they are worth. */

/** What numbers are counted in. */
export const UNITS: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ 百: 100, 千: 1e3, 萬: 1e4, 億: 1e8, 兆: 1e12 },
};

const words = (text: string): string[] => text.split(' ');
const SMALL = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');

/** From zero to ninety-nine. */
export const CARDINALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...SMALL.map((word, n): [string, number] => [word, n]),
  ...TENS.flatMap((word, i): [string, number][] => [
    [word, 20 + 10 * i],
    ...SMALL.slice(1, 10).map((one, n): [string, number] => [`${word}-${one}`, 21 + 10 * i + n]),
  ]),
  ['dozen', 12],
]);

/** From the fourth on: "second" and "third" are a part of time and of a whole as well. */
export const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  words('fourth fifth sixth seventh eighth ninth tenth eleventh twelfth').map((word, i) => [word, i + 4]),
);

export const MONTHS = words(
  'January February March April May June July August September October November December',
);

const DIGITS = '零一二三四五六七八九';
const digitOf = (char: string): number => (char === '兩' ? 2 : char === '〇' ? 0 : DIGITS.indexOf(char));

/** 十二 = 12, 兩百五十 = 250, 二〇二三 = 2023; none of what is no number by itself, such as 百. */
export function hanNumber(word: string): number | undefined {
  if (!/[〇零一二兩三四五六七八九十]/.test(word)) return undefined;
  if (/^[〇零一二三四五六七八九]{3,}$/.test(word)) return Number([...word].map(digitOf).join(''));
  let [all, section, digit] = [0, 0, 0];
  for (const char of word) {
    const unit = char === '十' ? 10 : UNITS[char];
    if (unit === undefined) digit = digitOf(char);
    else if (unit >= 1e4) [all, section, digit] = [(all + section + digit || 1) * unit, 0, 0];
    else [section, digit] = [section + (digit || 1) * unit, 0];
  }
  return all + section + digit;
}
