/** What training a model takes, reckoned here anew, beside the hours that Meta printed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { slotValues } from '../src/slots/slots.ts';
import { charts, content } from './content.ts';

const chart = charts['entry'];
if (!chart) throw new Error('there is no chart "entry"');
const value = (slot: string, controls: Record<string, number> = {}): number =>
  Number(slotValues(chart, content, 'bill', controls)?.[slot]?.value);
const rows = rowsOf(chart, content)['llama-hours'] ?? [];

it.each([
  ['Llama 2 7B', 0.99],
  ['Llama 2 13B', 1.06],
  ['Llama 2 70B', 0.92],
  ['Llama 3.1 8B', 2.89],
  ['Llama 3.1 70B', 1.58],
  ['Llama 3.1 405B', 1.2],
])('for %s Meta printed %d times as many hours', (model, times) => {
  const row = rows.find((one) => one['model'] === model);
  const [params, tokens, peak] = ['params', 'tokens', 'peak'].map((key) => Number(row?.[key]));
  const set = { params: params ?? 0, tokens: tokens ?? 0, peak: peak ?? 0 };
  expect(Number(row?.['hours']) / value('hours', set)).toBeCloseTo(times, 2);
  expect(chart.declared.presets?.map((one) => one.set)).toContainEqual(set);
});

it('has a ready-made setting for every row, and no other', () =>
  expect(chart.declared.presets).toHaveLength(rows.length));

it('does all operations, and costs to the cent what all chips do for as long', () => {
  const n = (min: number, max: number) => fc.integer({ min, max });
  const any = fc.tuple(n(2, 1000), n(1, 200), n(300, 2500), n(10, 100), n(1, 320), n(10, 240));
  fc.assert(
    fc.property(any, ([halves, tenths, peak, use, hundreds, twentieths]) => {
      const chips = hundreds * 100;
      const set = { params: halves / 2, tokens: tenths / 10, peak, use, chips, price: twentieths / 20 };
      // In whole numbers: units of 5e19 operations to do, and of 1e10 a second that a chip does.
      const todo = BigInt(6 * halves * tenths) * 5_000_000_000n;
      const seconds = Number((todo * 1000n) / BigInt(peak * use)) / 1000;
      const hours = seconds / 3600;
      expect(value('hours', set) / hours).toBeCloseTo(1, 6);
      expect(value('days', set) * 24 * chips).toBeCloseTo(value('hours', set), 4);
      // Cents of dear models are many: as exact as a number can be.
      const cents = Math.round(value('hours', set) * twentieths * 5);
      expect(Math.abs(value('dollars', set) * 100 - cents)).toBeLessThanOrEqual(0.51);
    }),
  );
});
