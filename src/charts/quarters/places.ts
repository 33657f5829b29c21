import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts } from './data.ts';

/** Room beside a column, as a share of the quarter's. */
const AIR = 0.09;

export function places({ columns, broken, highest, guess }: Facts, { size, dims }: Stage<Chart>) {
  const { left, right, top, foot, gap } = dims;
  const base = size.height - foot;
  const most = guess.isAsked ? guess.most : Math.max(highest, ...guess.points.map(({ value }) => value));
  const y = scaleLinear([0, most], [base, top]);
  const last = guess.isAsked ? guess.points.at(-1) : columns.at(-1);
  const [start, end] = [columns[0]?.start ?? 0, last?.end ?? 0];
  const x = scaleLinear([start, end], [left, size.width - right - (broken ? gap : 0)]);
  const placed = columns.map((column) => {
    const aside = broken && column.isLast ? gap : 0;
    const [from, to] = [x(column.start) + aside, x(column.end) + aside];
    const air = (to - from) * AIR;
    return { ...column, from: from + air, to: to - air, top: y(column.row.data_centre) };
  });
  /** Where the ground ends, or is broken. */
  const ground = broken ? x(columns.at(-1)?.start ?? 0) + gap * 0.25 : x(end);
  const first = new Date(start).getUTCFullYear();
  const years = Array.from({ length: new Date(end).getUTCFullYear() - first + 1 }, (_, i) => first + i);
  const points = guess.points.map(({ row, start: from, end: to, value }) => {
    return { key: row.quarter, at: x((from + to) / 2), value };
  });
  return { x, y, most, base, start, end, years, ground, columns: placed, points };
}
export type Places = ReturnType<typeof places>;
export type Column = Places['columns'][number];
