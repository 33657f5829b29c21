import * as d3 from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block } from '../src/kit/marks/block.ts';
import { poster } from '../src/kit/scales/poster.ts';
import { cell, reader } from '../src/kit/chart/rows.ts';
import { scaleLinear, scaleLog, scaleSqrt } from '../src/kit/scales/scale.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { scaleOf } from '../src/picture/datum.ts';
import type { Mark } from '../src/picture/mark.ts';

const texts = (marks: readonly Mark[]) => marks.flatMap((m) => m.children).map(({ attrs }) => attrs);

describe('a block of lines', () => {
  const line = fc.record({
    size: fc.integer({ min: 8, max: 60 }),
    text: fc.constantFrom('one', 'two words', '百模'),
  });
  const lines = fc
    .array(line, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((l, i) => ({ ...l, key: String(i) })));
  const leading = fc.double({ min: 1, max: 2, noNaN: true });

  it('sets lines of one size as far apart as the leading says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 60 }), leading, (size, leading) => {
        const made = block({
          x: 5,
          y: 40,
          size,
          leading,
          lines: ['a', 'b', 'c'].map((key) => ({ key, text: key })),
        });
        const [a, b, c] = texts(made).map(({ y }) => Number(y));
        expect(a).toBe(40);
        expect((b ?? 0) - 40).toBeCloseTo(size * leading, 6);
        expect((c ?? 0) - (b ?? 0)).toBeCloseTo(size * leading, 6);
      }),
    );
  });

  it('never lays a line on the one above, whatever their sizes', () => {
    fc.assert(
      fc.property(lines, leading, (lines, leading) => {
        const all = texts(block({ x: 0, y: 0, lines, leading }));
        all.slice(1).forEach((below, i) => {
          const [above, size] = [all[i] ?? {}, Number(below['font-size'])];
          const floor = Number(above['y']) + Number(above['font-size']) * 0.22;
          expect(Number(below['y']) - size * 0.78).toBeGreaterThanOrEqual(floor - 1e-6);
        });
      }),
    );
  });

  it('ends at its place if it stands upwards, also where a line is broken', () => {
    fc.assert(
      fc.property(lines, leading, (lines, leading) => {
        const narrow = lines.map((l) => ({ ...l, width: 30 }));
        expect(
          Number(texts(block({ x: 0, y: 200, lines: narrow, leading, up: true })).at(-1)?.['y']),
        ).toBeCloseTo(200, 6);
      }),
    );
  });
});

describe('rows as a chart is given them', () => {
  const read = reader({ jumps: { name: 'text', metres: 'number', style: 'text?' } });
  it('have what was asked for, an empty cell where it may be, and nothing else', () => {
    const jumps = [{ name: 'Ada', metres: 4, style: null, secret: 1 }];
    expect(read({ jumps }).jumps).toEqual([{ name: 'Ada', metres: 4, style: null }]);
  });
  it('are the same objects for the same rows, so that a row can be found again', () => {
    const jumps = [{ name: 'Ada', metres: 4, style: null }];
    expect(read({ jumps }).jumps[0]).toBe(read({ jumps }).jumps[0]);
    expect(read({ jumps: [...jumps] }).jumps[0]).toBe(read({ jumps }).jumps[0]);
  });
  it('are none for a data set that is not there', () => expect(read({}).jumps).toEqual([]));
  it('are not read before they are looked at', () => {
    const asked: string[] = [];
    const watched = new Proxy({}, { get: (_, name) => void asked.push(String(name)) });
    const two = reader({ jumps: { name: 'text' }, others: { name: 'text' } })(watched);
    expect(two.others).toEqual([]);
    expect(asked).toEqual(['others']);
  });
  it('can be drawn while a search takes what a column says away', () => {
    const blank = { name: null, metres: null, style: null };
    expect(read({ jumps: [blank] }).jumps).toEqual([{ name: '', metres: 0, style: null }]);
  });
  it('say as cells where they are from, and by which scale they are shown', () => {
    const [, bo] = read({ jumps: [{ name: 'Ada' }, { name: 'Bo', metres: 6 }] }).jumps;
    const scale = { kind: 'linear', domain: [0, 10], range: [20, 300] };
    expect(cell(bo as object & { metres: number }, 'metres', scaleLinear([0, 10], [20, 300]))).toEqual({
      ...{ set: 'jumps', row: 1, column: 'metres', value: 6, scale },
    });
  });
});

it('a scale puts a value where d3-scale puts it', () => {
  const some = fc.double({ min: 0.001, max: 1e9, noNaN: true });
  const pair = fc.tuple(some, some);
  // Where the ends are a hair apart, or a value is far outside, rounding is all that the two have to say.
  const apart = pair.filter(([a, b]) => Math.abs(a - b) > 1e-3 * Math.max(a, b));
  const share = fc.double({ min: -1, max: 2, noNaN: true });
  fc.assert(
    fc.property(apart, pair, share, (domain, range, along) => {
      const value = Math.max(0.001, domain[0] + (domain[1] - domain[0]) * along);
      for (const [ours, theirs] of [
        [scaleLinear(domain, range), d3.scaleLinear(domain, range)],
        [scaleLog(domain, range), d3.scaleLog(domain, range)],
        [scaleSqrt(domain, range), d3.scaleSqrt(domain, range)],
      ] as const) {
        const due = theirs(value);
        expect(Math.abs(ours(value) - due)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(due), ...range));
      }
    }),
  );
  expect(scaleLinear([3, 3], [0, 10])(3)).toBe(d3.scaleLinear([3, 3], [0, 10])(3));
});

it('a scale tells its kind, its domain and its range', () => {
  expect(scaleOf(scaleLinear([0, 5], [1, 2]))).toEqual({ kind: 'linear', domain: [0, 5], range: [1, 2] });
  expect(scaleOf(scaleLog([1, 5], [1, 2]))).toEqual({ kind: 'log', domain: [1, 5], range: [1, 2] });
  expect(scaleOf(scaleSqrt([0, 5], [0, 2]))).toEqual({ kind: 'sqrt', domain: [0, 5], range: [0, 2] });
  expect(scaleOf(3)).toEqual({ kind: 'linear', domain: [0, 1], range: [0, 3] });
});

it('the poster fits the stage, whole and in the middle of what it was given', () => {
  const share = fc.double({ min: 0.3, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(SIZES)), share, share, share, (size, wide, high, floor) => {
      const place = poster(size, { wide, high, floor });
      const [a, b] = [place({ x: 0, y: 0 }), place({ x: 760, y: 460 })];
      expect(b.x - a.x).toBeLessThanOrEqual(size.width * wide + 1e-6);
      expect(b.y - a.y).toBeLessThanOrEqual(size.height * high + 1e-6);
      expect(a.x).toBeCloseTo(size.width - b.x, 6);
      expect(a.y).toBeCloseTo(size.height * floor - b.y, 6);
      expect({ x: place.x(760), y: place.y(460) }).toEqual(b);
    }),
  );
});
