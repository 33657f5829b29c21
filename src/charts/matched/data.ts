import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { monthMiddle } from '../../kit/scales/month-middle.ts';

export const RULERS = ['makers', 'one-examiner', 'votes'] as const;
export type Ruler = (typeof RULERS)[number];
export const CAMPS = ['closed', 'open'] as const;
export type Camp = (typeof CAMPS)[number];
const MEASURED = {
  ruler: RULERS,
  model: 'text',
  label: 'text',
  maker: 'text',
  weights: CAMPS,
  date: 'date',
  value: 'number',
} as const;
export type Measured = RowOf<typeof MEASURED>;

/** What sets a state apart. */
interface Look {
  /** Whose scores it shows; none where only the bars of time are left. */
  readonly ruler?: Ruler;
  /** Models that it tells of beside those that reached GPT-4, and others that are named where there is room. */
  readonly told: readonly string[];
  readonly named: readonly string[];
  /** Where the words of the first open model are looked for, in degrees clockwise from its right. */
  readonly open: readonly number[];
}
const states = {
  makers: {
    ruler: 'makers',
    told: [],
    named: ['gemini-ultra', 'claude-3.5-sonnet', 'qwen2-72b'],
    open: [315, 0],
  },
  'one-examiner': {
    ruler: 'one-examiner',
    told: ['llama-3.1-405b'],
    named: ['claude-3.5-sonnet'],
    open: [65, 45],
  },
  votes: {
    ruler: 'votes',
    told: ['llama-3-70b'],
    named: ['claude-3.5-sonnet', 'llama-3.1-405b'],
    open: [255, 225],
  },
  behind: { told: [], named: [], open: [] },
} satisfies Record<string, Look>;

/**
 * Who reached GPT-4, and when, by three rulers. Each ruler has its own axis and its own dots, which come and
 * go with it: a dot that moved from one to the other would read as a better score. What stays is the time
 * that it took, a bar for each camp, from ruler to ruler; at last there is nothing else.
 */
export const chart = declare({
  data: { 'gpt4-rivals': MEASURED, 'open-lag': { from: 'date', till: 'date', months: 'number' } },
  states: states as Readonly<Record<keyof typeof states, Look>>,
  // Bars: `bar` of the ruler that is shown, `past` of those before it, `last` where there is nothing else.
  sizes: {
    s: { font: 11.5, big: 17, left: 36, right: 8, top: 26, foot: 40, r: 5, bar: 16, past: 4, last: 17 },
    m: { font: 15, big: 28, left: 50, right: 16, top: 40, foot: 56, r: 9, bar: 26, past: 8, last: 36 },
    l: { font: 15, big: 27, left: 60, right: 24, top: 38, foot: 54, r: 8, bar: 22, past: 6, last: 27 },
  },
  labels: {
    makers: [],
    'one-examiner': [],
    votes: [],
    'makers-past': [],
    'one-examiner-past': [],
    'makers-last': [],
    'one-examiner-last': [],
    'votes-last': [],
    'gpt-4-makers': ['value'],
    'gpt-4-one-examiner': ['value'],
    'gpt-4-votes': ['value'],
    newest: ['value'],
    closed: ['days'],
    open: ['days'],
    level: ['days'],
    model: ['model', 'months'],
    'model-level': ['model', 'months'],
    average: [],
    'average-of': ['months', 'from', 'till'],
    axis: ['date'],
    months: [],
    year: [],
  },
});
export type Chart = typeof chart;

/** Days in a month of a year of 365.25. */
const MONTH = 365.25 / 12;
const DAY = 864e5;

export const timeOf = ({ date }: Measured): number => monthMiddle(date);
export const monthsLater = (time: number, months: number): number => time + months * MONTH * DAY;

/** The first model of a camp to stand at a score or above, and how long after GPT-4 came out. */
function reached(rows: readonly Measured[], standard: Measured, camp: Camp, release: number) {
  const [row] = rows
    .filter((one) => one.weights === camp && one.maker !== standard.maker && one.value >= standard.value)
    .sort((a, b) => timeOf(a) - timeOf(b));
  if (!row) return undefined;
  const days = Math.round((timeOf(row) - release) / DAY);
  return { row, camp, days, months: days / MONTH, isLevel: row.value === standard.value };
}
export type Reached = NonNullable<ReturnType<typeof reached>>;

/** One ruler: a closed rival is held against the newest GPT-4 that it measured, an open one against the first. */
function measuredBy(ruler: Ruler, all: readonly Measured[], release: number) {
  const rows = all.filter((row) => row.ruler === ruler);
  const ours = rows.filter(({ maker }) => maker === 'OpenAI').sort((a, b) => timeOf(a) - timeOf(b));
  const [first, newest] = [ours[0], ours.at(-1)];
  const closed = newest && reached(rows, newest, 'closed', release);
  const open = first && reached(rows, first, 'open', release);
  return { ruler, rows, first, newest, closed, open };
}
export type Measure = ReturnType<typeof measuredBy>;

export function facts({ data, look }: Given<Chart>) {
  const all = data['gpt4-rivals'];
  /** GPT-4 as it came out, from which all time is counted. */
  const origin = all.find(({ maker }) => maker === 'OpenAI');
  const release = origin ? timeOf(origin) : 0;
  const now = look.ruler;
  const shown = now ? RULERS.slice(0, RULERS.indexOf(now) + 1) : RULERS;
  const measures = shown.map((ruler) => measuredBy(ruler, all, release));
  return {
    origin,
    release,
    measures,
    /** The ruler whose scores are drawn. */
    now: measures.find(({ ruler }) => ruler === now),
    averages: now ? [] : data['open-lag'],
  };
}
export type Facts = ReturnType<typeof facts>;
