/** Whatever a reader may set of a chart. */
import fc from 'fast-check';
import type { Bounds, Value, Values } from '../src/data/settable.ts';

/** A number as often as it is read: 0.1 + 0.2 is no setting that anybody types. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const anyValue = (bounds: Bounds): fc.Arbitrary<Value> => {
  if ('options' in bounds) return fc.constantFrom(...Object.keys(bounds.options));
  const { least, most, step } = bounds;
  return fc.nat({ max: Math.floor((most - least) / step + 1e-9) }).map((n) => tidy(least + n * step));
};

/** Settings of some controls: each at any of its values. */
export const anySettings = (controls: Readonly<Record<string, Bounds>>): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(Object.entries(controls).map(([key, bounds]) => [key, anyValue(bounds)])));
