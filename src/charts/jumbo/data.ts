import { cell, declare, derived, type Given, type Shown } from '../../kit/index.ts';

/** The chips of one quarter as a bar of tonnes, and below it jumbo jets, end to end, that weigh as much. */
export const chart = declare({
  data: { 'jumbo-weights': { what: ['sold', 'weight', 'plane'], who: 'text', value: 'number' } },
  states: { tonnes: { hasPlanes: false }, planes: { hasPlanes: true } },
  // `bar` is how thick the bar of tonnes is, and `top` where it begins; `big` is the size of the figure.
  sizes: {
    s: { font: 13.5, big: 40, side: 19, top: 104, bar: 34 },
    m: { font: 15, big: 84, side: 26, top: 204, bar: 64 },
    l: { font: 16, big: 84, side: 30, top: 182, bar: 60 },
  },
  labels: {
    tonnes: [],
    total: [],
    jets: [],
    sum: ['sold', 'weight'],
    each: ['plane'],
    weight: [],
    kg: [],
    sold: [],
    pieces: [],
    plane: [],
    t: [],
    omdia: [],
    toms: [],
    epoch: [],
  },
  tips: {
    chips: ['sold', 'weight', 'total'],
    plane: ['plane'],
    part: ['tonnes'],
  },
  controls: {
    weight: {
      ...{ name: 'weight', unit: 'kg', least: 0.5, most: 5, step: 0.01, default: 3 },
      source: 'toms-900-tons',
    },
    sold: {
      ...{ name: 'sold', unit: 'pieces', least: 50_000, most: 600_000, step: 1000, default: 300_000 },
      source: 'toms-900-tons',
    },
    plane: {
      ...{ name: 'plane', unit: 't', least: 170, most: 450, step: 0.1, default: 200 },
      source: 'telepolis-h100',
    },
  },
  presets: [
    { name: 'omdia', set: { weight: 3, sold: 300_000 }, source: 'toms-900-tons' },
    { name: 'toms', set: { weight: 1.84, sold: 300_000 }, source: 'toms-900-tons' },
    { name: 'epoch', set: { weight: 3, sold: 183_000 }, source: 'epoch-chip-sales' },
  ],
  result: 'planes',
});
export type Chart = typeof chart;

export function facts({ data, look, controls }: Given<Chart>) {
  const { weight, sold, plane } = controls;
  /** The cell that a setting comes from; a reader's own setting is nobody's estimate. */
  const shown = (what: keyof typeof controls): Shown => {
    const row = data['jumbo-weights'].find((one) => one.what === what && one.value === controls[what]);
    // The defaults are the table's: a picture of them is drawn from its rows.
    if (!row && controls[what] === chart.controls?.[what].default)
      throw new Error(`jumbo-weights has no row for the default of "${what}"`);
    return row ? cell(row, 'value') : derived(`the ${what} as the reader sets it`, controls[what]);
  };
  const total = (sold * weight) / 1000;
  return {
    ...look,
    weight: shown('weight'),
    sold: shown('sold'),
    plane: shown('plane'),
    each: plane,
    /** In tonnes. */
    total,
    planes: total / plane,
  };
}
export type Facts = ReturnType<typeof facts>;
