/** The sums of the ledger, reckoned again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongSums } from '../src/check/sums.ts';
import { content } from './content.ts';

const sums = [...content.claims.values()].flatMap(({ sum }) => (sum ?? '').split(' · ')).filter(Boolean);
/** Those that are said in words, and with them the few whose result is a range or has words before it. */
const isInWords = (sum: string): boolean => /(?<!\([^()]*)\p{L}{3,}(?<!billion)|\b(?:to|is)\b/u.test(sum);
const reckoned = sums.filter((sum) => !isInWords(sum));

describe('a sum of the ledger', () => {
  it('comes to what it says', () => expect(sums.flatMap(wrongSums)).toEqual([]));

  it.each(reckoned)('is reckoned, and found wrong once its result is another: %s', (sum) => {
    const at = /=\s*([\d.,]*\d)/d.exec(sum)?.indices?.[1];
    const digits = [...(at ? sum.slice(...at) : '').matchAll(/[1-9]/g)];
    expect(digits.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 2, max: 7 }), ({ index, 0: digit }, n) => {
        const place = (at?.[0] ?? 0) + index;
        const other = String(((Number(digit) + n - 1) % 9) + 1);
        expect(wrongSums(sum.slice(0, place) + other + sum.slice(place + 1))).toHaveLength(1);
      }),
    );
  });
});

it('is told each where it stands, with what it comes to', () =>
  expect(wrongSums('1 + 1 = 2 · 3 − 2 × 2 = 1 · 10 ÷ 4 = 2.6 · 8 ÷ 10 = 90%')).toEqual([
    { sum: '3 − 2 × 2 = 1', index: 12, comes: '-1' },
    { sum: '10 ÷ 4 = 2.6', index: 28, comes: '2.5' },
    { sum: '8 ÷ 10 = 90%', index: 43, comes: '80' },
  ]));

it.each([
  ['300,000 × 25,000 = 7.5 billion', undefined],
  ['300,000 × 25,000 = 7.5 million', '7.5 billion'],
  ['300,000 × 25,000 = 7.5 trillion', '7.5 billion'],
  ['13,507 ÷ 6,704 − 1 = 101‰', '1,015'],
  ['6.9 + 0.6 = 7.5 billion', undefined],
])('is held to what its result is counted in: %s', (sum, comes) =>
  expect(wrongSums(sum).map((one) => one.comes)).toEqual(comes === undefined ? [] : [comes]),
);
