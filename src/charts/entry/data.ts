import { declare, type Given } from '../../kit/index.ts';
import { OURS } from '../../kit/chart/controls.ts';

/** Operations for each parameter and each token: a rule of thumb that holds for all Transformers. */
export const OPERATIONS = 6;
const SECONDS = 3600;
export const HOURS = 24;

/** What training a model takes: chip hours by the formula beside those that Meta printed, and the days and dollars they are. */
export const chart = declare({
  data: {
    'llama-hours': { model: 'text', params: 'number', tokens: 'number', peak: 'number', hours: 'number' },
  },
  states: { hours: { isBill: false }, bill: { isBill: true } },
  // `top` is where the drawing begins, `bar` how thick a bar is and `row` how far apart bars are; `left` is room for the axis.
  sizes: {
    s: { font: 13.5, big: 38, side: 14, left: 52, top: 132, bar: 34, row: 82 },
    m: { font: 15, big: 76, side: 26, left: 72, top: 234, bar: 76, row: 152 },
    l: { font: 16, big: 72, side: 30, left: 78, top: 200, bar: 56, row: 116 },
  },
  labels: {
    'chip-hours': [],
    bill: [],
    work: ['operations', 'params?', 'yi?', 'tokens'],
    rate: ['use', 'peak'],
    formula: ['hours'],
    printed: ['model', 'hours'],
    implied: ['use'],
    days: ['days', 'chips'],
    rent: ['price'],
    'axis-days': [],
    'axis-chips': [],
    millions: ['m?', 'wan?'],
    'hundred-millions': ['m?', 'yi?'],
    billions: ['b?', 'yi?'],
    params: [],
    billion: [],
    tokens: [],
    trillion: [],
    peak: [],
    'a-second': [],
    use: [],
    percent: [],
    chips: [],
    pieces: [],
    price: [],
    usd: [],
    'llama-2-7b': [],
    'llama-2-13b': [],
    'llama-2-70b': [],
    'llama-31-8b': [],
    'llama-31-70b': [],
    'llama-31-405b': [],
  },
  tips: {
    formula: ['operations', 'params?', 'yi?', 'tokens', 'hours'],
    field: ['hours', 'chips', 'days'],
    printed: ['hours', 'chips', 'days'],
  },
  controls: {
    params: {
      ...{ name: 'params', unit: 'billion', least: 1, most: 500, step: 0.5, default: 70 },
      source: 'llama2-card',
    },
    tokens: {
      ...{ name: 'tokens', unit: 'trillion', least: 0.1, most: 20, step: 0.1, default: 2 },
      source: 'llama2-card',
    },
    peak: {
      ...{ name: 'peak', unit: 'a-second', least: 300, most: 2500, step: 1, default: 312 },
      source: 'hmc-a100',
    },
    use: {
      ...{ name: 'use', unit: 'percent', least: 10, most: 100, step: 1, default: 40 },
      source: 'llama3-use',
    },
    chips: {
      ...{ name: 'chips', unit: 'pieces', least: 100, most: 32_000, step: 100, default: 2000 },
      source: OURS,
    },
    price: {
      ...{ name: 'price', unit: 'usd', least: 0.5, most: 12, step: 0.05, default: 2 },
      source: OURS,
    },
  },
  presets: [
    { name: 'llama-2-7b', set: { params: 7, tokens: 2, peak: 312 }, source: 'llama2-card' },
    { name: 'llama-2-13b', set: { params: 13, tokens: 2, peak: 312 }, source: 'llama2-card' },
    { name: 'llama-2-70b', set: { params: 70, tokens: 2, peak: 312 }, source: 'llama2-card' },
    { name: 'llama-31-8b', set: { params: 8, tokens: 15, peak: 989 }, source: 'llama31-card' },
    { name: 'llama-31-70b', set: { params: 70, tokens: 15, peak: 989 }, source: 'llama31-card' },
    { name: 'llama-31-405b', set: { params: 405, tokens: 15, peak: 989 }, source: 'llama31-card' },
  ],
  result: 'dollars',
});
export type Chart = typeof chart;

/** hours = 6 × parameters × tokens ÷ what a chip does in an hour; all chips work day and night. */
export function facts({ data, look, controls }: Given<Chart>) {
  const { params, tokens, peak, use, chips, price } = controls;
  const hours = (OPERATIONS * params * 1e9 * tokens * 1e12) / (peak * 1e12 * (use / 100)) / SECONDS;
  const row = data['llama-hours'].find(
    (one) => one.params === params && one.tokens === tokens && one.peak === peak,
  );
  // The defaults are the table's: a picture of them is drawn from its row.
  const isDefault = (['params', 'tokens', 'peak'] as const).every(
    (key) => controls[key] === chart.controls?.[key].default,
  );
  if (isDefault && !row) throw new Error('llama-hours has no row for the defaults');
  return {
    ...look,
    ...controls,
    ...{ hours, row },
    days: hours / chips / HOURS,
    dollars: hours * price,
    /** What share of a chip was used if the formula holds and the printed hours too, in percent. */
    implied: row && (use * hours) / row.hours,
  };
}
export type Facts = ReturnType<typeof facts>;
