import { cell, declare, derived, type Given } from '../../kit/index.ts';
import { OURS } from '../../kit/chart/controls.ts';

/** So long a month is taken to be. */
export const DAYS = 30;

/** A month of credits, day by day: what is left of them, and what is wanted once they are gone. */
export const chart = declare({
  data: {
    'firefly-plans': { plan: 'text', credits: 'number', price: 'number?' },
    'firefly-rule': { date: 'date', what: ['due', 'put-off', 'begun', 'lifted'] },
  },
  states: { month: { isZero: false }, zero: { isZero: true } },
  // `top` is where the columns begin; `left` is room for the axis.
  sizes: {
    s: { font: 13.5, big: 38, side: 14, left: 52, top: 98 },
    m: { font: 15, big: 84, side: 26, left: 72, top: 196 },
    l: { font: 16, big: 76, side: 30, left: 78, top: 160 },
  },
  labels: {
    lasts: ['days'],
    short: [],
    sum: ['credits', 'use'],
    more: ['packs', 'pack', 'bill'],
    left: [],
    days: [],
    due: ['date'],
    'put-off': ['date'],
    begun: ['date'],
    lifted: ['date'],
    credits: [],
    use: [],
    points: [],
    'a-day': [],
    all: [],
    single: [],
    express: [],
    premium: [],
    free: [],
  },
  tips: {
    start: ['credits'],
    left: ['day', 'credits', 'used', 'left'],
    wanted: ['day', 'used', 'credits', 'short'],
  },
  controls: {
    credits: {
      ...{ name: 'credits', unit: 'points', least: 25, most: 3000, step: 25, default: 1000 },
      source: 'shutterbug-adobe',
    },
    use: {
      ...{ name: 'use', unit: 'a-day', least: 1, most: 200, step: 1, default: 40 },
      source: OURS,
    },
  },
  presets: [
    { name: 'all', set: { credits: 1000 }, source: 'shutterbug-adobe' },
    { name: 'single', set: { credits: 500 }, source: 'shutterbug-adobe' },
    { name: 'express', set: { credits: 250 }, source: 'shutterbug-adobe' },
    { name: 'premium', set: { credits: 100 }, source: 'shutterbug-adobe' },
    { name: 'free', set: { credits: 25 }, source: 'shutterbug-adobe' },
  ],
  result: 'short',
});
export type Chart = typeof chart;

/** A day is served if its credits are there in the morning; more can be had by the pack alone. */
export function facts({ data, look, controls }: Given<Chart>) {
  const { credits, use } = controls;
  const plans = data['firefly-plans'];
  const pack = plans.find((one) => one.price !== null);
  if (!pack?.price) throw new Error('firefly-plans has no row with a price');
  const row = plans.find((one) => one !== pack && one.credits === credits);
  // The defaults are the table's: a picture of them is drawn from its row.
  if (!row && credits === chart.controls?.credits.default)
    throw new Error('firefly-plans has no row for the default of "credits"');
  const short = Math.max(0, use * DAYS - credits);
  const packs = Math.ceil(short / pack.credits);
  return {
    ...look,
    ...{ use, short, packs, pack },
    credits: row ? cell(row, 'credits') : derived('the credits as the reader sets them', credits),
    stock: credits,
    full: Math.min(DAYS, Math.floor(credits / use)),
    /** In dollars; cents are whole. */
    bill: Math.round(packs * pack.price * 100) / 100,
    /** What is left in the evening of each day, below zero where it is wanted; the first is the morning of day one. */
    evenings: Array.from({ length: DAYS + 1 }, (_, day) => ({ day, left: credits - use * day })),
    rule: look.isZero ? data['firefly-rule'] : [],
  };
}
export type Facts = ReturnType<typeof facts>;
