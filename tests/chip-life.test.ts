/** What an hour of one chip must bring, reckoned here anew. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slotValues } from '../src/slots/slots.ts';
import type { Values } from '../src/data/settable.ts';
import { charts, content } from './content.ts';

const chart = charts['chip-life'];
if (!chart) throw new Error('there is no chart "chip-life"');
const hour = (controls: Values = {}): number =>
  Number(slotValues(chart, content, 'hour', controls)?.['hour']?.value);
const preset = (name: string) => chart.declared.presets?.find((one) => one.name === name)?.set;

it('is 2.00 to 2.25 dollars at its defaults, whether the place is cheap or dear', () => {
  expect(hour()).toBeGreaterThan(2);
  expect(hour()).toBeLessThan(2.25);
  expect(hour(preset('cheap-place'))).toBeCloseTo(2.005, 3);
  expect(hour(preset('dear-place'))).toBeCloseTo(2.2546, 4);
});

it('pays for the chip and every month of its place, to the cent, if all hours that are let bring as much', () => {
  const n = (min: number, max: number) => fc.integer({ min, max });
  const any = fc.tuple(n(40, 160), n(6, 16), n(30, 100), n(140, 400), n(10, 30));
  fc.assert(
    fc.property(any, ([price, halves, share, watts, place]) => {
      const set = {
        price: price * 500,
        years: halves / 2,
        let: share,
        power: (watts * 5) / 1000,
        place: place * 10,
      };
      let owed = set.price;
      for (let month = 0; month < halves * 6; month++) owed += set.power * set.place;
      let earned = 0;
      for (let half = 0; half < halves; half++) earned += ((365 * 24) / 2) * (share / 100) * hour(set);
      expect(earned).toBeCloseTo(owed, 2);
    }),
  );
});
