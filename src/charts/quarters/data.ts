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
    s: { font: 11.5, big: 25, left: 26, right: 6, top: 73, foot: 24, gap: 12, rim: 1.25 },
    m: { font: 16, big: 50, left: 40, right: 12, top: 118, foot: 36, gap: 24, rim: 1.75 },
    l: { font: 16.5, big: 50, left: 44, right: 14, top: 116, foot: 36, gap: 30, rim: 1.75 },
  },
  labels: { sum: ['n'], axis: [], until: ['date'], more: ['percent'], break: [] },
});
export type Chart = typeof chart;

const time = ({ quarter_end }: Quarter): number => Date.parse(quarter_end);
/** A quarter is thirteen weeks, which is when the first of the list began. */
const LENGTH = 13 * 7 * 864e5;

export function facts({ data, look }: Given<Chart>) {
  const { last, highest = last, ticks, evenly = false, growth = false, then, broken = false } = look;
  const quarters = data['nvidia-quarters'];
  const find = (name?: string) => quarters.find(({ quarter }) => quarter === name);
  const shown = quarters.slice(0, quarters.findIndex(({ quarter }) => quarter === last) + 1);
  const columns = shown.map((row, i) => {
    const before = shown[i - 1];
    const isLast = row.quarter === last;
    return { row, start: before ? time(before) : time(row) - LENGTH, end: time(row), isLast };
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
  };
}
export type Facts = ReturnType<typeof facts>;
