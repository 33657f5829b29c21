import fc from 'fast-check';
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { between } from '../src/picture/between.ts';
import { mark, type Mark } from '../src/picture/mark.ts';
import { mover } from '../src/picture/move.ts';
import { adopt, show } from '../src/picture/show.ts';
import { toSvg } from '../src/picture/svg.ts';
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

/** A stage whose clock a test turns by hand. */
function stageFor(svg: Element) {
  let time = 0;
  const waiting: (() => void)[] = [];
  const painted: { time: number; picture: Mark }[] = [];
  const moving: boolean[] = [];
  return {
    painted,
    moving,
    stage: {
      svg,
      now: () => time,
      frame: (callback: () => void) => void waiting.push(callback),
      paint: (picture: Mark) => void painted.push({ time, picture }),
      moving: (on: boolean) => void moving.push(on),
    },
    pass(ms: number): void {
      for (const end = time + ms; time < end;) {
        time = Math.min(end, time + 16);
        for (const callback of waiting.splice(0)) callback();
      }
    },
  };
}

describe('mover', () => {
  const walks = fc.array(
    fc.record({ picture: anyPicture, wait: fc.constantFrom(0, 5, 40, 150, 400, 900), still: fc.boolean() }),
    { minLength: 1, maxLength: 7 },
  );

  it('leaves the DOM equal to the fresh drawing of the last picture after any walk, interrupted or not', () => {
    fc.assert(
      fc.property(anyPicture, walks, (first, walk) => {
        const svg = adopted(first);
        const world = stageFor(svg);
        const motion = mover(world.stage, first);
        for (const { picture, wait, still } of walk) {
          if (still) motion.show(picture);
          else motion.move(picture);
          // Page, print and assistive technology are at the target from the first moment.
          expect(canon(svg)).toBe(fresh(picture));
          world.pass(wait);
        }
        world.pass(2000);
        expect(canon(svg)).toBe(fresh((walk.at(-1) as { picture: Mark }).picture));
        expect(motion.running()).toBe(false);
        expect(world.moving.at(-1) ?? false).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps place and speed when a move is cut short by another', () => {
    const at = (x: number): Mark =>
      mark('svg', 'svg', { viewBox: '0 0 9 9' }, [mark('circle', 'dot', { cx: x })]);
    const [a, b, c] = [at(0), at(1000), at(-500)];
    const world = stageFor(adopted(a));
    const motion = mover(world.stage, a);
    motion.move(b);
    world.pass(304);
    motion.move(c);
    world.pass(64);
    const x = world.painted.map((p) => ({ time: p.time, x: Number(p.picture.children[0]?.attrs['cx']) }));
    const cut = x.findLastIndex((p) => p.time === 304);
    const speed = (i: number): number => ((x[i + 1]?.x ?? 0) - (x[i]?.x ?? 0)) / 16;
    expect(speed(cut - 2)).toBeGreaterThan(2);
    expect(speed(cut)).toBeGreaterThan(0.6 * speed(cut - 2));
  });
});
