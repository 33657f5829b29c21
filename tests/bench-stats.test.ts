import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medians, type Run } from '../bench/metrics.ts';
import { covered, median, percentile, percentOver } from '../bench/stats.ts';

const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });

describe('the statistics', () => {
  it('a percentile lies between the least and the greatest, grows with its share, and asks for no order', () => {
    fc.assert(
      fc.property(numbers, fc.nat(100), fc.nat(100), (values, a, b) => {
        const [low, high] = [percentile(values, Math.min(a, b)), percentile(values, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(low).toBeLessThanOrEqual(high ?? NaN);
        expect(percentile([...values].reverse(), a)).toBe(percentile(values, a));
      }),
    );
  });

  it('as many numbers are above the median as below it', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values) ?? NaN;
        expect(values.filter((v) => v > middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((v) => v < middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('nothing has no median, no percentile and no share', () => {
    expect([median([]), percentile([], 95), percentOver([], 1)]).toEqual([null, null, null]);
  });

  it('a share counts what is above the bound, not what is at it', () => {
    expect(percentOver([16.7, 18.2, 18.3, 50], 18.2)).toBe(50);
  });

  it('covered time is that of the pieces taken apart, whatever contains or overlaps what', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)).map(([at, long]) => [at, at + long] as const));
    fc.assert(
      fc.property(spans, (some) => {
        const slots = Array.from({ length: 120 }, (_, i) => some.some(([a, b]) => a <= i && i < b));
        expect(covered(some)).toBe(slots.filter(Boolean).length);
      }),
    );
  });

  it('medians are of each figure by itself, and of those runs that have it', () => {
    const run = (lcp: number | null, script: number): Run => ({ lcp, script }) as Run;
    expect(medians([run(null, 1), run(10, 9), run(20, 5)])).toEqual({ lcp: 15, script: 5 });
    expect(medians([run(null, 1)]).lcp).toBeNull();
  });
});
