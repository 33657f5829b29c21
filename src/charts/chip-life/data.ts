import { declare, type Given } from '../../kit/index.ts';
import { OURS } from '../../kit/chart/controls.ts';

const HOURS_A_YEAR = 8760;
const MONTHS = 12;

/** What an hour of one chip must bring so that it has paid for itself at the end, and what hours were rented for. */
export const chart = declare({
  data: {
    'chip-costs': { what: 'text', value: 'number' },
    'h100-rents': { as_of: 'date', low: 'number', high: 'number' },
  },
  states: { hour: { hasRents: false }, rents: { hasRents: true } },
  // `top` is where the first bar begins, `bar` how thick one is and `row` how far apart they are.
  sizes: {
    s: { font: 13.5, big: 38, side: 14, top: 104, bar: 14, row: 37 },
    m: { font: 15, big: 84, side: 26, top: 202, bar: 28, row: 70 },
    l: { font: 16, big: 80, side: 30, top: 172, bar: 20, row: 52 },
  },
  labels: {
    'must-bring': [],
    parts: ['chip', 'place'],
    rent: ['when', 'amount'],
    range: ['when', 'low', 'high'],
    price: [],
    usd: [],
    power: [],
    kw: [],
    place: [],
    'usd-kw': [],
    let: [],
    percent: [],
    years: [],
    'years-unit': [],
    'cheap-place': [],
    'dear-place': [],
  },
  tips: {
    chip: ['price', 'hours', 'amount'],
    place: ['cost', 'hours', 'amount'],
  },
  controls: {
    price: {
      ...{ name: 'price', unit: 'usd', least: 20_000, most: 80_000, step: 500, default: 50_000 },
      source: 'techtalk-h100',
    },
    years: {
      ...{ name: 'years', unit: 'years-unit', least: 3, most: 8, step: 0.5, default: 5 },
      source: 'server-lives-filings',
    },
    let: {
      ...{ name: 'let', unit: 'percent', least: 30, most: 100, step: 1, default: 70 },
      source: OURS,
    },
    power: {
      ...{ name: 'power', unit: 'kw', least: 0.7, most: 2, step: 0.005, default: 1.275 },
      source: 'gpu-tco',
    },
    place: {
      ...{ name: 'place', unit: 'usd-kw', least: 100, most: 300, step: 10, default: 200 },
      source: 'gpu-tco',
    },
  },
  presets: [
    { name: 'cheap-place', set: { place: 150 }, source: 'gpu-tco' },
    { name: 'dear-place', set: { place: 250 }, source: 'gpu-tco' },
  ],
  result: 'hour',
});
export type Chart = typeof chart;

/**
 * Holds the defaults to the table, of which a picture of them is drawn.
 * @throws a sentence for a row that is not there, or says something else
 */
function holdDefaults(rows: Given<Chart>['data']['chip-costs']): void {
  const value = (what: string): number => rows.find((row) => row.what === what)?.value ?? NaN;
  for (const [key, { default: own }] of Object.entries(chart.controls ?? {})) {
    const theirs = key === 'place' ? (value('place-low') + value('place-high')) / 2 : value(key);
    if (theirs !== own) throw new Error(`the default of "${key}" is ${own}, and chip-costs has ${theirs}`);
  }
}

/** Interest, staff, and electricity that is charged beside the place are left out. */
export function facts({ data, look, controls }: Given<Chart>) {
  const { price, power, place, let: share, years } = controls;
  holdDefaults(data['chip-costs']);
  const hours = years * HOURS_A_YEAR * (share / 100);
  const placePrice = years * power * place * MONTHS;
  return {
    ...{ price, placePrice, hours },
    /** In dollars an hour that is let: for the chip, for its place, and both. */
    chip: price / hours,
    place: placePrice / hours,
    hour: (price + placePrice) / hours,
    rents: look.hasRents ? data['h100-rents'] : [],
    lowest: look.hasRents ? data['h100-rents'].reduce((a, b) => (b.low < a.low ? b : a)) : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;
