import fc from 'fast-check';
import leven from 'leven';
import { describe, expect, it } from 'vitest';
import { readChapters } from '../src/build/disk/read.ts';
import { nearestPlace, places, normalizePath, type Index, type Place } from '../src/urls/not-found.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { oneIn } from './by-chance.ts';
import { charts, content, texts } from './content.ts';

const index: Index = {
  chapters: Object.fromEntries(
    readChapters(texts).en.map((o) => [
      /chapters\/(.+)\.mdx$/.exec(o.file)?.[1] ?? '',
      o.scrollies.flatMap((s) => s.steps.map((step) => step.id)),
    ]),
  ),
  charts: Object.fromEntries(Object.entries(charts).map(([id, c]) => [id, c.states])),
  pages: ['sources', 'charts'],
  data: [...content.data.keys()],
};
// Data is in both languages at once and has one address.
const all = [
  ...new Map(LANGS.flatMap((lang) => places(lang, index)).map((place) => [place.typed, place])).values(),
];

/** A valid address and the same with one letter changed. */
const slip: fc.Arbitrary<{ place: Place; typed: string }> = fc
  .constantFrom(...all.filter(({ typed }) => /[a-z]/.test(typed)))
  .chain((place) => {
    const letters = [...place.typed].flatMap((c, i) => (/[a-z]/.test(c) ? [i] : []));
    return fc
      .tuple(fc.constantFrom(...letters), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'))
      .map(([i, letter]) => ({ place, typed: place.typed.slice(0, i) + letter + place.typed.slice(i + 1) }));
  });

describe('the nearest address', () => {
  it('of any valid one is that one', () => {
    for (const place of oneIn(4, all)) expect(nearestPlace(place.typed, all)).toBe(place);
  });

  it('is the one that was meant, where one letter is wrong and no other is as near', () => {
    fc.assert(
      fc.property(slip, ({ place, typed }) => {
        fc.pre(all.every((p) => p === place || leven(p.typed, typed) > leven(place.typed, typed)));
        expect(nearestPlace(typed, all)).toBe(place);
      }),
      { numRuns: 300 },
    );
  });

  it('is never further than another', () => {
    fc.assert(
      fc.property(slip, ({ typed }) => {
        const found = nearestPlace(typed, all);
        const steps = Math.min(...all.map((p) => leven(p.typed, typed)));
        expect(leven(found?.typed ?? '', typed)).toBe(steps);
      }),
      { numRuns: 100 },
    );
  });

  it('is none where nothing was meant', () => {
    for (const typed of ['/wp-login.php', '/.git/config', '/a/very/long/address/of/another/site/'])
      expect(nearestPlace(typed, all)).toBeUndefined();
  });

  it.each([
    ['/Moat', '/moat/'],
    ['/moat/index.html', '/moat/'],
    ['//moat//', '/moat/'],
    ['/moat.html', '/moat/'],
    ['/data/x.CSV', '/data/x.csv'],
    ['/%', '/%/'],
  ])('reads %s as %s', (path, short) => expect(normalizePath(path)).toBe(short));
});
