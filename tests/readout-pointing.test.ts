/** How pointers and keys come to a picture's marks, and where the tip stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, step } from '../src/client/readout/order.ts';
import { placeTip } from '../src/client/readout/place.ts';
import { nearest, type Shape } from '../src/client/readout/shapes.ts';

const length = fc.integer({ min: 0, max: 1200 });
const boxes = fc.record({ x: length, y: length, width: length, height: length });

it('a tip stands in the window and does not cover its mark, wherever there is room beside it', () => {
  const view = fc.record({
    width: fc.integer({ min: 320, max: 1440 }),
    height: fc.integer({ min: 256, max: 900 }),
  });
  const tip = { width: 180, height: 80 };
  fc.assert(
    fc.property(boxes, view, (mark, window) => {
      const point = { ...mark, width: 0, height: 0 };
      const { left, top } = placeTip([mark, point], tip, window);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + tip.width).toBeLessThanOrEqual(window.width);
      expect(top + tip.height).toBeLessThanOrEqual(window.height);
      const edges = {
        left: mark.x - mark.width / 2,
        right: mark.x + mark.width / 2,
        top: mark.y - mark.height / 2,
        bottom: mark.y + mark.height / 2,
      };
      const room =
        [edges.top, window.height - edges.bottom].some((r) => r >= 94 && r <= window.height) ||
        [edges.left, window.width - edges.right].some((r) => r >= 194 && r <= window.width);
      const covers =
        left < edges.right && left + 180 > edges.left && top < edges.bottom && top + 80 > edges.top;
      if (room) expect(covers).toBe(false);
    }),
  );
});

const shapeAt = (
  box: { x: number; y: number; width: number; height: number },
  parent: object,
): { shape: Shape } => ({
  shape: {
    ...box,
    node: { parentElement: parent } as unknown as Element,
    ...{ round: false, course: [], thick: 1 },
  },
});

describe('keys', () => {
  const marks = fc
    .array(fc.tuple(boxes, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 40 })
    .map((all) => {
      const root = { parentElement: null };
      const parents = [0, 1, 2].map(() => ({ parentElement: root }));
      return inOrder(all.map(([box, group]) => shapeAt(box, parents[group] ?? root)));
    });

  it('lead from the first mark to the right through all of them, and back', () => {
    fc.assert(
      fc.property(marks, (all) => {
        let now = step('Home', all, undefined);
        const there = [now];
        for (let i = 1; i < all.length; i++) there.push((now = step('ArrowRight', all, now)));
        expect(new Set(there)).toEqual(new Set(all));
        expect(step('ArrowRight', all, now)).toBe(now);
        expect(now).toBe(step('End', all, undefined));
        for (let i = 1; i < all.length; i++) now = step('ArrowLeft', all, now);
        expect(now).toBe(all[0]);
      }),
    );
  });

  it('lead up and down to what lies there, and others lead nowhere', () => {
    fc.assert(
      fc.property(marks, fc.nat(), fc.boolean(), (all, at, isDown) => {
        const now = all[at % all.length];
        const next = step(isDown ? 'ArrowDown' : 'ArrowUp', all, now);
        if (!now || !next) throw new Error('it led out of the picture');
        const way = (next.shape.y - now.shape.y) * (isDown ? 1 : -1);
        const isThere = all.some(({ shape }) => (shape.y - now.shape.y) * (isDown ? 1 : -1) > 2);
        expect(next === now ? !isThere : way > 0).toBe(true);
        for (const key of ['Tab', 'Enter', 'a', ' ']) expect(step(key, all, now)).toBeUndefined();
      }),
    );
  });
});

it('a pointer finds the nearest mark within 24 px, and none beyond', () => {
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 30 }), fc.record({ x: length, y: length }), (all, p) => {
      const dots = all.map((box) => {
        const { shape } = shapeAt({ ...box, width: 10, height: 10 }, {});
        return { shape: { ...shape, round: true } };
      });
      const off = ({ shape }: { shape: Shape }): number =>
        Math.max(0, Math.hypot(p.x - shape.x, p.y - shape.y) - 5);
      const least = Math.min(...dots.map(off));
      const found = nearest(p, dots);
      expect(found === undefined).toBe(!(least <= 24));
      if (found) expect(off(found)).toBeCloseTo(least);
    }),
  );
});

it('in the middle of a bar the bar is meant, and no line along its edges', () => {
  const side = fc.integer({ min: 2, max: 1200 });
  fc.assert(
    fc.property(
      fc.record({ x: length, y: length, width: side, height: side }),
      fc.boolean(),
      (box, isBelow) => {
        const bar = shapeAt(box, {});
        const y = box.y + ((isBelow ? 1 : -1) * box.height) / 2;
        const ends = [box.x - box.width / 2, box.x + box.width / 2].map((x) => ({ x, y }));
        const line = { shape: { ...shapeAt({ ...box, y, height: 0 }, {}).shape, course: ends, thick: 1 } };
        expect(nearest(box, [line, bar])).toBe(bar);
      },
    ),
  );
});
