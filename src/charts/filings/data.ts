import { declare, type Given, type RowOf } from '../../kit/index.ts';

const FILING = { date: 'date', count: 'number', bound: ['exact', 'more-than'] } as const;
export type Filing = RowOf<typeof FILING>;

/** How many services the last report has; the point sets out from about the first batch. */
export const GUESS = {
  kind: 'values',
  state: 'first',
  reveal: 'never-fell',
  places: ['last'],
  least: 0,
  most: 3000,
  step: 10,
  start: 10,
} as const;

/**
 * The services registered with China's regulator: eight slips of paper, then a column for each report, up to
 * 868. At last they stand beside the field of group-buying sites, each on a ground of its own and in marks of
 * its own, for a permit is not a living site.
 */
export const chart = declare({
  data: {
    'china-filings': FILING,
    'older-wars': { war: 'text', peak: 'number', peak_date: 'date', later: 'number?', later_date: 'date?' },
  },
  // `grown`: all reports are shown, a column each; `beside`: to the right, with group buying to the left.
  states: {
    first: { grown: false, beside: false },
    'never-fell': { grown: true, beside: false },
    'beside-group-buying': { grown: true, beside: true },
  },
  // `base` is the ground; `told` is how wide the words
  // below the large figure may be; `slip` where one is and how large, while there are eight; `top` the head of the last column.
  // `figure` and `panel`, beside group buying: the size of its figures and where the columns' half begins;
  // `pitch` and `across` of the field's marks.
  sizes: {
    s: {
      font: 13.5,
      big: 60,
      heading: 13.5,
      side: 10,
      told: 230,
      base: 294,
      top: 22,
      bar: 8,
      slip: { x: 104, wide: 152, high: 22 },
      figure: 21,
      panel: { left: 194, base: 264, top: 62, bar: 5 },
      field: { across: 64, pitch: 2.42 },
    },
    m: {
      font: 15,
      big: 116,
      heading: 19.5,
      side: 16,
      told: 420,
      base: 560,
      top: 30,
      bar: 15,
      slip: { x: 180, wide: 280, high: 45 },
      figure: 40,
      panel: { left: 346, base: 520, top: 130, bar: 9 },
      field: { across: 60, pitch: 4.74 },
    },
    l: {
      font: 16,
      big: 116,
      heading: 20.8,
      side: 24,
      told: 440,
      base: 440,
      top: 26,
      bar: 22,
      slip: { x: 520, wide: 280, high: 46 },
      figure: 42,
      panel: { left: 516, base: 412, top: 110, bar: 13 },
      field: { across: 91, pitch: 4.55 },
    },
  },
  labels: {
    first: [],
    last: ['date'],
    over: ['count'],
    sites: [],
    'sites-ruler': [],
    services: [],
    'services-ruler': [],
    change: ['before', 'after'],
    guess: ['count'],
  },
  tips: {
    slip: ['place', 'count'],
  },
  guess: GUESS,
});
export type Chart = typeof chart;

export function facts({ data, look, state, guess }: Given<Chart>) {
  const rows = data['china-filings'];
  const [first, horizon] = [rows[0], rows.at(-1)];
  if (!first || !horizon) throw new Error('china-filings has no row');
  const reports = look.grown ? rows : [];
  const isAsked = guess !== undefined && state === GUESS.state;
  return {
    first,
    /** The last report, of which a guess shows the day and nothing else. */
    horizon,
    /** How many the reader guesses it to have. */
    guess: look.beside ? undefined : guess?.values.last,
    isAsked,
    /** Time runs across, and a service is a hair’s breadth high. */
    grown: look.grown || isAsked,
    reports,
    last: reports.at(-1) ?? first,
    buying: look.beside ? data['older-wars'].find(({ war }) => war === 'group-buying') : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;
