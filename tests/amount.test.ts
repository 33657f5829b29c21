import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_LANG, LANGS } from '../src/i18n/lang.ts';
import { formatMonth } from '../src/i18n/format.ts';
import { amount } from '../src/kit/scales/amount.ts';

/** What was written, without the commas that group thousands, which more than three digits have. */
const read = (written: string): number => {
  expect(written).not.toMatch(/^\d{4}/);
  return Number(written.replaceAll(',', ''));
};

const POWERS = { b: 1e9, m: 1e6, yi: 1e8, wan: 1e4 } as const;

it('an amount is the same in every slot that has it at least once, to four digits that count', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e4, max: 1e15, noNaN: true }), (value) => {
      const { slots } = amount(value, DEFAULT_LANG);
      for (const slot of ['b', 'm', 'yi', 'wan'] as const)
        if (value >= POWERS[slot])
          expect(Math.abs((read(slots[slot]) * POWERS[slot]) / value - 1)).toBeLessThanOrEqual(5.01e-4);
    }),
  );
});

it('takes the label in which both languages print a number of at least one', () => {
  const used = { billions: ['b', 'yi'], 'hundred-millions': ['m', 'yi'], millions: ['m', 'wan'] } as const;
  fc.assert(
    fc.property(fc.double({ min: 1e6, max: 1e15, noNaN: true }), (value) => {
      const { key, slots } = amount(value, DEFAULT_LANG);
      for (const slot of used[key]) expect(read(slots[slot])).toBeGreaterThanOrEqual(1);
    }),
  );
  expect([999e6, 1e9, 99e6, 1e8].map((value) => amount(value, DEFAULT_LANG).key)).toEqual([
    'hundred-millions',
    'billions',
    'millions',
    'hundred-millions',
  ]);
});

it('a month is called by its name', () => {
  expect(LANGS.map((lang) => formatMonth(Date.UTC(2023, 2, 1), lang))).toEqual(['March', '3月']);
});
