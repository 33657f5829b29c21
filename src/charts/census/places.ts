import type { Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** Dots in a row of a great stack. */
const TEN = 10;
const tenth = (value: number): number => Math.round(value * 10) / 10;

interface Stack {
  readonly x: number;
  readonly floor: number;
  readonly step: number;
  readonly columns: number;
}
/** Places of so many dots in rows, built up from a floor, above as many as lie there already. */
function stack(count: number, { x, floor, step, columns }: Stack, first = 0) {
  return Array.from({ length: count }, (_, i) => {
    const n = first + i;
    return {
      cx: tenth(x + ((n % columns) + 0.5) * step),
      cy: tenth(floor - (Math.floor(n / columns) + 0.5) * step),
      r: tenth(step * 0.42),
    };
  });
}
export type Dot = ReturnType<typeof stack>[number];

/** Two great stacks, and above the second what is over when all countries but China stand together. */
function great(alone: NonNullable<Facts['alone']>, { size, dims }: Stage<Chart>) {
  const { step, gap, floor } = dims;
  const { china, us, abroad } = alone;
  const wide = TEN * step;
  const left = (size.width - 2 * wide - gap) / 2;
  const right = left + wide + gap;
  const height = (count: number): number => floor - Math.ceil(count / TEN) * step;
  const at = (x: number): Stack => ({ x, floor, step, columns: TEN });
  return {
    ...alone,
    wide,
    left,
    right,
    dots: {
      china: stack(china, at(left)),
      us: stack(us, at(right)),
      elsewhere: stack(abroad?.elsewhere ?? 0, at(right), us),
    },
    level: height(china),
    /** Where the head of a stack stands that is written beside it. */
    head: floor - 13 * step,
    top: height(abroad?.count ?? us),
  };
}

/** A counter's two columns of dots side by side. */
function pairs({ counters }: Facts, { state, size, dims }: Stage<Chart>) {
  const { side, thin, across, floors } = dims;
  const floor = floors[state === 'definition' ? 1 : 0] ?? 0;
  const slot = (size.width - 2 * side) / counters.length;
  const bar = across * thin;
  return counters.map((counter, i) => {
    const left = side + slot * i + (slot - 2 * bar - thin) / 2;
    const columns = (['china', 'us'] as const).map((camp, k) => {
      const [count, x] = [counter.row[camp] ?? 0, left + k * (bar + thin)];
      const dots = stack(count, { x, floor, step: thin, columns: across });
      return { camp, count, dots, middle: x + bar / 2, top: floor - Math.ceil(count / across) * thin };
    });
    return {
      ...counter,
      floor,
      left,
      right: left + 2 * bar + thin,
      middle: side + slot * (i + 0.5),
      slot,
      columns,
    };
  });
}

export function places(facts: Facts, stage: Stage<Chart>) {
  return facts.alone
    ? { great: great(facts.alone, stage), pairs: [] }
    : { great: undefined, pairs: pairs(facts, stage) };
}
export type Places = ReturnType<typeof places>;
export type Great = NonNullable<Places['great']>;
export type Pair = Places['pairs'][number];
