import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGS } from '../src/i18n/lang.ts';
import { formatMonth } from '../src/i18n/format.ts';
import { amount } from '../src/kit/scales/amount.ts';

it('an amount is the same in every slot, to four digits that count', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e4, max: 1e15, noNaN: true }), (value) => {
      const { b, m, yi, wan } = amount(value).slots;
      for (const again of [b * 1e9, m * 1e6, yi * 1e8, wan * 1e4])
        expect(Math.abs(again / value - 1)).toBeLessThanOrEqual(5.01e-4);
    }),
  );
});

it('takes the label in which both languages print a number of at least one', () => {
  const used = { billions: ['b', 'yi'], 'hundred-millions': ['m', 'yi'], millions: ['m', 'wan'] } as const;
  fc.assert(
    fc.property(fc.double({ min: 1e6, max: 1e15, noNaN: true }), (value) => {
      const { key, slots } = amount(value);
      for (const slot of used[key]) expect(slots[slot]).toBeGreaterThanOrEqual(1);
    }),
  );
  expect([999e6, 1e9, 99e6, 1e8].map((value) => amount(value).key)).toEqual([
    'hundred-millions',
    'billions',
    'millions',
    'hundred-millions',
  ]);
});

it('a month is called by its name', () => {
  expect(LANGS.map((lang) => formatMonth(Date.UTC(2023, 2, 1), lang))).toEqual(['March', '3月']);
});
