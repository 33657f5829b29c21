import { describe, expect, it } from 'vitest';
import { charts } from '../src/book/book.ts';
import { draw } from '../src/book/draw.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { SIZES, type SizeName } from '../src/picture/sizes.ts';
import type { Mark } from '../src/picture/mark.ts';
import { smallWords, wordsIn } from './small-words.ts';

const sizes = Object.keys(SIZES) as SizeName[];
/** Every way in which a chart is drawn, whatever its state. */
const views = LANGS.flatMap((lang) => sizes.map((size) => ({ lang, size })));

/** Every mark within a mark, with who it is, from the root on, across the states of its chart. */
const within = (m: Mark, who = m.key): (readonly [who: string, mark: Mark])[] => [
  [who, m],
  ...m.children.flatMap((child) => within(child, `${who}/${child.tag} ${child.key}`)),
];

/** A path without its numbers: its commands, and where each of their numbers stands. */
const shapeOf = (d: string): string =>
  d.replace(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, '#').replace(/[\s,]+/g, ' ');

describe('a path that is in several states of a chart', () => {
  it('reads “M0,0L1.5-2e3” and “M 9 9 L 0,0” as what they are', () => {
    expect(shapeOf('M0,0L1.5,-2e3')).toBe('M# #L# #');
    expect(shapeOf('M9,9L0,0L1,1')).not.toBe(shapeOf('M9,9L0,0'));
    expect(shapeOf('M9,9H0')).not.toBe(shapeOf('M9,9V0'));
  });

  // What moves is interpolated number by number: a path of another shape jumps, or flies across the picture.
  it.each(Object.entries(charts))('keeps its shape from state to state: %s', (id, { states }) => {
    for (const { lang, size } of views) {
      const shapes = new Map<string, readonly [shape: string, state: string]>();
      for (const state of states)
        for (const [who, { tag, attrs }] of within(draw(id, lang, state, size)))
          if (tag === 'path') {
            const shape = shapeOf(String(attrs['d']));
            const [before, at] = shapes.get(who) ?? [shape, state];
            expect(shape, `${who} in ${lang} ${size}, from ${at} to ${state}`).toBe(before);
            shapes.set(who, [shape, state]);
          }
    }
  });

  it('is in many charts, or nothing would have been held', () => {
    const paths = Object.entries(charts).map(([id, { states }]) => {
      const ids = states.map(
        (state) =>
          new Set(within(draw(id, 'en', state, 'm')).flatMap(([who, m]) => (m.tag === 'path' ? [who] : []))),
      );
      return [...(ids[0] ?? [])].filter((who) => ids.slice(1).some((other) => other.has(who))).length;
    });
    expect(paths.filter((n) => n > 0).length).toBeGreaterThan(5);
  });
});

describe('the words of a picture', () => {
  it.each(Object.entries(charts))('are never too small to read: %s', (id, { states }) => {
    const small = new Set<string>();
    let read = 0;
    for (const { lang, size } of views)
      for (const state of states) {
        const picture = draw(id, lang, state, size);
        read += wordsIn(picture).length;
        for (const word of smallWords(picture, size)) small.add(word);
      }
    expect(read).toBeGreaterThan(0);
    expect([...small]).toEqual([]);
  });
});
