import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import line from '../src/charts/line/index.ts';
import { powerLaw } from '../src/charts/line/fit.ts';
import { readTexts } from '../src/build/disk/read.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { readContent } from '../src/data/content.ts';

const anyX = fc.double({ min: 1e-6, max: 1e26, noNaN: true });
const anyY = fc.double({ min: 0.1, max: 10, noNaN: true });
/** Points that lie apart, so that a line through them is no matter of rounding. */
const anyPoints = fc
  .uniqueArray(fc.integer({ min: 0, max: 26 }), { minLength: 2, maxLength: 8 })
  .chain((powers) => fc.tuple(...powers.map((power) => fc.tuple(fc.constant(10 ** power), anyY))));
type Points = readonly (readonly [number, number])[];

describe('the power law nearest to some points', () => {
  it('is the law that they were taken from', () => {
    const anyLaw = fc.record({ factor: anyY, exponent: fc.double({ min: -1, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(anyLaw, anyPoints, anyX, ({ factor, exponent }, points, x) => {
        const law = powerLaw(points.map(([px]) => [px, factor * px ** exponent]));
        expect(law.exponent).toBeCloseTo(exponent, 9);
        expect(Math.log(law.at(x))).toBeCloseTo(Math.log(factor * x ** exponent), 6);
      }),
    );
  });

  it('has the least squares of logarithms: no line a little steeper or higher is nearer', () => {
    const squares = (points: Points, at: (x: number) => number): number =>
      points.reduce((sum, [x, y]) => sum + (Math.log(at(x)) - Math.log(y)) ** 2, 0);
    const nudge = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(anyPoints, nudge, nudge, (points, steeper, higher) => {
        const law = powerLaw(points);
        const other = (x: number): number => law.at(x) * x ** steeper * Math.exp(higher);
        expect(squares(points, law.at)).toBeLessThanOrEqual(squares(points, other) + 1e-9);
      }),
    );
  });

  it('is none where fewer than two places are given', () => {
    expect(() => powerLaw([])).toThrow('two points or more with different x, and there are 0');
    expect(() =>
      powerLaw([
        [3, 1],
        [3, 2],
      ]),
    ).toThrow('different x');
  });
});

const data = rowsOf(line, readContent(readTexts('.')));
const lossAt = (state: 'four-smallest' | 'foretold', rows = data) => line.facts({ data: rows, state }).loss;

describe('the losses', () => {
  it('the line through the four smallest foretells 1.590 for the largest, which has 1.575: within one in a hundred', () => {
    const { foretold, fitted, largest } = lossAt('foretold') ?? {};
    expect(fitted?.map(({ loss }) => loss)).toEqual([2.566, 2.299, 2.184, 1.996]);
    expect(foretold?.row.loss).toBe(1.575);
    expect(foretold?.loss.toFixed(3)).toBe('1.590');
    expect(foretold?.off).toBeLessThan(0.01);
    expect(largest?.times).toBeCloseTo(82.14, 2);
  });

  it('the line knows nothing of the models that it foretells', () => {
    fc.assert(
      fc.property(fc.array(anyY, { minLength: 3, maxLength: 3 }), (others) => {
        const rows = data['scaling-loss'] ?? [];
        const changed = rows.map((row, i) => (i < 4 ? row : { ...row, loss: others[i - 4] ?? 1 }));
        const seen = lossAt('foretold', { ...data, 'scaling-loss': changed });
        expect(seen?.law.exponent).toBe(lossAt('four-smallest')?.law.exponent);
      }),
    );
  });

  it('are read by training, in whatever order the rows stand', () => {
    const rows = data['scaling-loss'] ?? [];
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        const seen = lossAt('foretold', { ...data, 'scaling-loss': shuffled });
        expect(seen?.shown.map(({ flop }) => flop)).toEqual(rows.map(({ flop }) => flop));
      }),
    );
  });
});

describe('the marks', () => {
  const { marks } = line.facts({ data, state: 'marks-jump' });
  const markOf = (model: string) => marks?.models.find(({ row }) => row.model === model)?.row.mmlu ?? NaN;

  it('of three GPT-3s, the smallest PaLM and the smallest Falcon are a guess, within three points', () => {
    const guess = marks?.guess?.mmlu ?? NaN;
    for (const model of ['GPT-3 ada', 'GPT-3 babbage', 'GPT-3 curie', 'PaLM 9B', 'Falcon-7B'])
      expect(Math.abs(markOf(model) - guess), model).toBeLessThan(3);
    for (const model of ['GPT-3 davinci', 'PaLM 63B', 'Falcon-40B'])
      expect(markOf(model) - guess, model).toBeGreaterThan(14);
  });

  it('Falcon 180B took 4.5 times the training of Llama 2 70B for 1.6 points more', () => {
    expect(marks?.pair?.times).toBeCloseTo(4.5, 6);
    expect(marks?.pair?.points).toBeCloseTo(1.6, 6);
  });

  it('show no loss, and the losses no mark', () => {
    expect(line.facts({ data, state: 'marks-jump' }).loss).toBeUndefined();
    expect(line.facts({ data, state: 'foretold' }).marks).toBeUndefined();
  });
});
