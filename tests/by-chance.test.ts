import { describe, expect, it } from 'vitest';
import { isTurn, isWhole, oneIn } from './by-chance.ts';

const SEEDS = Array.from({ length: 400 }, (_, i) => i);
const pages = Array.from({ length: 14 }, (_, i) => `page ${i}`);

describe.skipIf(isWhole)('a part by chance', () => {
  it.each([2, 3, 5, 12])('is one in %i, and each has its run', (parts) => {
    const seen = new Set(SEEDS.flatMap((one) => oneIn(parts, pages, 0, one)));
    expect([...seen].sort()).toEqual([...pages].sort());
    for (const one of SEEDS)
      expect(Math.abs(oneIn(parts, pages, 0, one).length - pages.length / parts)).toBeLessThan(1);
  });

  it('is another for who looks another way: together they see all, and nothing twice', () => {
    for (const one of SEEDS) {
      const both = [0, 1].flatMap((at) => oneIn(2, pages, at, one));
      expect(both.sort()).toEqual([...pages].sort());
    }
  });

  it('says nothing of a part of something else: each page is seen at each width, each test of a turn in each language', () => {
    const met = new Set<string>();
    for (const one of SEEDS) {
      for (const [at, page] of pages.entries())
        if (oneIn(2, pages, 0, one).includes(page))
          for (const width of oneIn(2, [1280, 390], at, one)) met.add(`${page} ${width}`);
      if (isTurn(2, 0, one)) for (const lang of oneIn(2, ['en', 'zh-hant'], 0, one)) met.add(lang);
    }
    expect(met.size).toBe(2 * pages.length + 2);
  });
});
