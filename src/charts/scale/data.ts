import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { monthMiddle } from '../../kit/scales/month-middle.ts';
import { beginnings, money, takeoff, undisclosed } from './states.ts';

const MODEL = {
  model: 'text',
  release: 'text',
  org: 'text',
  date: 'date',
  params: 'number?',
  flop: 'number?',
  flop_low: 'number?',
  flop_high: 'number?',
  confidence: 'text?',
} as const;
type Row = RowOf<typeof MODEL>;

/** In trainings of GPT-3, which is where a point sets out from. */
export const GUESS = {
  kind: 'values',
  state: 'money',
  reveal: 'undisclosed',
  places: ['GPT-4'],
  least: 0.2,
  most: 200,
  step: 1.1,
  scale: 'log',
  start: 1,
} as const;

/**
 * How language models grew: parameters, then the computing of their training. What nobody has published lies
 * as a dashed ring below the plot; what somebody only estimates is a ring in it, with its interval if there is one.
 */
export const chart = declare({
  data: { 'landmark-models': MODEL },
  states: { beginnings, takeoff, money, undisclosed },
  // `strip` is the room for those of whom nothing is known.
  sizes: {
    s: { font: 13.5, big: 20, left: 38, right: 12, top: 72, strip: 34, foot: 26, r: 3.8, rim: 1.25 },
    m: { font: 15, big: 34, left: 56, right: 26, top: 76, strip: 54, foot: 32, r: 7.5, rim: 1.75 },
    l: { font: 15, big: 36, left: 62, right: 40, top: 64, strip: 46, foot: 32, r: 7.5, rim: 1.75 },
  },
  labels: {
    params: [],
    flop: [],
    'tick-8': [],
    'tick-9': [],
    'tick-10': [],
    'tick-11': [],
    'tick-12': [],
    millions: ['m?', 'wan?'],
    'hundred-millions': ['m?', 'yi?'],
    billions: ['b?', 'yi?'],
    times: ['times'],
    years: ['years'],
    'silent-params': [],
    'silent-flop': [],
    unpublished: [],
    range: ['low', 'high'],
    estimate: [],
    secret: [],
    ring: [],
    labs: [],
    llama: [],
    falcon: [],
    tsinghua: [],
    others: [],
    guess: ['times'],
  },
  guess: GUESS,
});
export type Chart = typeof chart;

/** Whose dots have a colour of their own; the closed labs share one. */
export const CAMPS = ['labs', 'llama', 'falcon', 'tsinghua', 'others'] as const;
type Camp = (typeof CAMPS)[number];
const MAKERS: Readonly<Record<string, Camp>> = {
  Google: 'labs',
  DeepMind: 'labs',
  OpenAI: 'labs',
  Anthropic: 'labs',
  TII: 'falcon',
  Tsinghua: 'tsinghua',
};
const campOf = ({ release, org }: Row): Camp =>
  release === 'LLaMA' || release === 'Llama 2' ? 'llama' : (MAKERS[org] ?? 'others');

const YEAR = 365.25 * 864e5;

export function facts({ data, look, state, guess }: Given<Chart>) {
  const { measure, domain, span, named, more } = look;
  const all = data['landmark-models'].map((row) => {
    /** Nothing but an outsider's estimate is known of it; until the story comes to these, they count as unknown. */
    const isGuess = measure === 'flop' && row.params === null && row.confidence === 'S';
    const value = isGuess && !look.undisclosed ? null : row[measure];
    const isLit = look.undisclosed ? isGuess || row.model in named : value !== null && !isGuess;
    return { row, name: row.model, value, time: monthMiddle(row.date), camp: campOf(row), isGuess, isLit };
  });
  const models = all.filter(
    ({ time, value }) => time > span[0] && time < span[1] && (value === null || value > domain[0]),
  );
  const of = (wanted?: string) => models.find(({ name }) => name === wanted);
  const [from, to] = [of(look.leap?.[0]), of(look.leap?.[1])];
  const years = from && to && Math.ceil((to.time - from.time) / YEAR);
  const star = look.undisclosed ? of('GPT-4')?.row : undefined;
  const yardstick = of('GPT-3')?.row.flop;
  const times = guess?.values['GPT-4'];
  const subject = of('GPT-4');
  const isAsked = state === GUESS.state;
  const interval =
    star?.flop_low && star.flop_high ? { row: star, low: star.flop_low, high: star.flop_high } : undefined;
  return {
    models,
    named: Object.keys(named).flatMap((name) => of(name) ?? []),
    more: Object.keys(more).flatMap((name) => of(name) ?? []),
    leap: from && to && years ? { from, to, years, times: (to.value ?? 0) / (from.value ?? 0) } : undefined,
    interval,
    /** How large the reader guesses the training of GPT-4 to be, in that of GPT-3, whose operations are `unit`. */
    guess:
      times !== undefined && subject && yardstick && (isAsked || state === GUESS.reveal)
        ? { times, isAsked, time: subject.time, unit: yardstick }
        : undefined,
    /** The interval in trainings of GPT-3. */
    trainings:
      interval && yardstick ? ([interval.low / yardstick, interval.high / yardstick] as const) : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;
export type Model = Facts['models'][number];
