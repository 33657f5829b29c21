import { declare, type Given, type RowOf } from '../../kit/index.ts';

const COUNT = {
  counter: 'text',
  since: 'date?',
  as_of: 'date',
  china: 'number?',
  us: 'number?',
  abroad: 'number?',
} as const;
export type Count = RowOf<typeof COUNT>;

/** Who is shown, by the row that holds it, from the most dots to the fewest. */
const COUNTERS = {
  ccid: 'CCID Consulting',
  istic: 'ISTIC',
  caict: 'CAICT',
  stanford: 'Stanford AI Index',
  epoch: 'Epoch AI, January to July 2023',
} as const;
export type Counter = keyof typeof COUNTERS;
export const CAMPS = { china: 'cinnabar', us: 'indigo' } as const;

const OTHERS: readonly Counter[] = ['istic', 'caict', 'stanford'];

const look = (shown: readonly Counter[], lit: readonly Counter[], figure = 0) => ({ shown, lit, figure });

/**
 * The cover's dots, stacked ten to a row so that their heights can be compared: 130 over 114, then under
 * the 138 of everyone abroad. Then the same counter beside others, each with two columns of dots.
 */
export const chart = declare({
  data: { 'model-census': COUNT },
  // Who is shown and who of them is lit; `figure` is how large the counts of these are, in sizes of plain words.
  states: {
    counted: look(['ccid'], ['ccid']),
    abroad: look(['ccid'], ['ccid']),
    'other-counters': look(['ccid', ...OTHERS], OTHERS, 1.45),
    definition: look(['ccid', ...OTHERS, 'epoch'], ['epoch'], 2),
  },
  // `step` from dot to dot, `gap` between stacks and their `floor`; `thin` is the step in a counter's columns
  // of so many dots (`across`), `floors` theirs without and with the definitions below.
  sizes: {
    s: {
      font: 13.5,
      name: 13.5,
      big: 36,
      step: 15.1,
      gap: 28,
      floor: 286,
      foot: 23,
      side: 3,
      thin: 6.1,
      across: 4,
      floors: [279, 225],
      key: 0.42,
    },
    m: {
      font: 15,
      name: 19.5,
      big: 88,
      step: 29,
      gap: 40,
      floor: 562,
      foot: 27,
      side: 3,
      thin: 12.5,
      across: 4,
      floors: [545, 484],
      key: 0.5,
    },
    l: {
      font: 15,
      name: 19.5,
      big: 80,
      step: 26.5,
      gap: 56,
      floor: 436,
      foot: 27,
      side: 24,
      thin: 12.8,
      across: 5,
      floors: [428, 388],
      key: 0.5,
    },
  },
  labels: {
    key: [],
    china: [],
    us: [],
    elsewhere: [],
    abroad: [],
    share: ['camp', 'count'],
    over: ['count'],
    ccid: [],
    istic: [],
    caict: [],
    stanford: [],
    epoch: [],
    'when-ccid': [],
    'when-istic': [],
    'when-caict': [],
    'when-stanford': [],
    'when-epoch': [],
    'rule-ccid': [],
    'rule-istic': [],
    'rule-caict': [],
    'rule-stanford': [],
    'rule-epoch': [],
  },
  tips: {
    elsewhere: ['abroad', 'us', 'n'],
  },
});
export type Chart = typeof chart;

/** One counter's two countries, and with `whole` what it has for all others. */
function countries(row: Count, whole: boolean) {
  const [china, us, all] = [row.china ?? 0, row.us ?? 0, row.abroad ?? 0];
  return {
    row,
    china,
    us,
    abroad: whole ? { count: all, elsewhere: all - us, over: all - china } : undefined,
  };
}

export function facts({ data, state, look }: Given<Chart>) {
  const counters = look.shown.map((key) => {
    const row = data['model-census'].find((r) => r.counter === COUNTERS[key]);
    if (!row) throw new Error(`model-census has no row of "${COUNTERS[key]}"`);
    return { key, row, lit: look.lit.includes(key) };
  });
  const [first] = counters;
  return {
    counters,
    alone: first && counters.length < 2 ? countries(first.row, state === 'abroad') : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;
