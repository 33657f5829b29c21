import type { Shown } from '../../src/picture/datum.ts';
import { shownBy, type Seen } from './seen.ts';

/** Powers of ten that a word behind a number stands for; data in billions are tenths of 億. */
const UNITS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^\s?[%％]/, [-2]],
  [/^\s?(k\b|thousand|千)/i, [3]],
  [/^\s?萬/, [4]],
  [/^\s?(m\b|mn\b|million|百萬)/i, [6]],
  [/^\s?億/, [8, -1]],
  [/^\s?(b\b|bn\b|billion|十億)/i, [9]],
  [/^\s?(t\b|tn\b|trillion|兆)/i, [12, 3]],
];
/**
 * So far a value may be from what is printed in another power of ten, or rounded to whole tens, as a share of
 * it: two digits that count.
 */
const CLOSE = 0.05;

interface Printed {
  /** As it is written: `4,600`. */
  readonly text: string;
  readonly value: number;
  /** How fine it is printed: 0.1 for 4.4, 100 for 4,600, which may be rounded to its hundreds. */
  readonly step: number;
  /** Powers of ten that it may be printed in, beside none. */
  readonly powers: readonly number[];
}

function printed(text: string, behind: string): Printed {
  const plain = text.replaceAll(',', '');
  const [whole = '', decimals] = plain.split('.');
  // A round number has zeros behind another digit: 0 itself is no rounded 4.
  const zeros = /[1-9](0*)$/.exec(whole)?.[1]?.length ?? 0;
  const step = decimals === undefined ? 10 ** zeros : 10 ** -decimals.length;
  const powers = UNITS.flatMap(([unit, powers]) => (unit.test(behind) ? powers : []));
  return { text, value: Number(plain), step, powers };
}

/** A proper name where it stands by itself: the 747 in 0.0747 is no plane. */
const standing = (name: string): RegExp =>
  new RegExp(`(?<!\\d[.,]?)${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![.,]?\\d)`, 'g');

/** The numbers of a text, without those of proper names. */
function numbersOf(text: string, names: readonly string[]): Printed[] {
  const longest = names.filter((name) => text.includes(name)).sort((a, b) => b.length - a.length);
  const bare = longest.reduce((rest, name) => rest.replace(standing(name), ' '), text);
  return [...bare.matchAll(/\d+(?:[.,]\d+)*/g)].map(({ 0: number, index }) =>
    printed(number, bare.slice(index + number.length)),
  );
}

/** Whether a number as it is printed is a value: 4.41 for 4.407, 540 billion for 540e9, 72% for 0.72. */
function prints({ value, step, powers }: Printed, shown: number): boolean {
  const off = (power: number): number => Math.abs(Math.abs(shown) / 10 ** power - value);
  const hair = 1e-9 * value;
  const close = Math.min(step / 2, CLOSE * value) + hair;
  // 5 may be 4.6, but 60 is not 55.7.
  return off(0) <= (step > 1 ? close : step / 2 + hair) || powers.some((p) => off(p) <= close);
}

/** A moment on an axis of time prints its year or, in Chinese, its month; nothing else in the essay is so large. */
function isPartOf({ value: number }: Printed, value: number): boolean {
  if (Math.abs(value) < 1e11 || Math.abs(value) > 1e13) return false;
  const date = new Date(value);
  return number === date.getUTCFullYear() || number === date.getUTCMonth() + 1;
}

function shownAs(number: Printed, { value }: Shown): boolean {
  if (typeof value === 'number') return prints(number, value) || isPartOf(number, value);
  return (
    typeof value === 'string' && (value.match(/\d+/g) ?? []).some((part) => Number(part) === number.value)
  );
}

/** The numbers for which no value is left when each takes one: `×1, +1.2` does not print 8 and 1.2. */
function without(numbers: readonly Printed[], shown: readonly Shown[]): Printed[] {
  const takenBy = new Map<Shown, Printed>();
  const take = (number: Printed, tried = new Set<Shown>()): boolean =>
    shown.some((one) => {
      if (tried.has(one) || !shownAs(number, one)) return false;
      tried.add(one);
      const other = takenBy.get(one);
      // A text may hold several numbers, as a date does.
      if (other && typeof one.value === 'number' && !take(other, tried)) return false;
      takenBy.set(one, number);
      return true;
    });
  return numbers.filter((number) => !take(number));
}

/**
 * Printed numbers that are no datum, no derived value and no tick.
 * @param names proper names with digits in them, which may be printed as they are
 */
export function unfounded({ mark, path, data }: Seen, names: readonly string[]): string[] {
  if (mark.text === undefined || !/\d/.test(mark.text)) return [];
  const shown = data.flatMap((datum) => shownBy(datum, 'text'));
  const texts = shown.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return without(numbersOf(mark.text, [...names, ...texts]), shown).map(
    ({ text }) => `${path}: prints ${text} in “${mark.text}”, which is no datum, derived value or tick of it`,
  );
}
