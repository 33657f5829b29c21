import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { OURS } from '../../kit/chart/controls.ts';
import { counts } from './counts.ts';
import { crossing } from './crossing.ts';
import { playground } from './playground.ts';

const TIME = {
  width: 'number',
  words: 'number',
  gru: 'number',
  attention: 'number',
  together: 'number',
  chain: 'number',
} as const;
export type Time = RowOf<typeof TIME>;

/** What is compared: the layers at short lengths or at all, waiting and not waiting at the longest, or what is counted of both. */
interface Look {
  readonly compares: 'layers' | 'waiting' | 'counts';
  /** Whether only the lengths are shown up to which reading at once is quicker. */
  readonly isShort?: boolean;
}
const STATES = {
  short: { compares: 'layers', isShort: true },
  'one-core': { compares: 'layers' },
  waiting: { compares: 'waiting' },
  count: { compares: 'counts' },
} as const satisfies Record<string, Look>;

/**
 * The time of a word in either layer, by the length of its sentence, on one core: two lines that cross. Then the same
 * multiplications in a chain and all at once, in rounds, which differ by as much as there are words, and in time. Last,
 * what a reader sets: multiplications and rounds of both layers, for a sentence, a width and a number of clerks.
 */
export const chart = declare({
  data: { 'race-times': TIME },
  states: STATES as Record<keyof typeof STATES, Look>,
  // `from` and `to` are the ends of the bars, `first` the heading of the upper pair, `pair` from one to the next.
  sizes: {
    s: {
      ...{ font: 13.5, big: 23, left: 34, right: 12, top: 96, foot: 48, r: 4 },
      ...{ from: 62, to: 252, first: 34, pair: 150, bar: 38 },
    },
    m: {
      ...{ font: 15, big: 44, left: 52, right: 24, top: 152, foot: 72, r: 7.5 },
      ...{ from: 110, to: 452, first: 108, pair: 270, bar: 66 },
    },
    l: {
      ...{ font: 16, big: 42, left: 60, right: 36, top: 120, foot: 68, r: 7 },
      ...{ from: 120, to: 740, first: 66, pair: 216, bar: 58 },
    },
  },
  labels: {
    'per-word': [],
    length: [],
    less: ['percent'],
    'less-note': ['words'],
    level: ['n'],
    'how-wide': ['width'],
    'at-once-quicker': [],
    'in-line-quicker': [],
    'in-line': [],
    'at-once': [],
    gru: [],
    attention: [],
    rounds: ['n'],
    time: ['n'],
    ms: ['n'],
    products: [],
    'rounds-with': ['clerks'],
    'hundred-millions': ['m?', 'yi?'],
    billions: ['b?', 'yi?'],
    millions: ['m?', 'wan?'],
    words: [],
    'words-unit': [],
    'set-width': [],
    'width-unit': [],
    clerks: [],
    one: [],
    thousand: [],
    million: [],
    unlimited: [],
  },
  tips: {
    'in-line': ['ms', 'words', 'n'],
    'at-once': ['ms', 'words', 'n'],
    draw: ['words', 'n'],
    'one-round': ['words', 'n'],
    'products-line': ['words', 'width', 'value'],
    'products-once': ['words', 'width', 'value'],
    'rounds-line': ['clerks', 'words', 'value'],
    'rounds-once': ['clerks', 'words', 'value'],
  },
  controls: {
    words: {
      ...{ name: 'words', unit: 'words-unit', least: 1, most: 1024, step: 1, default: 100 },
      source: OURS,
    },
    width: {
      ...{ name: 'set-width', unit: 'width-unit', least: 16, most: 1024, step: 16, default: 64 },
      source: OURS,
    },
    clerks: {
      name: 'clerks',
      options: { one: 'one', thousand: 'thousand', million: 'million', unlimited: 'unlimited' },
      default: 'unlimited',
    },
  },
  result: 'ratio',
  playground,
});
export type Chart = typeof chart;

export function facts({ data, look: { compares, isShort = false }, controls }: Given<Chart>) {
  const rows = [...data['race-times']].sort((a, b) => a.words - b.words);
  const longest = rows.at(-1);
  const isPlot = compares === 'layers';
  const short = rows.filter(({ gru, attention }) => attention < gru);
  const shown = isPlot ? (isShort ? short : rows) : [];
  const level = crossing(shown);
  const [first] = shown;
  return {
    compares,
    rows: shown,
    /** What reading at once saves of the time of the shortest sentence, in percent. */
    less: first && isShort ? { row: first, percent: (1 - first.attention / first.gru) * 100 } : undefined,
    /** Where the lines cross, and how long a word takes there, in microseconds. */
    level: level === undefined ? undefined : { words: level, time: timeAt(shown, level) },
    width: longest?.width,
    longest,
    set: controls,
    counted: compares === 'counts' ? counts(controls.words, controls.width, controls.clerks) : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;

/** Of the time of a sentence, in milliseconds, what a word takes, in microseconds. */
export const perWord = (ms: number, words: number): number => (ms / words) * 1000;

/** The time of a word in the GRU between two lengths, on the straight line that is drawn there. */
function timeAt(rows: readonly Time[], words: number): number {
  const later = rows.findIndex((row) => row.words >= words);
  const [before, after] = [rows[later - 1], rows[later]] as [Time, Time];
  const share = Math.log(words / before.words) / Math.log(after.words / before.words);
  const [a, b] = [perWord(before.gru, before.words), perWord(after.gru, after.words)];
  return a * (b / a) ** share;
}
