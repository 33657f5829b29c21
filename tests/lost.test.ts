import fc from 'fast-check';
import leven from 'leven';
import { describe, expect, it } from 'vitest';
import { readChapters } from '../src/build/disk/read.ts';
import { nearestPlace, places, tidy, type Index, type Place } from '../src/urls/not-found.ts';
import { LANGS } from '../src/i18n/lang.ts';
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
const slip: fc.Arbitrary<{ place: Place; asked: string }> = fc
  .constantFrom(...all.filter(({ typed }) => /[a-z]/.test(typed)))
  .chain((place) => {
    const letters = [...place.typed].flatMap((c, i) => (/[a-z]/.test(c) ? [i] : []));
    return fc
      .tuple(fc.constantFrom(...letters), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'))
      .map(([i, letter]) => ({ place, asked: place.typed.slice(0, i) + letter + place.typed.slice(i + 1) }));
  });

describe('the nearest address', () => {
  it('of any valid one is that one', () => {
    for (const place of all) expect(nearestPlace(place.typed, all)).toBe(place);
  });

  it('is the one that was meant, where one letter is wrong and no other is as near', () => {
    fc.assert(
      fc.property(slip, ({ place, asked }) => {
        fc.pre(all.every((p) => p === place || leven(p.typed, asked) > leven(place.typed, asked)));
        expect(nearestPlace(asked, all)).toBe(place);
      }),
      { numRuns: 300 },
    );
  });

  it('is never further than another', () => {
    fc.assert(
      fc.property(slip, ({ asked }) => {
        const found = nearestPlace(asked, all);
        const steps = Math.min(...all.map((p) => leven(p.typed, asked)));
        expect(leven(found?.typed ?? '', asked)).toBe(steps);
      }),
      { numRuns: 100 },
    );
  });

  it('is none where nothing was meant', () => {
    for (const asked of ['/wp-login.php', '/.git/config', '/a/very/long/address/of/another/site/'])
      expect(nearestPlace(asked, all)).toBeUndefined();
  });

  it.each([
    ['/Moat', '/moat/'],
    ['/moat/index.html', '/moat/'],
    ['//moat//', '/moat/'],
    ['/moat.html', '/moat/'],
    ['/data/x.CSV', '/data/x.csv'],
    ['/%', '/%/'],
  ])('reads %s as %s', (path, short) => expect(tidy(path)).toBe(short));
});
