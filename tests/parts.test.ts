import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes } from '../src/book/minutes.ts';
import { currentStep, passedSteps } from '../src/client/scroll/read-step.ts';
import { dodge } from '../src/kit/layout/dodge.ts';
import { frame } from '../src/kit/marks/frame.ts';
import { note } from '../src/kit/marks/note.ts';
import { swarm } from '../src/kit/layout/swarm.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { blend, cssInk } from '../src/picture/colour.ts';
import { faults } from '../src/picture/faults.ts';
import { mark } from '../src/picture/mark.ts';
import { paint, type Brush } from '../src/picture/paint.ts';
import { toSvg } from '../src/picture/svg.ts';

describe('dodge', () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
  it('keeps neighbours apart, within the bounds and in their order', () => {
    fc.assert(
      fc.property(wanted, (ys) => {
        const placed = dodge(ys, 20, [0, 1000]);
        const order = ys.map((_, i) => i).sort((a, b) => (ys[a] ?? 0) - (ys[b] ?? 0) || a - b);
        order.slice(1).forEach((i, k) => {
          expect((placed[i] ?? 0) - (placed[order[k] ?? 0] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6);
        });
        for (const p of placed) expect(p).toBeGreaterThanOrEqual(-1e-6);
        for (const p of placed) expect(p).toBeLessThanOrEqual(1000 + 1e-6);
      }),
    );
  });
  it('moves nothing that has room', () => expect(dodge([10, 50, 90], 20, [0, 100])).toEqual([10, 50, 90]));
});

it('a swarm’s dots never cover one another and stand on the axis', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 40 }), (xs) => {
      const heights = swarm(xs, 5);
      xs.forEach((x, i) => {
        expect(heights[i]).toBeGreaterThanOrEqual(5);
        xs.slice(0, i).forEach((other, j) => {
          expect(Math.hypot(x - other, (heights[i] ?? 0) - (heights[j] ?? 0))).toBeGreaterThan(10);
        });
      });
    }),
  );
});

describe('faults', () => {
  const words = {
    lang: 'en',
    title: 'T',
    unit: 'u',
    labels: {},
    states: { a: { title: 'A', sentence: 'S' } },
  } as const;
  const picture = (...marks: Parameters<typeof frame>[1]) =>
    frame({ size: SIZES.s, words, state: 'a' }, marks);
  it.each([
    ['a number that is none', picture(mark('circle', 'dot', { cx: NaN })), 'svg/dot: cx is NaN'],
    ['two equal keys', picture(mark('circle', 'dot'), mark('circle', 'dot')), 'two marks are "circle dot"'],
    [
      'text outside the frame',
      picture(note({ key: 'n', x: 350, y: 20, text: 'too long' })),
      'stands outside the frame',
    ],
    [
      'labels on top of another',
      picture(note({ key: 'n', x: 9, y: 20, text: 'one' }), note({ key: 'm', x: 9, y: 22, text: 'two' })),
      '"one" (svg/n/0) lies on "two"',
    ],
    ['a missing name', mark('svg', 'svg', { viewBox: '0 0 9 9' }), 'has no name'],
  ])('finds %s', (_, p, words) => expect(faults(p).join('\n')).toContain(words));
  it('finds nothing in a picture that is right', () =>
    expect(faults(picture(note({ key: 'n', x: 9, y: 20, text: 'one' })))).toEqual([]));
});

describe('colours', () => {
  it('are names in a picture, variables in a page and literals in a file', () => {
    const dot = mark('circle', 'dot', { fill: 'llama', stroke: 'none' });
    expect(toSvg(dot)).toBe('<circle fill="var(--llama)" stroke="none"></circle>');
    expect(toSvg(dot, (c) => (c === 'llama' ? '#985512' : c))).toBe(
      '<circle fill="#985512" stroke="none"></circle>',
    );
  });
  it('mix by name on the way', () => {
    expect(cssInk(blend('llama', 'ink', 0.25))).toBe('color-mix(in srgb, var(--ink) 25%, var(--llama))');
  });
});

it('paint puts dots that look alike into one path, and takes colours from the one who shows', () => {
  const calls: string[] = [];
  const brush = new Proxy({} as Brush, {
    get: (target, name) =>
      Reflect.get(target, name) ?? ((...args: unknown[]) => calls.push(`${String(name)} ${args.join(' ')}`)),
    set: (target, name, value) =>
      Reflect.set(target, name, value) && calls.push(`${String(name)}=${value}`) > 0,
  });
  const dots = ['a', 'b', 'c'].map((key, i) =>
    mark('circle', key, { cx: i, cy: 0, r: 1, fill: i < 2 ? 'llama' : 'ink' }),
  );
  paint(brush, mark('svg', 'svg', { viewBox: '0 0 9 9' }, dots), {
    scale: 2,
    ink: (c) => `#${c}`,
    face: 'Sans',
  });
  expect(calls.filter((c) => c.startsWith('fill '))).toHaveLength(2);
  expect(calls.filter((c) => c.startsWith('arc'))).toHaveLength(3);
  expect(calls).toContain('fillStyle=#llama');
  expect(calls[0]).toBe('setTransform 2 0 0 2 0 0');
});

describe('steps', () => {
  it('the step that is read is the last whose top has passed the line, and never none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 20 }),
        fc.integer(),
        (heights, start) => {
          let y = start % 5000;
          const below = heights.map((h) => (y += h));
          const current = currentStep(passedSteps(below));
          expect(current).toBe(Math.max(0, below.filter((d) => d <= 0).length - 1));
          expect(passedSteps(below)).toBe(below.filter((d) => d <= 0).length);
        },
      ),
    );
  });
});

it('reading time counts characters in Chinese and words in English', () => {
  expect(minutes('字'.repeat(1600), 0)).toBe(4);
  expect(minutes('word '.repeat(920), 0)).toBe(4);
  expect(minutes('word '.repeat(920), 24)).toBe(6);
  expect(minutes('', 0)).toBe(1);
});
