import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';
import { CAMPS, monthsLater, timeOf, type Measure, type Ruler } from './rulers.ts';

/** Months that the axis of time holds: past the last model, with room for its name. */
const MONTHS = 22;
/** What is seen of each ruler’s scale, and where it is marked. */
const SCORES: Readonly<Record<Ruler, readonly [number, number]>> = {
  makers: [83, 89.4],
  'one-examiner': [78.4, 87.4],
  votes: [1176, 1276],
};
export const TICKS: Readonly<Record<Ruler, readonly number[]>> = {
  makers: [84, 86, 88],
  'one-examiner': [80, 82, 84, 86],
  votes: [1180, 1200, 1220, 1240, 1260],
};
/** Air between two bars of one ruler, in user units. */
const AIR = 1.5;

type When = 'now' | 'past' | 'last';

/** The bars of one ruler, that of closed models above that of open ones. */
function pair(measure: Measure, y: number, when: When, height: number) {
  const bars = CAMPS.flatMap((camp, i) => {
    const match = measure[camp];
    return match ? [{ ...match, y: y + i * (height + AIR), height }] : [];
  });
  return { ruler: measure.ruler, when, y, height: 2 * height + AIR, bars };
}

/** Beside a plot: from the axis upwards, so that the ruler in use stands next to its scores. */
function pairsBelow({ measures, now }: Facts, axis: number, { font, bar, past }: Stage<Chart>['dims']) {
  let floor = axis - font * 0.5;
  return measures.map((one) => {
    const height = one === now ? bar : past;
    floor -= 2 * height + AIR;
    const made = pair(one, floor, one === now ? 'now' : 'past', height);
    floor -= font * 0.5;
    return made;
  });
}

/** Alone: all rulers and Epoch’s averages share the stage, each with a line of words above its bars. */
function pairsAlone({ measures, averages }: Facts, axis: number, { font, last }: Stage<Chart>['dims']) {
  const step = (axis - font * 0.6) / (measures.length + 1);
  const head = step - 2 * last - AIR;
  const pairs = measures.map((one, i) => pair(one, i * step + head, 'last', last));
  const lags = averages.map((row, i) => {
    return { row, y: measures.length * step + head + i * (last + AIR), height: last };
  });
  return { pairs, lags };
}

/** Time runs across in months from GPT-4’s release; a ruler’s scale stands above the bars of time. */
export function places(facts: Facts, { size, dims }: Stage<Chart>) {
  const { release, now } = facts;
  const { left, right, top, foot, font } = dims;
  const range = [left, size.width - right] as const;
  const axis = size.height - foot;
  const x = scaleLinear([0, MONTHS], range);
  const time = scaleLinear([release, monthsLater(release, MONTHS)], range);
  const alone = now ? undefined : pairsAlone(facts, axis, dims);
  const pairs = alone?.pairs ?? pairsBelow(facts, axis, dims);
  const bottom = Math.min(...pairs.map(({ y }) => y)) - font * 0.9;
  const plot = now && scaleLinear(SCORES[now.ruler], [bottom, top]);
  const dots = now && plot ? now.rows.map((row) => ({ row, x: time(timeOf(row)), y: plot(row.value) })) : [];
  return { x, time, axis, end: range[1], plot, dots, pairs, lags: alone?.lags ?? [] };
}
export type Places = ReturnType<typeof places>;
export type Dot = Places['dots'][number];
export type Pair = Places['pairs'][number];
