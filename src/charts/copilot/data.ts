import { cell, declare, derived, type Given, type Shown } from '../../kit/index.ts';
import { OURS } from '../../kit/chart/controls.ts';

/** So many users stand side by side. */
export const CROWD = 100;

/** What a user pays in a month and what serving users costs: of one on average, and of a hundred side by side. */
export const chart = declare({
  data: {
    'copilot-report': { user: ['average', 'heaviest'], price: 'number', loss: 'number' },
    'copilot-plans': { plan: 'text', price: 'number' },
  },
  states: { average: { isCrowd: false }, crowd: { isCrowd: true } },
  // `top` is where the drawing begins, `bar` how thick a bar is and `row` how far apart bars are; `left` is room for the axis.
  sizes: {
    s: { font: 13.5, big: 38, side: 14, left: 40, top: 112, bar: 34, row: 76 },
    m: { font: 15, big: 84, side: 26, left: 62, top: 212, bar: 76, row: 148 },
    l: { font: 16, big: 80, side: 30, left: 66, top: 178, bar: 56, row: 104 },
  },
  labels: {
    lost: [],
    over: [],
    even: [],
    ordinary: ['n', 'all', 'cost'],
    heavy: ['n', 'cost'],
    paid: ['price'],
    spent: ['cost'],
    dollars: [],
    people: [],
    price: [],
    cost: [],
    share: [],
    usd: [],
    percent: [],
    'by-report': [],
    heaviest: [],
    business: [],
    'office-365': [],
  },
  tips: {
    paid: ['price'],
    lacking: ['cost', 'price', 'lack'],
    spent: ['mean'],
    mixed: ['mean', 'n', 'all', 'dear'],
    covered: ['n', 'all', 'cost', 'part'],
    lost: ['n', 'all', 'cost', 'part'],
  },
  controls: {
    price: {
      ...{ name: 'price', unit: 'usd', least: 0, most: 60, step: 1, default: 10 },
      source: 'aibase-copilot',
    },
    cost: {
      ...{ name: 'cost', unit: 'usd', least: 0, most: 60, step: 1, default: 30 },
      source: 'aibase-copilot',
    },
    heavy: {
      ...{ name: 'share', unit: 'percent', least: 0, most: 100, step: 1, default: 0 },
      source: OURS,
    },
  },
  presets: [
    { name: 'by-report', set: { price: 10, cost: 30, heavy: 0 }, source: 'aibase-copilot' },
    { name: 'heaviest', set: { price: 10, cost: 30, heavy: 100 }, source: 'aibase-copilot' },
    { name: 'business', set: { price: 19 }, source: 'hipertextual-copilot' },
    { name: 'office-365', set: { price: 30 }, source: 'nojitter-365-copilot' },
  ],
  result: 'left',
});
export type Chart = typeof chart;

/** In dollars a user and month. A heavy user costs what the heaviest of the report did, whatever the price. */
export function facts({ data, look, controls }: Given<Chart>) {
  const { price, cost, heavy } = controls;
  const row = (user: string) => {
    const found = data['copilot-report'].find((one) => one.user === user);
    if (!found) throw new Error(`copilot-report has no row "${user}"`);
    return found;
  };
  const [average, heaviest] = [row('average'), row('heaviest')];
  // The defaults are the table's: a picture of them is drawn from its row.
  const { controls: own } = chart;
  if (average.price !== own?.price.default || average.price + average.loss !== own.cost.default)
    throw new Error('copilot-report has no row for the defaults');
  const dear = heaviest.price + heaviest.loss;
  const plan = data['copilot-plans'].find((one) => one.price === price);
  const paid: Shown = plan ? cell(plan, 'price') : derived('the price as the reader sets it', price);
  // In whole cents: shares are whole percents.
  const mean = (cost * (CROWD - heavy) + dear * heavy) / CROWD;
  return {
    ...look,
    ...{ price, paid, mean, left: price - mean },
    /** Those who cost alike, in the order in which they stand. */
    groups: [
      { key: 'ordinary', n: CROWD - heavy, cost, how: 'users who cost as set' },
      { key: 'heavy', n: heavy, cost: dear, how: 'users who cost as much as the heaviest' },
    ] as const,
  };
}
export type Facts = ReturnType<typeof facts>;
