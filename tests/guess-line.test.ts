/** A line that a reader draws: through what was set, within its range, moved by keys. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineThrough, shareOf, stepFrom, valueAt } from '../src/client/guess/line.ts';

describe('a line that is drawn', () => {
  const shapes = fc
    .record({
      least: fc.integer({ min: 1, max: 50 }),
      wide: fc.integer({ min: 10, max: 500 }),
      log: fc.boolean(),
    })
    .map(({ least, wide, log }) => {
      const range = { least, most: least + wide, log, step: log ? 1.1 : 0.5 };
      return { ...range, start: valueAt({ ...range, start: least }, 0.3) };
    });
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const strokes = fc.array(fc.tuple(fc.constantFrom(...keys), share), { maxLength: 5 });

  it('passes through every point that was set, stays in range, and ends level behind the last', () => {
    fc.assert(
      fc.property(shapes, strokes, (range, moves) => {
        const set = new Map(moves.map(([key, at]) => [key, valueAt(range, at)]));
        const line = lineThrough(keys, set, range);
        expect(Object.keys(line)).toEqual(keys);
        for (const [key, value] of set) expect(line[key]).toBe(value);
        const last = keys.findLastIndex((key) => set.has(key));
        const level = last < 0 ? range.start : line[keys[last] ?? ''];
        for (const key of keys.slice(last + 1)) expect(line[key]).toBe(level);
        for (const value of Object.values(line)) {
          expect(value).toBeGreaterThanOrEqual(range.least);
          expect(value).toBeLessThanOrEqual(range.most);
        }
      }),
    );
  });

  it('lies between two points that were set where it was not', () => {
    fc.assert(
      fc.property(shapes, share, share, (range, from, to) => {
        const set = new Map([
          ['a', valueAt(range, from)],
          ['e', valueAt(range, to)],
        ]);
        const line = lineThrough(keys, set, range);
        const [low, high] = [Math.min(...set.values()), Math.max(...set.values())];
        for (const value of Object.values(line)) {
          expect(value).toBeGreaterThanOrEqual(low * (range.log ? 0.94 : 1) - range.step);
          expect(value).toBeLessThanOrEqual(high * (range.log ? 1.06 : 1) + range.step);
        }
      }),
    );
  });

  it('is moved by keys within its range, and there and back leads home but for rounding', () => {
    fc.assert(
      fc.property(shapes, share, fc.integer({ min: -20, max: 20 }), (range, at, presses) => {
        const value = valueAt(range, at);
        const next = stepFrom(range, value, presses);
        expect(next).toBeGreaterThanOrEqual(range.least);
        expect(next).toBeLessThanOrEqual(range.most);
        if (presses > 0) expect(next).toBeGreaterThanOrEqual(value);
        // Two digits of a log scale are a twentieth off at most, there and back.
        const rounding = range.log ? Math.log(1.11) / Math.log(range.most / range.least) : 0.02;
        if (next > range.least && next < range.most) {
          const back = stepFrom(range, next, -presses);
          expect(Math.abs(shareOf(range, back) - shareOf(range, value))).toBeLessThan(rounding);
        }
      }),
    );
  });
});
