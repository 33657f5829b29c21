import { declare, type Given, type RowOf } from '../../kit/index.ts';

const COLUMNS = { quarter: 'text', quarter_end: 'date', data_centre: 'number' } as const;
export type Quarter = RowOf<typeof COLUMNS>;

/** Nvidia's data-centre revenue, a column a quarter; time and money widen until the leap is a step. */
export const chart = declare({
  data: { 'nvidia-quarters': COLUMNS },
  // `last` is the last quarter that is shown, `highest` the one that fills the height, if that is another;
  // `then` is an earlier one with words of its own. From the last one of `break` on, Nvidia counts otherwise.
  states: {
    eve: { last: 'FY24Q1', ticks: [1, 2, 3, 4], evenly: true },
    leap: { last: 'FY24Q2', ticks: [2, 4, 6, 8, 10], growth: true },
    on: { last: 'FY26Q4', highest: 'FY27Q1', ticks: [20, 40, 60], evenly: true, then: 'FY24Q2' },
    break: { last: 'FY27Q1', ticks: [20, 40, 60], broken: true },
  },
  // `gap` parts the columns that are counted in different ways.
  sizes: {
    s: { font: 13.5, big: 25, left: 29, right: 6, top: 73, foot: 24, gap: 12, rim: 1.25 },
    m: { font: 16, big: 50, left: 40, right: 12, top: 118, foot: 36, gap: 24, rim: 1.75 },
    l: { font: 16.5, big: 50, left: 44, right: 14, top: 116, foot: 36, gap: 30, rim: 1.75 },
  },
  labels: { sum: ['n'], axis: [], until: ['date'], more: ['percent'], break: [], guess: [] },
  // A point every half year is as fine as a finger draws; the line sets out from the last column.
  guess: {
    ...{ kind: 'values', state: 'eve', reveal: 'on' },
    places: ['FY24Q2', 'FY24Q4', 'FY25Q2', 'FY25Q4', 'FY26Q2', 'FY26Q4'],
    ...{ least: 0, most: 100, step: 0.5, start: 4.5 },
  },
});
export type Chart = typeof chart;

const time = ({ quarter_end }: Quarter): number => Date.parse(quarter_end);
/** A quarter is thirteen weeks, which is when the first of the list began. */
const LENGTH = 13 * 7 * 864e5;

/** A quarter in time; the first of the list is as long as any. */
function span(row: Quarter, before: Quarter | undefined) {
  return { row, start: before ? time(before) : time(row) - LENGTH, end: time(row) };
}

/** What is guessed of the quarters: of those that are shown, or while it is asked for of all. */
function guesses(quarters: readonly Quarter[], { guess, state }: Given<Chart>, shown: number) {
  const { state: asked, most } = chart.guess as typeof chart.guess & { most: number };
  const isAsked = guess !== undefined && state === asked;
  const points = quarters.flatMap((row, i) => {
    const value = guess?.values[row.quarter];
    return value !== undefined && (isAsked || i < shown) ? [{ ...span(row, quarters[i - 1]), value }] : [];
  });
  return { isAsked, most, points };
}

export function facts(given: Given<Chart>) {
  const { data, look } = given;
  const { last, highest = last, ticks, evenly = false, growth = false, then, broken = false } = look;
  const quarters = data['nvidia-quarters'];
  const find = (name?: string) => quarters.find(({ quarter }) => quarter === name);
  const shown = quarters.slice(0, quarters.findIndex(({ quarter }) => quarter === last) + 1);
  const columns = shown.map((row, i) => {
    return { ...span(row, shown[i - 1]), isLast: row.quarter === last };
  });
  const [before, latest] = shown.slice(-2);
  return {
    columns,
    ticks,
    /** The columns stand out alike, or the last one alone does. */
    evenly,
    broken,
    highest: find(highest)?.data_centre ?? 0,
    /** By what share the last quarter is above the one before. */
    growth: growth && before && latest ? latest.data_centre / before.data_centre - 1 : undefined,
    then: find(then),
    guess: guesses(quarters, given, shown.length),
  };
}
export type Facts = ReturnType<typeof facts>;
