/** The race of the two layers: that both are what they are called, the clock’s laws, and what the chapter says of them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../src/charts/race/crossing.ts';
import type { Values } from '../src/data/settable.ts';
import { gru } from '../src/models/infer/gru.ts';
import { attention, drawn, runs } from '../src/models/race/layers.ts';
import { measure, measureWaiting } from '../src/models/race/measure.ts';
import { AT_LEAST, calibrated } from '../src/models/race/timing.ts';
import { BUDGET, WAITING } from '../src/playgrounds/race/limits.ts';
import { fromCsv } from '../src/models/training/tables.ts';
import { slotValues } from '../src/slots/slots.ts';
import { anySettings } from './any-settings.ts';
import { charts, content } from './content.ts';

const numbers = (row: Record<string, string>, name: string): number => Number(row[name]);
const rows = fromCsv(readFileSync('content/data/race-times.csv', 'utf8')).map((row) => ({
  words: numbers(row, 'words'),
  gru: numbers(row, 'gru'),
  attention: numbers(row, 'attention'),
  together: numbers(row, 'together'),
  chain: numbers(row, 'chain'),
  width: numbers(row, 'width'),
  best: numbers(row, 'best_of'),
}));
const [first, last] = [rows[0], rows.at(-1)] as [(typeof rows)[number], (typeof rows)[number]];

describe('the layers', () => {
  it('give a number for each word and each of its places, all of them finite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), (words, width) => {
        for (const run of Object.values(runs(words, width))) {
          const output = (run as () => Float32Array)();
          expect(output).toHaveLength(words * width);
          expect(output.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('do not mind the order of words in self-attention, and do in a GRU', () => {
    const [words, width] = [7, 8];
    const { model, input } = drawn(words, width, 1);
    /** The rows of a matrix from the last to the first. */
    const turned = (rows: Float32Array): Float32Array =>
      Float32Array.from({ length: rows.length }, (_, i) => {
        const row = words - 1 - Math.floor(i / width);
        return rows[row * width + (i % width)] as number;
      });
    const far = (a: Float32Array, b: Float32Array): number =>
      Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))));
    const looks = (rows: Float32Array): Float32Array => attention(model, rows, words);
    const reads = (rows: Float32Array): Float32Array => gru(model, 'read', rows, words, false);
    expect(far(looks(turned(input)), turned(looks(input)))).toBeLessThan(1e-5);
    expect(far(reads(turned(input)), turned(reads(input)))).toBeGreaterThan(0.01);
  });

  it('make the same first product in a chain and together, and another second one', () => {
    const { together, chain } = runs(2, 16);
    const [a, b] = [together(), chain()];
    expect(b.subarray(0, 16)).toEqual(a.subarray(0, 16));
    expect(b.subarray(16)).not.toEqual(a.subarray(16));
  });
});

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

describe('what the chapter says of the recorded times is so:', () => {
  const claim = content.claims.get('one-core');
  const says = (text: string, chinese = text): void => {
    expect(claim?.en.found).toContain(text);
    expect(claim?.['zh-hant'].found).toContain(chinese);
  };

  it('eight words take self-attention so much less time', () => {
    expect(first.words).toBe(8);
    says(`${Math.round((1 - first.attention / first.gru) * 100)}%`);
  });

  it('both are level at the length that it names, near the width', () => {
    const level = crossing(rows) ?? NaN;
    expect(claim?.value).toBe(Math.round(level));
    says(`one of ${Math.round(level)} words equally long`, `${Math.round(level)}個字，兩邊一樣`);
    expect(Math.abs(Math.log2(level / last.width))).toBeLessThan(0.5);
  });

  it('the longest takes self-attention so many times as long', () => {
    const times = (last.attention / last.gru).toFixed(1);
    says(`one of 1,024 words ${times} times as long`, `1,024個字，自注意力要花${times}倍`);
  });

  it('a chain takes as long as the same products together, to a fiftieth', () => {
    for (const time of [last.chain, last.together])
      says(`${time.toPrecision(2)} milliseconds`, `${time.toPrecision(2)}毫秒`);
    expect(Math.abs(last.chain / last.together - 1)).toBeLessThan(0.02);
  });

  it('a GRU takes twice as long for twice the words, self-attention more', () => {
    rows.reduce((before, row) => {
      expect(row.words).toBe(2 * before.words);
      expect(Math.abs(row.gru / before.gru - 2)).toBeLessThan(0.2);
      expect(row.attention / before.attention).toBeGreaterThan(2);
      return row;
    });
  });
});

describe('what is counted of both layers, as a reader sets them', () => {
  const { race: chart } = charts;
  if (!chart) throw new Error('there is no chart "race"');
  const valueOf = (set: Values, slot: string): number =>
    Number(slotValues(chart, content, 'count', set)?.[slot]?.value);
  const HANDS: Readonly<Record<string, number>> = {
    one: 1,
    thousand: 1e3,
    million: 1e6,
    unlimited: Infinity,
  };

  it('is what comes of going through the sentence product by product, round by round', () => {
    fc.assert(
      fc.property(anySettings(chart.declared.controls ?? {}), (set) => {
        const [n, d] = [Number(set['words']), Number(set['width'])];
        const hands = HANDS[String(set['clerks'])] ?? NaN;
        // In line, word after word: a matrix of d rows and d columns times what is remembered.
        let ofAWord = 0;
        for (let left = d * d; left > 0; left -= hands) ofAWord++;
        let [products, rounds] = [0, 0];
        for (let word = 0; word < n; word++) {
          products += d * d;
          rounds += ofAWord;
        }
        expect([valueOf(set, 'line-products'), valueOf(set, 'line-rounds')]).toEqual([products, rounds]);
        // At once: each of n words with each of n, d products each, and nobody waits but for a clerk.
        const all = Array.from({ length: n }, () => n * d).reduce((sum, one) => sum + one, 0);
        expect(valueOf(set, 'once-products')).toBe(all);
        const whole = valueOf(set, 'once-rounds');
        expect(whole * hands).toBeGreaterThanOrEqual(all);
        expect(whole === 1 || (whole - 1) * hands < all).toBe(true);
        expect(valueOf(set, 'ratio')).toBeCloseTo(rounds / whole, 9);
      }),
      { numRuns: 25 },
    );
  });

  it('makes a single clerk quicker at once in short sentences alone, and all of them in every one', () => {
    for (const width of [16, 64, 256])
      for (const words of [1, 15, 16, 17, 63, 64, 65, 255, 256, 257, 1024]) {
        const ratio = (clerks: string): number => valueOf({ words, width, clerks }, 'ratio');
        expect(Math.sign(ratio('one') - 1), `${words} words, ${width} wide`).toBe(Math.sign(width - words));
        expect(ratio('unlimited')).toBe(words);
      }
  });
});
