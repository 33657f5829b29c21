/** The chips of one quarter against jumbo jets, reckoned here anew. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { slotValues } from '../src/slots/slots.ts';
import { charts, content } from './content.ts';

const chart = charts['jumbo'];
if (!chart) throw new Error('there is no chart "jumbo"');
const planes = (controls: Record<string, number>): number =>
  Number(slotValues(chart, content, 'planes', controls)?.['planes']?.value);

it.each([
  [{}, 4.5],
  [{ weight: 1.84 }, 2.76],
  [{ sold: 183_000 }, 2.745],
  [{ plane: 447.7 }, 2.01],
])('with %j it is %d planes', (controls, count) => expect(planes(controls)).toBeCloseTo(count, 2));

it('is as many planes as the grams of all chips hold those of one plane', () => {
  const cents = (from: number, to: number) => fc.integer({ min: from, max: to });
  fc.assert(
    fc.property(cents(50, 500), cents(50, 600), cents(1700, 4500), (weight, sold, plane) => {
      // In whole numbers: hundredths of a kilogram, thousands of chips, tenths of a tonne.
      const grams = BigInt(weight * 10) * BigInt(sold * 1000);
      const one = BigInt(plane * 100_000);
      const whole = Number((grams * 1_000_000n) / one) / 1_000_000;
      expect(planes({ weight: weight / 100, sold: sold * 1000, plane: plane / 10 })).toBeCloseTo(whole, 5);
    }),
  );
});

it('opens at what its own table says of Omdia, and its ready-made settings are those of their sources', () => {
  const rows = rowsOf(chart, content)['jumbo-weights'] ?? [];
  const value = (what: string, who: string) =>
    rows.find((row) => row['what'] === what && row['who'] === who)?.['value'];
  const set = Object.fromEntries((chart.declared.presets ?? []).map((one) => [one.name, one.set]));
  expect(set['omdia']).toEqual({ weight: value('weight', 'Omdia'), sold: value('sold', 'Omdia') });
  expect(set['toms']?.['weight']).toBe(value('weight', 'Tom’s Hardware'));
  expect(set['epoch']?.['sold']).toBe(value('sold', 'Epoch AI'));
});
