/** The strips of the recurrent network unrolled: a bar a number, its shadow, and how it is printed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shadow, strip, viewBox } from '../src/playgrounds/unrolled/strips.ts';
import { decimals } from '../src/playgrounds/unrolled/words.ts';

describe('a strip', () => {
  const value = fc.double({ min: -1, max: 1, noNaN: true });

  it('stands up for what is above zero and down for what is below, the longer the more, within the picture', () => {
    const [, , , height = 0] = viewBox(1).split(' ').map(Number);
    const line = height / 2;
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [one, other] = [strip(0, a), strip(0, b)];
        expect(one.y >= 0 && one.y + one.height <= height).toBe(true);
        expect(a > 0 ? one.y + one.height : one.y).toBeCloseTo(line, 0);
        if (Math.abs(a) <= Math.abs(b)) expect(one.height).toBeLessThanOrEqual(other.height);
      }),
    );
  });

  it('has a shadow for each number that was not zero before', () => {
    fc.assert(
      fc.property(fc.array(value), (before) => {
        expect(shadow(before).split('M')).toHaveLength(before.filter(Boolean).length + 1);
      }),
    );
  });

  it('is printed to a hundredth, and never as less than nothing where nothing is left', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(Math.abs(Number(decimals(one).replace('−', '-')) - one)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(decimals(one)).not.toBe('−0.00');
      }),
    );
  });
});
