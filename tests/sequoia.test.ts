/** What a year's chips must earn, and what is lacking, reckoned here anew. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slotValues } from '../src/slots/slots.ts';
import type { Values } from '../src/data/settable.ts';
import { charts, content } from './content.ts';

const chart = charts['sequoia'];
if (!chart) throw new Error('there is no chart "sequoia"');
const sum = (controls: Values = {}) => {
  const values = slotValues(chart, content, 'gap', controls) ?? {};
  return [Number(values['need']?.value), Number(values['gap']?.value)] as const;
};

it.each([
  ['autumn-2023', 200, 125],
  ['june-2024', 600, 500],
  ['october-2025', 840, undefined],
  ['april-2026', 1203.2, undefined],
])('in %s %d billion are needed', (name, need, gap) => {
  const set = chart.declared.presets?.find((one) => one.name === name)?.set;
  expect(set).toBeDefined();
  const [needed, lacking] = sum(set);
  expect(needed).toBeCloseTo(need, 9);
  if (gap !== undefined) expect(lacking).toBeCloseTo(gap, 9);
});

it('is at first what Sequoia said in September 2023', () => expect(sum()).toEqual([200, 125]));

it('leaves, once the users have kept their margin and the income is in, the whole cost of the chips to pay', () => {
  const n = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(n(100, 4000), n(20, 80), n(0, 90), n(0, 200), (tenths, twentieths, margin, fives) => {
      const [chips, factor] = [tenths / 10, twentieths / 20];
      const [need, gap] = sum({ chips, factor, margin, revenue: fives * 5 });
      // Dollar by dollar: of what comes in the users keep their margin, and the rest pays for the chips.
      const paid = (gap + fives * 5) * (1 - margin / 100);
      expect(paid).toBeCloseTo(chips * factor, 6);
      expect(need - gap).toBeCloseTo(fives * 5, 6);
    }),
  );
});
