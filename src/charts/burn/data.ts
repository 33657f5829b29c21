import { max } from 'd3-array';
import { declare, type Given } from '../../kit/index.ts';

/** The most that can be guessed to be lost in a year, in billions. */
export const MOST = 60;

/** OpenAI's money, year by year: earned is a block on the ground, lost a hole below it, on one scale. */
export const chart = declare({
  data: {
    'openai-years': {
      year: 'date',
      revenue: 'number?',
      operating_loss: 'number',
      kind: ['reported', 'projected', 'leaked'],
    },
    'bankruptcy-call': { made: 'date', meant: 'date' },
  },
  // Where time ends on the stage, in years.
  states: { loss: { end: 2023 }, call: { end: 2025.12 }, after: { end: 2026 } },
  // `top` is the room above the highest block, `after` that of the last state; `gap` lies between two years.
  sizes: {
    s: { font: 13.5, big: 34, rate: 19, side: 6, top: 46, after: 20, foot: 58, gap: 8 },
    m: { font: 16, big: 68, rate: 37, side: 14, top: 84, after: 28, foot: 72, gap: 18 },
    l: { font: 16.5, big: 72, rate: 35, side: 18, top: 66, after: 28, foot: 72, gap: 26 },
  },
  labels: {
    billions: ['b?', 'yi?'],
    'hundred-millions': ['m?', 'yi?'],
    millions: ['m?', 'wan?'],
    dollar: ['n'],
    plus: ['sum'],
    minus: ['sum'],
    earned: ['sum'],
    lost: [],
    'per-1': [],
    'per-2': [],
    reported: [],
    projected: [],
    leaked: [],
    call: [],
    called: [],
    guess: [],
  },
  tips: {
    meant: ['date'],
    made: ['date'],
  },
  // How deep the holes of the years will be that the call was about, and of one more.
  guess: {
    ...{ kind: 'values', state: 'call', reveal: 'after', places: ['2023', '2024', '2025'] },
    ...{ least: 0, most: MOST, step: 0.5, start: 0.5 },
  },
});
export type Chart = typeof chart;

/** A moment in a month as a number of years; @param passed how much of the month is over, as a share */
function inYears(date: string, passed: number): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return year + (month - 1 + passed) / 12;
}

export function facts({ data, state, guess }: Given<Chart>) {
  const all = data['openai-years'].map((row) => {
    return { row, year: Number(row.year), revenue: row.revenue ?? 0, loss: row.operating_loss };
  });
  const shown = state === 'after' ? all : all.slice(0, 1);
  const isAsked = guess !== undefined && state === 'call';
  const call = state === 'loss' ? undefined : data['bankruptcy-call'][0];
  return {
    shown,
    /** Years that the call was about, with nothing known of them yet. */
    ahead: state === 'call' ? all.slice(1, isAsked ? 4 : 3) : [],
    start: all[0]?.year ?? 0,
    mostEarned: max(shown, ({ revenue }) => revenue) ?? 0,
    mostLost: max(shown, ({ loss }) => loss) ?? 0,
    /** It is known to the month that it was made, and meant the end of another. */
    call: call && { row: call, made: inYears(call.made, 0.5), meant: inYears(call.meant, 1) },
    /** While the guess is asked for, the years that it is about stand where `after` has them. */
    isAsked,
    guesses:
      state === 'loss'
        ? []
        : all.flatMap((one) => {
            const value = guess?.values[one.row.year];
            return value === undefined ? [] : [{ year: one.year, value }];
          }),
  };
}
export type Facts = ReturnType<typeof facts>;
