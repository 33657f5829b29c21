/** How near a guess is, by law: without a unit, alike for too much and too little, and the median over all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastFacts, forecasts } from '../src/book/forecasts.ts';
import { direction, factorOff, medianFactor, within } from '../src/data/nearness.ts';
import { content } from './content.ts';

const amount = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
const factors = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 });

describe('the factor by which a guess is off', () => {
  it('is one for what is right, and more for anything else', () =>
    fc.assert(
      fc.property(amount, amount, (expected, came) => {
        expect(factorOff({ expected: came, came })).toBe(1);
        expect(factorOff({ expected, came })).toBeGreaterThanOrEqual(1);
      }),
    ));

  it('is the larger over the smaller, so that twice as much is as far off as half as much', () =>
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const off = factorOff({ expected: a, came: b });
        expect(off / (Math.max(a, b) / Math.min(a, b))).toBeCloseTo(1, 9);
        expect(off / factorOff({ expected: b, came: a })).toBeCloseTo(1, 9);
      }),
    ));

  it('does not change with the unit', () =>
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(1e-9, 0.1, 10, 1e8), (expected, came, unit) => {
        const counted = factorOff({ expected: expected * unit, came: came * unit });
        expect(counted / factorOff({ expected, came })).toBeCloseTo(1, 9);
      }),
    ));

  it('is finite where nothing was expected, as if it were the least that can be told apart', () =>
    expect(factorOff({ expected: 0, came: 50 }, 0.5)).toBeCloseTo(100, 9));
});

describe('the median of factors', () => {
  it('has as many below it as above', () =>
    fc.assert(
      fc.property(factors, (all) => {
        const middle = medianFactor(all);
        const half = all.length / 2;
        expect(all.filter((one) => one < middle * (1 - 1e-9)).length).toBeLessThanOrEqual(half);
        expect(all.filter((one) => one > middle * (1 + 1e-9)).length).toBeLessThanOrEqual(half);
      }),
    ));

  it('lies between the two in the middle, as far from either', () =>
    expect(medianFactor([8, 1, 2, 100])).toBeCloseTo(4, 9));

  it('is never promised to be nearer than it is', () =>
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), (factor) => {
        expect(within(factor)).toBeGreaterThanOrEqual(factor - 1e-9);
        expect(within(factor)).toBeLessThan(factor + 0.1);
      }),
    ));
});

describe('the forecasters of the essay', () => {
  const off = (who: string): number => {
    const outcome = forecasts(content).find((one) => one.who === who)?.outcome;
    return typeof outcome === 'object' ? factorOff(outcome) : NaN;
  };

  it('the hole came four times as large, and what AI brings in half as large again as the article’s most', () => {
    expect(off('investor')).toBeCloseTo(500 / 125, 9);
    expect(off('article')).toBeCloseTo(110 / 75, 9);
    expect(direction({ expected: 125, came: 500 })).toBe('low');
  });

  it('rest on entries that the ledger has, and all their numbers are there', () => {
    for (const { claims } of forecasts(content))
      for (const id of claims) expect(content.claims.has(id), id).toBe(true);
    const { magazine, analyst } = forecastFacts(content);
    expect(magazine).toEqual({
      name: 'Analytics India Magazine',
      meant: '2024-12',
      year: '2024',
      loss: 8.78,
    });
    expect(analyst.days).toBe(356);
  });
});
