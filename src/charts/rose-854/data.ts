import { declare, type Given, type RowOf } from '../../kit/index.ts';

const FIGURES = [
  'revenue',
  'data-centre',
  'costs',
  'operating-income',
  'net-income',
  'earnings-per-share',
] as const;
const FIGURE = {
  figure: FIGURES,
  unit: ['billion', 'share'],
  before: 'number',
  now: 'number',
  rose: 'number',
} as const;
export type Row = RowOf<typeof FIGURE>;

/** What the article says rose so much, and what did. */
const CLAIMED = 'revenue';
const MEANT = 'earnings-per-share';

/**
 * Six figures of Nvidia’s summer of 2023, in the order of its accounts, and by how much each rose in a year. First
 * their names alone, since the question is which of them rose 854 %; then a bar each, and around that of revenue
 * an empty shell as long as the article has it; at last why profit rose so much: both years’ revenue, parted into
 * costs and profit.
 */
export const chart = declare({
  data: { 'nvidia-august-2023': FIGURE },
  states: { names: { shows: 'names' }, rises: { shows: 'rises' }, why: { shows: 'years' } },
  // `big` is the size of the figure that is asked for, `rise` that of the bars’ own; `left` is where bars begin, `end`
  // the room behind the longest, `bar` the height of one, `year` that of a year’s.
  sizes: {
    s: { font: 13.5, big: 36, rise: 14, side: 4, left: 121, end: 64, top: 64, foot: 8, bar: 17, year: 62 },
    m: {
      font: 15.5,
      big: 76,
      rise: 24,
      side: 14,
      left: 196,
      end: 112,
      top: 124,
      foot: 14,
      bar: 32,
      year: 130,
    },
    l: { font: 16, big: 70, rise: 24, side: 18, left: 230, end: 122, top: 108, foot: 12, bar: 28, year: 92 },
  },
  labels: {
    which: [],
    claimed: [],
    share: ['percent'],
    added: [],
    before: [],
    now: [],
    sum: ['sum'],
    rise: ['percent'],
    revenue: [],
    'data-centre': [],
    costs: [],
    'operating-income': [],
    'net-income': [],
    'earnings-per-share': [],
    billions: ['before', 'now'],
    dollars: ['before', 'now'],
    guess: [],
  },
  tips: {
    meant: ['percent'],
  },
  guess: { kind: 'option', state: 'names', reveal: 'rises', options: FIGURES },
});
export type Chart = typeof chart;

export function facts({ data, look, guess }: Given<Chart>) {
  const rows = data['nvidia-august-2023'];
  const find = (figure: Row['figure']): Row => {
    const row = rows.find((one) => one.figure === figure);
    if (!row) throw new Error(`nvidia-august-2023 has no row "${figure}"`);
    return row;
  };
  const [revenue, costs, profit] = [find(CLAIMED), find('costs'), find('operating-income')];
  const [isOpen, isYears] = [look.shows === 'names', look.shows === 'years'];
  const added = (row: Row): number => row.now - row.before;
  return {
    rows: isYears ? [] : rows,
    /** By how much the article has revenue rise: the very rise of what it means, which is the question. */
    meant: find(MEANT),
    claimed: revenue,
    open: isOpen,
    /** The figure that the reader points at. */
    guess: guess?.option,
    highest: isOpen ? 0 : Math.max(...rows.map(({ rose }) => rose)),
    /** Revenue, what of it is costs and what profit, and how much of what was added is profit, as a share. */
    years: isYears ? { revenue, costs, profit, share: added(profit) / added(revenue) } : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;
export type Years = NonNullable<Facts['years']>;
