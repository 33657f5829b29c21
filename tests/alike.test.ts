import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alike } from '../src/picture/alike.ts';
import { flat } from '../src/picture/flat.ts';
import { mark, type Mark } from '../src/picture/mark.ts';
import { toSvg } from '../src/picture/svg.ts';

/** Two values, mostly one and the same, so that whole pictures are so often enough. */
const pairOf = <T>(...values: T[]): fc.Arbitrary<readonly [T, T]> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...values).map((value) => [value, value] as const) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...values), fc.constantFrom(...values)) },
  );
const attrs = fc.record({
  // 1.001 is written as 1 is.
  x: pairOf(1, 1.001, 1.01),
  opacity: pairOf(undefined, 0, 0.5, 0.501, 1),
  fill: pairOf('none', 'ink', 'falcon'),
  stroke: pairOf('none', 'ink'),
});
const marks = (pairs: readonly (readonly [Mark, Mark])[]): [Mark[], Mark[]] => [
  pairs.map(([a]) => a),
  pairs.map(([, b]) => b),
];
const two = (
  [tag, other]: readonly ['g' | 'circle', 'g' | 'circle'],
  { x, opacity, ...paint }: { [K in 'x' | 'opacity' | 'fill' | 'stroke']: readonly [unknown, unknown] },
  inside: readonly [readonly Mark[] | string, readonly Mark[] | string],
): [Mark, Mark] => {
  const given = (i: 0 | 1) => ({
    ...{ x: x[i] as number, fill: paint.fill[i] as string, stroke: paint.stroke[i] as string },
    ...(opacity[i] !== undefined && { opacity: opacity[i] as number }),
  });
  return [mark(tag, 'a', given(0), inside[0]), mark(other, 'b', given(1), inside[1])];
};
const { picture } = fc.letrec<{ picture: [Mark, Mark] }>((tie) => ({
  picture: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(attrs, pairOf('one', 'two')).map(([a, words]) => two(['g', 'g'], a, words)),
    fc
      .tuple(pairOf('g' as const, 'circle' as const), attrs, fc.array(tie('picture'), { maxLength: 3 }))
      .map(([tags, a, children]) => two(tags, a, marks(children))),
  ),
}));

it('two pictures are alike if and only if they are written alike where nothing moves', () => {
  const met = new Set<boolean>();
  fc.assert(
    fc.property(picture, ([a, b]) => {
      const same = toSvg(flat(a)) === toSvg(flat(b));
      met.add(same);
      expect(alike(a, b)).toBe(same);
    }),
    { numRuns: 1000 },
  );
  expect(met.size).toBe(2);
});
