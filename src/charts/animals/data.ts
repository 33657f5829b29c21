import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { monthMiddle } from '../../kit/scales/month-middle.ts';
import { sizes } from './sizes.ts';

export const OUTCOMES = ['listed', 'preparing', 'out'] as const;
const TIGER = {
  tiger: ['zhipu', 'minimax', 'moonshot', 'stepfun', 'baichuan', '01ai'],
  outcome: OUTCOMES,
  date: 'date',
  year: 'date?',
  currency: 'text?',
  revenue: 'number?',
  loss: 'number?',
} as const;
const MODEL = {
  model: 'text',
  maker: ['Meta', 'TII'],
  date: 'date',
  params: 'number?',
  weights: ['open', 'closed'],
  reads: 'text?',
} as const;
const BOARD = { event: ['ranked', 'archived', 'closed'], date: 'date' } as const;
export type Tiger = RowOf<typeof TIGER>;
export type Model = RowOf<typeof MODEL>;

/**
 * Six makers in pairs by what became of them; then the two animals down a line of time, as the article left them
 * and as they went on: Llama to its left and Falcon to its right, as they stood beside the rods of `crown`, and
 * the board between them while there was one.
 */
export const chart = declare({
  data: { 'six-tigers': TIGER, 'two-animals': MODEL, 'open-llm-board': BOARD },
  // `till` is the end of the time that a state shows.
  states: {
    tigers: { till: 0 },
    'in-2023': { till: Date.UTC(2023, 10, 1) },
    'two-animals': { till: Date.UTC(2026, 5, 1) },
  },
  sizes,
  labels: {
    listed: [],
    preparing: [],
    out: [],
    zhipu: [],
    minimax: [],
    moonshot: [],
    stepfun: [],
    baichuan: [],
    '01ai': [],
    'became-zhipu': ['date'],
    'became-minimax': ['date'],
    'became-moonshot': ['date'],
    'became-stepfun': ['date'],
    'became-baichuan': ['date'],
    'became-01ai': ['date'],
    'sold-CNY': ['year'],
    'sold-USD': ['year'],
    'lost-CNY': ['lost'],
    'lost-USD': ['lost'],
    'key-makers': [],
    'key-models': [],
    Meta: [],
    TII: [],
    board: [],
    'second-board': [],
    ended: [],
    closed: [],
    attention: [],
    'in-order': [],
    both: [],
    parameters: ['amount'],
  },
  tips: {
    sold: ['name', 'year', 'n'],
    lost: ['name', 'year', 'lost'],
  },
});
export type Chart = typeof chart;

/** What was lost on each unit of sales: a share, so that no currency needs to be turned into another. */
const lostOf = ({ revenue, loss }: Tiger): number | undefined =>
  revenue && loss ? loss / revenue : undefined;

export function facts({ data, state, look }: Given<Chart>) {
  const isPairs = state === 'tigers';
  const tigers = isPairs ? data['six-tigers'] : [];
  const timed = <R extends { readonly date: string }>(rows: readonly R[]) =>
    rows.map((row) => ({ row, time: monthMiddle(row.date) })).filter(({ time }) => time < look.till);
  return {
    pairs: OUTCOMES.map((outcome) => ({
      outcome,
      makers: tigers.filter((row) => row.outcome === outcome).map((row) => ({ row, lost: lostOf(row) })),
    })).filter(({ makers }) => makers.length > 0),
    models: isPairs ? [] : timed(data['two-animals']),
    board: isPairs ? [] : timed(data['open-llm-board']),
  };
}
export type Facts = ReturnType<typeof facts>;
