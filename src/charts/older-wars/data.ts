import { declare, type Given, type RowOf } from '../../kit/index.ts';

/** In the order in which their blocks stand. */
const WARS = ['group-buying', 'live-streaming', 'shared-bikes', 'models'] as const;
const WAR = {
  war: WARS,
  peak: 'number',
  peak_date: 'date',
  later: 'number?',
  later_date: 'date?',
} as const;
export type War = RowOf<typeof WAR>;

/** How many are left, ten times as many at each mark: from nearly none to nearly all. */
export const GUESS = {
  kind: 'values',
  state: 'peak',
  reveal: 'three-years',
  places: ['left'],
  least: 1,
  most: 5000,
  step: 1.1,
  scale: 'log',
  start: 5000,
} as const;

/**
 * A field of 5,058 marks, one a group-buying site; 176 of them remain; then these stand as a block beside
 * the blocks of other wars, all in marks of the same size.
 */
export const chart = declare({
  data: { 'older-wars': WAR },
  // How the field looks, how large its survivors are, and whether they stand as a block beside the others.
  states: {
    peak: { stroke: 'ink', opacity: 1, grow: 1, compared: false },
    'three-years': { stroke: 'mute', opacity: 0.26, grow: 1.5, compared: false },
    'other-wars': { stroke: 'mute', opacity: 0.4, grow: 1, compared: true },
  },
  // `pitch` from mark to mark; `floors` of the field alone and above the blocks; `base` of the blocks.
  sizes: {
    s: {
      font: 13.5,
      big: 60,
      heading: 13.5,
      count: 16.1,
      pitch: 3.66,
      columns: 95,
      side: 6,
      floors: [317, 219],
      base: 277,
    },
    m: {
      font: 15,
      big: 116,
      heading: 19.5,
      count: 27,
      pitch: 6.88,
      columns: 90,
      side: 10,
      floors: [584, 423],
      base: 538,
    },
    l: {
      font: 16,
      big: 116,
      heading: 20.8,
      count: 28.8,
      pitch: 6.9,
      columns: 134,
      side: 18,
      floors: [466, 298],
      base: 424,
    },
  },
  labels: {
    peak: [],
    'three-years': ['count'],
    ghost: ['count'],
    'count-group-buying': ['count'],
    'is-group-buying': [],
    'of-group-buying': [],
    'count-live-streaming': ['count'],
    'is-live-streaming': [],
    'of-live-streaming': [],
    'count-shared-bikes': ['count'],
    'is-shared-bikes': [],
    'of-shared-bikes': ['later'],
    'count-models': ['count'],
    'is-models': [],
    'of-models': [],
    guess: ['count'],
  },
  tips: {
    closed: ['peak', 'later', 'n'],
  },
  guess: GUESS,
});
export type Chart = typeof chart;

export function facts({ data, look, state, guess }: Given<Chart>) {
  const war = (key: War['war']): War => {
    const row = data['older-wars'].find((r) => r.war === key);
    if (!row) throw new Error(`older-wars has no row "${key}"`);
    return row;
  };
  const buying = war('group-buying');
  return {
    buying,
    left: buying.later ?? 0,
    others: look.compared ? WARS.slice(1).map(war) : [],
    /** How many the reader guesses to be left; nothing where blocks stand side by side. */
    guess: look.compared ? undefined : guess?.values.left,
    isAsked: guess !== undefined && state === GUESS.state,
  };
}
export type Facts = ReturnType<typeof facts>;
