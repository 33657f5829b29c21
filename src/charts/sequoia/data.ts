import { cell, declare, derived, type Given, type Shown } from '../../kit/index.ts';

/** Sequoia’s sum with each of its four assumptions to be set: what a year’s chips must earn, and what is lacking. */
export const chart = declare({
  data: {
    'sequoia-model': {
      chips: 'number',
      factor: 'number',
      margin: 'number',
      need: 'number',
      revenue: 'number?',
    },
  },
  states: { sum: { hasHole: false }, gap: { hasHole: true } },
  // `top` is where the first bar begins, `bar` how thick one is and `row` how far apart they are.
  sizes: {
    s: { font: 13.5, big: 38, side: 14, top: 122, bar: 30, row: 86 },
    m: { font: 15, big: 84, side: 26, top: 226, bar: 60, row: 150 },
    l: { font: 16, big: 80, side: 30, top: 196, bar: 50, row: 118 },
  },
  labels: {
    needed: [],
    missing: [],
    over: [],
    formula: ['chips', 'factor', 'left'],
    parts: ['chips', 'running', 'kept'],
    income: ['revenue'],
    chips: [],
    billion: [],
    factor: [],
    times: [],
    margin: [],
    percent: [],
    revenue: [],
    'autumn-2023': [],
    'june-2024': [],
    'october-2025': [],
    'april-2026': [],
  },
  tips: {
    chips: ['amount'],
    running: ['chips', 'factor', 'amount'],
    kept: ['margin', 'need', 'amount'],
    income: ['amount'],
    hole: ['need', 'revenue', 'amount'],
  },
  controls: {
    chips: {
      ...{ name: 'chips', unit: 'billion', least: 10, most: 400, step: 0.1, default: 50 },
      source: 'sequoia-2023',
    },
    factor: {
      ...{ name: 'factor', unit: 'times', least: 1, most: 4, step: 0.05, default: 2 },
      source: 'sequoia-2023',
    },
    margin: {
      ...{ name: 'margin', unit: 'percent', least: 0, most: 90, step: 1, default: 50 },
      source: 'sequoia-2023',
    },
    revenue: {
      ...{ name: 'revenue', unit: 'billion', least: 0, most: 1000, step: 5, default: 75 },
      source: 'sequoia-2023',
    },
  },
  presets: [
    { name: 'autumn-2023', set: { chips: 50, factor: 2, margin: 50, revenue: 75 }, source: 'sequoia-2023' },
    { name: 'june-2024', set: { chips: 150, factor: 2, margin: 50, revenue: 100 }, source: 'sequoia-2024' },
    // What income was assumed then is not known: that of before stays.
    { name: 'october-2025', set: { chips: 210, factor: 2, margin: 50 }, source: 'cahn-20vc' },
    { name: 'april-2026', set: { chips: 300.8, factor: 2, margin: 50 }, source: 'nvidia-fy27q1' },
  ],
  result: 'gap',
});
export type Chart = typeof chart;

/** All in billions of dollars: need = chips × factor ÷ (1 − margin), gap = need − revenue. */
export function facts({ data, look, controls }: Given<Chart>) {
  const { chips, factor, margin, revenue } = controls;
  const left = 100 - margin;
  const cost = chips * factor;
  const need = (cost * 100) / left;
  const row = data['sequoia-model'].find(
    (one) => one.chips === chips && one.factor === factor && Math.round(one.margin * 100) === margin,
  );
  // The defaults are the table's: a picture of them is drawn from its row.
  const isDefault = Object.entries(chart.controls ?? {}).every(
    ([key, one]) => controls[key as keyof typeof controls] === one.default,
  );
  if (isDefault && row?.revenue !== revenue) throw new Error('sequoia-model has no row for the defaults');
  /** The cell that a setting comes from; a reader's own setting is nobody's estimate. */
  const shown = (column: 'chips' | 'factor', value: number): Shown =>
    row ? cell(row, column) : derived(`the ${column} as the reader sets it`, value);
  return {
    ...look,
    ...{ need, revenue, left, gap: need - revenue },
    chips: shown('chips', chips),
    factor: shown('factor', factor),
    needed: row ? cell(row, 'need') : derived('chips times their whole cost, over what is left', need),
    income:
      row?.revenue === revenue ? cell(row, 'revenue') : derived('income as the reader sets it', revenue),
    /** What the need is made of, end to end. */
    shares: [
      { key: 'chips', first: 0, amount: chips, how: 'what is spent on chips' },
      { key: 'running', first: chips, amount: cost - chips, how: 'what it costs to run them' },
      { key: 'kept', first: cost, amount: need - cost, how: 'what those who use the chips keep' },
    ] as const,
  };
}
export type Facts = ReturnType<typeof facts>;
