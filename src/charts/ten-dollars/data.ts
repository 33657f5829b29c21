import { declare, type Given } from '../../kit/index.ts';

/** What a user pays stands on the ground, a cell a dollar; what serving the user costs beyond it is dug below. */
export const chart = declare({
  data: { 'copilot-report': { user: ['average', 'heaviest'], price: 'number', loss: 'number' } },
  // Whose month it is, and whether its costs are shown.
  states: {
    in: { user: 'average', spent: false },
    out: { user: 'average', spent: true },
    heavy: { user: 'heaviest', spent: true },
  },
  // `ground` is the surface and `note` the height of a cell, both by state; `big` is the size of the sum, `deep`
  // that of the loss in the pit.
  sizes: {
    s: {
      font: 13.5,
      big: 34,
      deep: 24,
      side: 12,
      ground: { in: 226, out: 150, heavy: 122 },
      note: { in: 88, out: 46, heavy: 23 },
    },
    m: {
      font: 16,
      big: 66,
      deep: 50,
      side: 24,
      ground: { in: 420, out: 272, heavy: 216 },
      note: { in: 150, out: 84, heavy: 44 },
    },
    l: {
      font: 17,
      big: 66,
      deep: 48,
      side: 28,
      ground: { in: 330, out: 216, heavy: 174 },
      note: { in: 130, out: 68, heavy: 36 },
    },
  },
  labels: {
    paid: [],
    'cost-average': [],
    'cost-heaviest': [],
    left: [],
    'lost-average': ['loss'],
    'lost-heaviest': ['loss'],
    month: [],
  },
});
export type Chart = typeof chart;

export function facts({ data, look: { user, spent } }: Given<Chart>) {
  const row = data['copilot-report'].find((one) => one.user === user);
  if (!row) throw new Error(`copilot-report has no row "${user}"`);
  return {
    row,
    spent,
    /** What serving the user cost: the report gives what was lost beyond the price. */
    cost: row.price + row.loss,
  };
}
export type Facts = ReturnType<typeof facts>;
