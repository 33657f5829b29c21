/** What a user of Copilot leaves in a month, reckoned here anew. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { slotValues } from '../src/slots/slots.ts';
import type { Values } from '../src/data/settable.ts';
import { charts, content } from './content.ts';

const chart = charts['copilot'];
if (!chart) throw new Error('there is no chart "copilot"');
const value = (slot: string, controls: Values = {}): number =>
  Number(slotValues(chart, content, 'crowd', controls)?.[slot]?.value);
const presets = Object.fromEntries((chart.declared.presets ?? []).map(({ name, set }) => [name, set]));

it.each([
  [{}, -20],
  [presets['by-report'], -20],
  [presets['heaviest'], -80],
  [presets['business'], -11],
  [presets['office-365'], 0],
  [{ heavy: 10 }, -26],
])('with %j a user leaves %d dollars', (controls, left) => {
  expect(controls).toBeDefined();
  expect(value('left', controls)).toBe(left);
});

it('leaves, to the cent, what all pay less what serving each of them costs', () => {
  const any = fc.tuple(...[60, 60, 100].map((max) => fc.nat({ max })));
  fc.assert(
    fc.property(any, ([price = 0, cost = 0, heavy = 0]) => {
      // User by user, in cents.
      let cents = 0;
      for (let user = 0; user < 100; user++) cents += (price - (user < heavy ? 90 : cost)) * 100;
      expect(value('left', { price, cost, heavy }) * 100).toBeCloseTo(cents / 100, 6);
      expect(value('in', { price, cost, heavy }) - value('out', { price, cost, heavy })).toBeCloseTo(
        cents / 100,
        6,
      );
    }),
  );
});

it('has the prices of its own table for its ready-made settings', () => {
  const plans = rowsOf(chart, content)['copilot-plans'] ?? [];
  const price = (plan: string) => plans.find((row) => row['plan'] === plan)?.['price'];
  expect(presets['by-report']?.['price']).toBe(price('Copilot'));
  expect(presets['business']?.['price']).toBe(price('Copilot Business'));
  expect(presets['office-365']?.['price']).toBe(price('Microsoft 365 Copilot'));
});
