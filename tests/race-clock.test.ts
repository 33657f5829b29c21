/** The clock of the race: its budget, its repetitions, and where the times of the two layers cross. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../src/charts/race/crossing.ts';
import { measure, measureWaiting } from '../src/models/race/measure.ts';
import { AT_LEAST, calibrated } from '../src/models/race/timing.ts';
import { BUDGET, WAITING } from '../src/playgrounds/race/limits.ts';
import { last } from './race-times.ts';

describe('the clock', () => {
  /** A device on which a run takes what the formulas of both layers say, times its slowness. */
  const device = (slowness: number) => {
    let now = 0;
    const make = (words: number) => {
      const takes = (work: number) => (): Float32Array => {
        now += work * slowness;
        return new Float32Array();
      };
      const d = 64;
      const products = takes(words * d * d);
      return {
        ...{ gru: takes(6 * words * d * d), attention: takes(4 * words * d * d + 2 * words * words * d) },
        ...{ together: products, chain: products },
      };
    };
    return { clock: (): number => now, make };
  };
  const lengths = [8, 16, 32, 64, 128, 256, 512, 1024];
  const slowness = fc.double({ min: 1e-7, max: 1e-4, noNaN: true });

  it('never runs longer than its budget, on a quick device or a slow one', () => {
    fc.assert(
      fc.property(slowness, fc.integer({ min: 1, max: 9 }), (slow, most) => {
        const { clock, make } = device(slow);
        // What the very first sentence takes nobody can know.
        const first = 2 * (6 * 8 * 64 * 64) * slow;
        const all = [...measure({ lengths, budget: 2000, clock, most, make })].map(({ words }) => words);
        expect(clock()).toBeLessThanOrEqual(2000 + first);
        const once = [...new Set(all)];
        expect(once).toEqual(lengths.slice(0, once.length));
        for (const one of once) expect(all.filter((words) => words === one).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('repeats a run until its time can be read from a clock of whole milliseconds', () => {
    fc.assert(
      fc.property(slowness, (slow) => {
        const { clock, make } = device(slow);
        const { ms, repetitions } = calibrated(make(8).gru, clock);
        expect(ms * repetitions).toBeGreaterThanOrEqual(AT_LEAST * (1 - 1e-9));
        expect(Math.log2(repetitions) % 1).toBe(0);
      }),
    );
  });

  it('gets through all lengths on a device like the one that was recorded, and through most of them again', () => {
    const { clock, make } = device(last.gru / (6 * 1024 * 64 * 64));
    const all = [...measure({ lengths: lengths.slice(0, -1), budget: 1800, clock, most: 9, make })];
    expect(new Set(all.map(({ words }) => words)).size).toBe(7);
    expect(all.filter(({ words }) => words === 64).length).toBeGreaterThan(2);
  });

  it('times what waiting costs: nothing, where the same products take equally long either way', () => {
    fc.assert(
      fc.property(slowness, fc.integer({ min: 1, max: 4 }), (slow, times) => {
        const { clock, make } = device(slow);
        const { together, chain } = measureWaiting(WAITING.words, clock, times, make);
        expect(chain.ms / together.ms).toBeCloseTo(1, 6);
        // On a device as slow as that of a cheap telephone it leaves most of the budget to the lengths.
        if (slow < 1e-6) expect(clock()).toBeLessThan(BUDGET / 3);
      }),
    );
  });

  it('gives the best that it has seen', () => {
    const slow = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(slow, (waits) => {
        let [now, nth] = [0, 0];
        const run = (): Float32Array => {
          now += waits[nth++ % waits.length] ?? 1;
          return new Float32Array();
        };
        const make = () => ({ gru: run, attention: run });
        const all = [...measure({ lengths: [8], budget: 5000, clock: () => now, most: 9, make })];
        const times = all.map(({ gru }) => gru.ms);
        expect(times).toEqual(times.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('the crossing', () => {
  it('lies between two lengths of which self-attention is quicker at one and slower at the other', () => {
    const time = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(time, time), { minLength: 2, maxLength: 8 }), (times) => {
        const all = times.map(([gru, attention], i) => ({ words: 8 * 2 ** i, gru, attention }));
        const found = crossing(all);
        const isQuick = ({ gru, attention }: (typeof all)[number]): boolean => attention < gru;
        const turn = all.findIndex((row, i) => !isQuick(row) && all.slice(i - 1, i).some(isQuick));
        expect(found === undefined).toBe(turn < 1);
        if (found === undefined) return;
        const [before, after] = all.slice(turn - 1, turn + 1).map(({ words }) => words);
        expect(found).toBeGreaterThanOrEqual((before ?? 0) * (1 - 1e-9));
        expect(found).toBeLessThanOrEqual((after ?? 0) * (1 + 1e-9));
      }),
    );
  });
});
