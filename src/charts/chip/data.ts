import { max, median } from 'd3-array';
import { declare, type Given, type RowOf } from '../../kit/index.ts';

const PRICE = { label_key: 'text', low: 'number', high: 'number', kind: 'text' } as const;
export type Price = RowOf<typeof PRICE>;

/** What an H100 is made of and what is asked for it, as heights on one linear scale. */
export const chart = declare({
  data: { 'h100-prices': PRICE },
  // The prices beside the materials, how many columns share the stage, and how strong those of the prices are.
  states: {
    materials: { prices: [], columns: 3, strength: 0 },
    street: { prices: ['street-price'], columns: 2, strength: 0.8 },
    asking: { prices: ['street-price', 'article-resale'], columns: 3, strength: 0.5 },
    'left-out': { prices: ['street-price'], columns: 1, strength: 0.16 },
  },
  // `top` and `foot` hold the words of the columns; `gap` between columns, `apart` between the estimates alone.
  sizes: {
    s: { font: 13.5, big: 17, side: 6, top: 42, foot: 42, gap: 14, apart: 22, aside: 13.5 },
    m: { font: 16, big: 31, side: 16, top: 68, foot: 54, gap: 30, apart: 72, aside: 18.4 },
    l: { font: 16.5, big: 34, side: 30, top: 68, foot: 54, gap: 56, apart: 130, aside: 18.974 },
  },
  labels: {
    price: ['price'],
    range: ['low', 'high'],
    about: ['price'],
    'materials-raymond-james': [],
    'materials-weibo': [],
    'materials-epoch': [],
    materials: [],
    three: [],
    'street-price': [],
    'street-price-sub': [],
    'article-resale': [],
    'article-resale-sub': [],
    times: ['low', 'high'],
    blocks: [],
    research: [],
    software: [],
    faulty: [],
    boards: [],
    profit: [],
    not: [],
    is: ['price'],
  },
});
export type Chart = typeof chart;

export function facts({ data, look }: Given<Chart>) {
  const rows = data['h100-prices'];
  const estimates = rows.filter((row) => row.kind === 'estimate');
  const prices = look.prices.map((key): Price => {
    const row = rows.find((r) => r.label_key === key);
    if (!row) throw new Error(`h100-prices has no row "${key}"`);
    return row;
  });
  /** What the materials are taken for: prices are measured by it. */
  const materials = median(estimates, (row) => row.high) ?? 1;
  const [street] = prices;
  return {
    estimates,
    prices,
    materials,
    times: { low: (street?.low ?? 0) / materials, high: (street?.high ?? 0) / materials },
    highest: prices.at(-1)?.high ?? max(estimates, (row) => row.high) ?? 1,
  };
}
export type Facts = ReturnType<typeof facts>;
