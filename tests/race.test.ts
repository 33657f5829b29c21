/** What the chapter says of the race of the two layers, from the recorded times and from what is counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing } from '../src/charts/race/crossing.ts';
import type { Values } from '../src/data/settable.ts';
import { slotValues } from '../src/slots/slots.ts';
import { anySettings } from './any-settings.ts';
import { charts, content } from './content.ts';
import { first, last, rows } from './race-times.ts';

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
