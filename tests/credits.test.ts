/** A month of credits, spent here anew, a day at a time. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { slotValues } from '../src/slots/slots.ts';
import { charts, content } from './content.ts';

const chart = charts['credits'];
if (!chart) throw new Error('there is no chart "credits"');
const value = (slot: string, controls: Record<string, number> = {}): number =>
  Number(slotValues(chart, content, 'zero', controls)?.[slot]?.value);
const plans = rowsOf(chart, content)['firefly-plans'] ?? [];

it('at its defaults is gone after 25 days, 200 too few, which cost 9.98 dollars', () => {
  expect(['full', 'short', 'bill'].map((slot) => value(slot))).toEqual([25, 200, 9.98]);
});

it('serves as many days as the credits pay for, and sells packs for the rest, to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 200 }), (quarters, use) => {
      const credits = quarters * 25;
      let [left, served, bought, cents] = [credits, 0, 0, 0];
      for (let day = 1; day <= 30; day++) {
        if (left >= use && bought === 0) served = day;
        left -= use;
        while (left + bought < 0) {
          bought += 100;
          cents += 499;
        }
      }
      const set = { credits, use };
      expect(value('full', set)).toBe(served);
      expect(value('short', set)).toBe(Math.max(0, -left));
      expect(value('bill', set)).toBeCloseTo(cents / 100, 9);
    }),
  );
});

it('has a ready-made setting for each plan, at what its own table says', () => {
  const credits = plans.filter((row) => row['price'] === null).map((row) => row['credits']);
  expect(chart.declared.presets?.map(({ set }) => set['credits'])).toEqual(credits);
});
