/** Which chapters the contents of a page list. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chaptersAround } from '../src/book/chapters-around.ts';

const anyBook = fc
  .record({ count: fc.integer({ min: 1, max: 200 }), most: fc.integer({ min: 1, max: 80 }), at: fc.nat() })
  .map(({ count, most, at }) => ({
    all: Array.from({ length: count }, (_, i) => ({ slug: `c${i}` })),
    most,
    at: at % count,
  }));

it('contents list all chapters, or as many as fit, in a row and with the present one among them', () => {
  fc.assert(
    fc.property(anyBook, ({ all, most, at }) => {
      const listed = chaptersAround(all, `c${at}`, most);
      expect(listed).toHaveLength(Math.min(most, all.length));
      expect(listed).toContain(all[at]);
      const first = all.indexOf(listed[0] as (typeof all)[number]);
      expect(listed).toEqual(all.slice(first, first + listed.length));
    }),
  );
});

it('a page that is no chapter lists the first', () =>
  expect(chaptersAround([{ slug: 'a' }, { slug: 'b' }], '', 1)).toEqual([{ slug: 'a' }]));
