import { declare, type Given } from '../../kit/index.ts';
import { GUESS } from './guess.ts';
import { MEASURED, measuredBy, RULERS, timeOf, type Ruler } from './rulers.ts';

/** What sets a state apart. */
interface Look {
  /** Whose scores it shows; none where only the bars of time are left. */
  readonly ruler?: Ruler;
  /** GPT-4 alone is shown: who reached it, and when, is the question. */
  readonly alone?: boolean;
  /** Models that it tells of beside those that reached GPT-4, and others that are named where there is room. */
  readonly told: readonly string[];
  readonly named: readonly string[];
  /** Where the words of the first open model are looked for, in degrees clockwise from its right. */
  readonly open: readonly number[];
}
const states = {
  alone: { ruler: 'makers', alone: true, told: [], named: [], open: [] },
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
 * Who reached GPT-4, and when, by three rulers; at first GPT-4 alone. Each ruler has its own axis and its own dots, which come and
 * go with it: a dot that moved from one to the other would read as a better score. What stays is the time
 * that it took, a bar for each camp, from ruler to ruler; at last there is nothing else.
 */
export const chart = declare({
  data: { 'gpt4-rivals': MEASURED, 'open-lag': { from: 'date', till: 'date', months: 'number' } },
  states: states as Readonly<Record<keyof typeof states, Look>>,
  // Bars: `bar` of the ruler that is shown, `past` of those before it, `last` where there is nothing else.
  sizes: {
    s: {
      font: 13.5,
      big: 17,
      side: 14,
      left: 36,
      right: 8,
      top: 26,
      foot: 46,
      r: 5,
      bar: 16,
      past: 4,
      last: 17,
    },
    m: {
      font: 15,
      big: 28,
      side: 14,
      left: 50,
      right: 16,
      top: 40,
      foot: 56,
      r: 9,
      bar: 26,
      past: 8,
      last: 36,
    },
    l: {
      font: 15,
      big: 27,
      side: 20,
      left: 60,
      right: 24,
      top: 38,
      foot: 54,
      r: 8,
      bar: 22,
      past: 6,
      last: 27,
    },
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
    guess: ['months'],
  },
  tips: {
    release: [],
    reached: ['model', 'days', 'months'],
  },
  guess: GUESS,
});
export type Chart = typeof chart;

export function facts({ data, look, guess }: Given<Chart>) {
  const all = data['gpt4-rivals'];
  /** GPT-4 as it came out, from which all time is counted. */
  const origin = all.find(({ maker }) => maker === 'OpenAI');
  const release = origin ? timeOf(origin) : 0;
  const now = look.ruler;
  const shown = now ? RULERS.slice(0, RULERS.indexOf(now) + 1) : RULERS;
  const measured = look.alone ? all.filter((row) => row === origin) : all;
  const measures = shown.map((ruler) => measuredBy(ruler, measured, release));
  return {
    origin,
    release,
    measures,
    /** The ruler whose scores are drawn. */
    now: measures.find(({ ruler }) => ruler === now),
    averages: now ? [] : data['open-lag'],
    /** After how many months the reader guesses that an open model was there; beside makers’ marks alone. */
    guess: now === 'makers' ? guess?.values.open : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;
