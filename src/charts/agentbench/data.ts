import { max, median } from 'd3-array';
import { declare, type Given, type RowOf } from '../../kit/index.ts';

export const TYPES = ['closed', 'open'] as const;
const ENTRANT = { model: 'text', version: 'text?', label: 'text', type: TYPES, overall: 'number' } as const;
export type Entrant = RowOf<typeof ENTRANT>;

/** 25 models on one beam, August 2023; then the test is held again, and another field has another beam. */
export const chart = declare({
  data: { 'agentbench-v1': ENTRANT, 'agentbench-v2': ENTRANT },
  // Which dots are lit, by their score or their kind; and which models are named.
  states: {
    leader: { least: 2.7, named: ['gpt-4', 'claude'] },
    'around-one': { open: true },
    'what-one-means': { least: 0, named: ['gpt-4'] },
    quarter: { least: 4, open: true, named: ['gpt-4', 'openchat-13b'] },
    october: { least: 0, named: ['gpt-4', 'claude-2', 'codellama-34b'] },
  },
  // `small` and `beams` are for two rounds on one stage; `average` is how far below its beam each is said.
  sizes: {
    s: {
      font: 13.5,
      big: 22,
      side: 16,
      radius: 7.6,
      small: 5.4,
      beam: 252,
      beams: [110, 275],
      foot: 12,
      average: 39,
    },
    m: {
      font: 15,
      big: 40,
      side: 28,
      radius: 17,
      small: 11.5,
      beam: 500,
      beams: [222, 524],
      foot: 22,
      average: 48,
    },
    l: {
      font: 17,
      big: 48,
      side: 36,
      radius: 18,
      small: 11.5,
      beam: 378,
      beams: [168, 402],
      foot: 22,
      average: 54.4,
    },
  },
  labels: {
    closed: [],
    open: [],
    said: [],
    median: ['value'],
    quarter: ['value'],
    august: ['count'],
    october: ['count'],
  },
  tips: {
    median: ['value'],
    said: ['value'],
    quarter: ['best', 'value'],
  },
});
export type Chart = typeof chart;
type About = Partial<Given<Chart>['look']>;

export const isOpen = ({ type }: Entrant): boolean => type === 'open';
const overall = (entrant: Entrant): number => entrant.overall;

/** One round of the test, as a state shows it. */
function round<K extends string>(
  key: K,
  entrants: readonly Entrant[],
  { least = Infinity, open, named }: About,
) {
  const lit = entrants.filter((e) => e.overall >= least || (open && isOpen(e)));
  return { key, entrants, lit, named: entrants.filter(({ model }) => named?.includes(model)) };
}

export function facts({ data, state, look }: Given<Chart>) {
  const entrants = data['agentbench-v1'];
  const again = state === 'october';
  const august = round('august', entrants, again ? {} : look);
  return {
    rounds: again ? [august, round('october', data['agentbench-v2'], look)] : [august],
    /** Whether a field is weighed: the average of its scores is where its beam balances. */
    weighed: again || state === 'what-one-means',
    middle: state === 'around-one' ? median(entrants.filter(isOpen), overall) : undefined,
    best: state === 'quarter' ? max(entrants, overall) : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;
