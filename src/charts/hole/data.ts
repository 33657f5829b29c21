import { declare, type Given } from '../../kit/index.ts';

/** A pit of 200 cells, a billion each: what must come in, what was guessed, what is missing, over what time. */
export const chart = declare({
  data: {
    'sequoia-model': {
      chips: 'number',
      factor: 'number',
      margin: 'number',
      need: 'number',
      revenue: 'number?',
    },
    'sequoia-guess': { firm: 'text', amount: 'number' },
  },
  states: {
    need: {},
    guess: { emptied: true },
    hole: { emptied: true, poured: true },
    lifetime: { late: true },
  },
  // `pits` are the ground, the left end, and width and height of a cell. `life` is where the time line ends and
  // how many years it has, for the model says nothing of how long chips live; `deep` is the height of a cell of
  // spending, `strip` of income.
  sizes: {
    s: {
      font: 13.5,
      big: 29,
      huge: 56,
      side: 12,
      air: 3.4,
      pits: {
        need: { ground: 98, left: 12, width: 8, height: 24 },
        guess: { ground: 210, left: 12, width: 13.44, height: 12 },
        hole: { ground: 32, left: 12, width: 13.44, height: 30 },
        lifetime: { ground: 126, left: 12, width: 0, height: 0 },
      },
      life: { end: 348, years: 3, deep: 13.5, strip: 18 },
    },
    m: {
      font: 15,
      big: 52,
      huge: 120,
      side: 24,
      air: 8,
      pits: {
        need: { ground: 172, left: 24, width: 14.6, height: 46 },
        guess: { ground: 322, left: 24, width: 23.68, height: 28 },
        hole: { ground: 60, left: 24, width: 23.68, height: 59 },
        lifetime: { ground: 240, left: 24, width: 0, height: 0 },
      },
      life: { end: 616, years: 4, deep: 28, strip: 40 },
    },
    l: {
      font: 17,
      big: 62,
      huge: 130,
      side: 28,
      air: 8,
      pits: {
        need: { ground: 146, left: 28, width: 24.4, height: 36 },
        guess: { ground: 262, left: 28, width: 36.16, height: 23 },
        hole: { ground: 50, left: 28, width: 36.16, height: 47 },
        lifetime: { ground: 192, left: 28, width: 0, height: 0 },
      },
      life: { end: 932, years: 4, deep: 22.5, strip: 33 },
    },
  },
  labels: {
    'term-chips': [],
    'term-factor': [],
    'term-margin': [],
    'term-need': [],
    chips: ['amount'],
    running: ['amount'],
    margin: ['amount'],
    about: ['named'],
    nobody: [],
    join: [],
    each: ['amount', 'firms'],
    pit: ['amount'],
    missing: [],
    guessed: ['amount'],
    sequoia: ['amount'],
    article: ['amount'],
  },
  tips: {
    running: ['chips', 'factor', 'amount'],
    margin: ['need', 'cost', 'amount'],
    nobody: ['guess', 'named', 'amount'],
  },
});
export type Chart = typeof chart;

/** Each company's part of the guess, the last of them nobody's; `first` is where it begins in the whole. */
function partsOf(firms: Given<Chart>['data']['sequoia-guess'], guess: number) {
  const named = firms.reduce((sum, { amount }) => sum + amount, 0);
  const all = [
    ...firms.map((row) => ({ row, amount: row.amount })),
    { row: undefined, amount: guess - named },
  ];
  let first = 0;
  const parts = all.map((part) => {
    first += part.amount;
    return { ...part, first: first - part.amount };
  });
  return { named, parts };
}

export function facts({ data, look: { emptied = false, poured = false, late = false } }: Given<Chart>) {
  const [model] = data['sequoia-model'];
  if (!model) throw new Error('the data set sequoia-model has no row');
  const { chips, factor, need } = model;
  const guess = model.revenue ?? 0;
  const cost = chips * factor;
  return {
    model,
    guess,
    emptied,
    poured,
    late,
    /** What the need is made of: the chips, what runs them, and what their user keeps. */
    shares: [
      { key: 'chips', first: 0, count: chips },
      { key: 'running', first: chips, count: cost - chips },
      { key: 'margin', first: cost, count: need - cost },
    ] as const,
    ...(emptied ? partsOf(data['sequoia-guess'], guess) : { named: 0, parts: [] }),
  };
}
export type Facts = ReturnType<typeof facts>;
export type Share = Facts['shares'][number];
