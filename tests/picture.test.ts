import fc from 'fast-check';
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { between } from '../src/picture/between.ts';
import { mark, type Mark } from '../src/picture/mark.ts';
import { adopt, show } from '../src/picture/show.ts';
import { toSvg } from '../src/picture/svg.ts';
import { chartInTime } from './chart-in-time.ts';
import { anyPicture, canon, parse } from './pictures.ts';

let document: Document;
beforeEach(() => {
  document = new Window().document as unknown as Document;
});
const fresh = (picture: Mark): string => canon(parse(document, toSvg(picture)));
const adopted = (picture: Mark): Element => {
  const svg = parse(document, toSvg(picture));
  adopt(svg, picture);
  return svg;
};

describe('show', () => {
  it('makes any DOM that was adopted from the server equal to the fresh drawing of any picture', () => {
    fc.assert(
      fc.property(fc.array(anyPicture, { minLength: 2, maxLength: 6 }), ([first, ...walk]) => {
        const svg = adopted(first as Mark);
        for (const picture of walk) show(svg, picture);
        expect(canon(svg)).toBe(fresh(walk.at(-1) as Mark));
      }),
    );
  });

  it('keeps the nodes that the server wrote: nothing is redrawn', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const svg = adopted(picture);
        const nodes = [...svg.querySelectorAll('*')];
        show(svg, { ...picture });
        expect([...svg.querySelectorAll('*')]).toEqual(nodes);
      }),
    );
  });

  it('refuses to adopt nodes that are another picture’s', () => {
    const svg = parse(document, '<svg><g></g></svg>');
    expect(() => adopt(svg, mark('svg', 'svg'))).toThrow('has 1 nodes for 0 marks');
  });

  it('keeps a dot’s node while the dot stays, whatever comes and goes around it', () => {
    const dots = (keys: string[]): Mark =>
      mark(
        'svg',
        'svg',
        {},
        keys.map((k) => mark('circle', k, { r: 1 })),
      );
    const svg = adopted(dots(['a', 'b', 'c']));
    const b = svg.children[1];
    show(svg, dots(['d', 'c', 'b']));
    expect(svg.children[2]).toBe(b);
  });
});

describe('between', () => {
  it('is the second picture itself at one and beyond', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, fc.double({ min: 1, max: 9, noNaN: true }), (a, b, t) => {
        expect(between(a, b)(t)).toBe(b);
      }),
    );
  });

  it('starts where the first picture is, dot by dot', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, (a, b) => {
        const start = between(a, b)(0);
        const at = (m: Mark, key: string) => m.children[0]?.children.find((c) => c.key === key)?.attrs;
        for (const dot of a.children[0]?.children ?? [])
          for (const name of ['cx', 'cy', 'r'])
            expect(at(start, dot.key)?.[name]).toBeCloseTo(Number(dot.attrs[name]), 9);
      }),
    );
  });

  it('never makes a number that is none', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        expect(toSvg(between(a, b)(t))).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});

describe('a move', () => {
  const walks = fc.array(
    fc.record({ picture: anyPicture, wait: fc.constantFrom(0, 5, 40, 150, 400, 900), still: fc.boolean() }),
    { minLength: 1, maxLength: 7 },
  );

  it('leaves the DOM equal to the fresh drawing of the last picture after any walk, interrupted or not', () => {
    fc.assert(
      fc.property(anyPicture, walks, (first, walk) => {
        const svg = adopted(first);
        const page = chartInTime(svg, first);
        for (const { picture, wait, still } of walk) {
          page[still ? 'show' : 'move'](picture);
          if (still) expect(canon(svg)).toBe(fresh(picture));
          page.pass(wait);
          // Whatever is seen is a picture that the svg is, or what is painted over it.
          if (!page.covered()) expect(canon(svg)).toBe(fresh(picture));
        }
        page.rest();
        expect(canon(svg)).toBe(fresh((walk.at(-1) as { picture: Mark }).picture));
        expect(page.motion.running()).toBe(false);
        expect(page.covered()).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps place and speed when a move is cut short by another', () => {
    const at = (x: number): Mark =>
      mark('svg', 'svg', { viewBox: '0 0 9 9' }, [mark('circle', 'dot', { cx: x })]);
    const [a, b, c] = [at(0), at(1000), at(-500)];
    const page = chartInTime(adopted(a), a);
    page.move(b);
    page.pass(304);
    page.move(c);
    page.pass(64);
    const x = page.painted.map((p) => ({ time: p.time, x: Number(p.picture.children[0]?.attrs['cx']) }));
    const cut = x.findLastIndex((p) => p.time === 304);
    const speed = (i: number): number => ((x[i + 1]?.x ?? 0) - (x[i]?.x ?? 0)) / 16;
    expect(speed(cut - 2)).toBeGreaterThan(2);
    expect(speed(cut)).toBeGreaterThan(0.6 * speed(cut - 2));
  });
});
