/** What Nvidia’s figures rose by is what the figures themselves give, and one alone is the one that is asked for. */
import { expect, it } from 'vitest';
import { content } from './content.ts';

const rows = content.data.get('nvidia-august-2023')?.rows ?? [];
const number = (row: (typeof rows)[number], column: string): number => Number(row[column]);

it('each figure rose by what it is now over what it was', () => {
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    const rose = (number(row, 'now') / number(row, 'before') - 1) * 100;
    expect(Math.round(rose), String(row.figure)).toBe(row.rose);
  }
});

it('costs are what revenue leaves once operating income is taken off', () => {
  const find = (figure: string) => rows.find((row) => row.figure === figure) ?? {};
  const [revenue, profit, costs] = [find('revenue'), find('operating-income'), find('costs')];
  for (const column of ['before', 'now'])
    expect(number(revenue, column) - number(profit, column)).toBeCloseTo(number(costs, column), 6);
});

it('no other figure rose as much, to the percent', () => {
  const rises = rows.map(({ rose }) => rose);
  expect(new Set(rises).size).toBe(rises.length);
});
