import { declare, type Given } from '../../kit/index.ts';

/** The newest years with a full row; the model's rows are all drawn. */
export const SLOTS = 4;

/**
 * One line of ground for three pictures: what was earned stands on it, what is lacking is dug into it.
 * OpenAI's loss by the dollar; Nvidia's years; the hole of Sequoia's formula, deeper each time.
 */
export const chart = declare({
  data: {
    'openai-years': {
      year: 'date',
      revenue: 'number?',
      operating_loss: 'number',
      kind: ['reported', 'projected', 'leaked'],
    },
    'nvidia-years': { fiscal_year: 'text', calendar: 'date', data_centre: 'number' },
    'sequoia-model': { as_of: 'date', need: 'number', revenue: 'number?', kind: ['stated', 'ours'] },
    'ai-revenue': { measure_key: 'text', low: 'number' },
  },
  // How many stand side by side, and whether they are towers or pits.
  states: {
    losses: { slots: 2, up: false },
    chips: { slots: SLOTS, up: true },
    hole: { slots: SLOTS, up: false },
  },
  // By state the height of the ground, and the reach of a dollar, of the highest tower, of the deepest pit.
  sizes: {
    s: {
      font: 13.5,
      big: 25,
      side: 14,
      gap: 14,
      losses: { ground: 98, reach: 76 },
      chips: { ground: 278, reach: 236 },
      hole: { ground: 46, reach: 250 },
    },
    m: {
      font: 15.5,
      big: 50,
      side: 24,
      gap: 26,
      losses: { ground: 196, reach: 146 },
      chips: { ground: 536, reach: 450 },
      hole: { ground: 92, reach: 468 },
    },
    l: {
      font: 17,
      big: 48,
      side: 40,
      gap: 40,
      losses: { ground: 154, reach: 112 },
      chips: { ground: 416, reach: 346 },
      hole: { ground: 84, reach: 366 },
    },
  },
  labels: {
    earned: [],
    lost: ['lost'],
    'lost-word': [],
    sum: ['revenue', 'loss'],
    guessed: ['amount'],
    sold: ['amount'],
    about: ['need'],
    ours: [],
    'month-09': ['year'],
    'month-06': ['year'],
    'month-10': ['year'],
    'month-04': ['year'],
  },
  tips: {
    dollar: ['year'],
  },
});
export type Chart = typeof chart;

export function facts({ data, state }: Given<Chart>) {
  const years = state === 'losses' ? data['openai-years'].filter((r) => r.kind === 'leaked').slice(-2) : [];
  const losses = years.map((row) => ({ row, lost: row.operating_loss / (row.revenue ?? 0) }));
  const towers = state === 'chips' ? data['nvidia-years'].slice(-SLOTS) : [];
  const rows = state === 'hole' ? data['sequoia-model'].slice(-SLOTS) : [];
  /** Our own sum is set against what was sold, Sequoia's against what it guessed. */
  const pits = rows.map((row) => {
    const sold =
      row.kind === 'ours'
        ? data['ai-revenue'].find((r) => r.measure_key === 'trailing-12-months')
        : undefined;
    return { row, sold, amount: (sold ? sold.low : row.revenue) ?? 0 };
  });
  const values = {
    losses: losses.map(({ lost }) => lost),
    chips: towers.map((row) => row.data_centre),
    hole: rows.map((row) => row.need),
  }[state];
  /** What reaches as far as the state's size says: a dollar, or the most of all. */
  const most = state === 'losses' ? 1 : Math.max(...values);
  return { losses, towers, pits, values, most };
}
export type Facts = ReturnType<typeof facts>;
