import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { playground } from './playground.ts';
import { best, commonest } from './senses.ts';

const GUESS = {
  sentence: 'text',
  model: ['transformer', 'gru', 'bigru'],
  place: 'number',
  word: 'text',
  rank: 'number',
  gloss: 'text',
  percent: 'number',
} as const;
const SENSE = { word: 'text', gloss: 'text', compounds: 'number', leading: 'number' } as const;
const NETWORK = {
  model: ['gru', 'causal', 'bigru', 'transformer'],
  seed: 'number',
  percent: 'number',
} as const;
export type Guess = RowOf<typeof GUESS>;
export type Sense = RowOf<typeof SENSE>;
export type Network = RowOf<typeof NETWORK>;

/** Who reads the sign. */
interface Look {
  readonly by: 'dictionary' | 'gru' | 'bigru' | 'all four';
}
const STATES = {
  dictionary: { by: 'dictionary' },
  'in-order': { by: 'gru' },
  'both-ways': { by: 'bigru' },
  four: { by: 'all four' },
} as const satisfies Record<string, Look>;

/** The sentence that is asked, whose first word stands before the door. */
export const ASKED = '去開水間';
/** The word whose meaning is in question, and its two meanings that the story names. */
export const QUESTION = '開';
export const MEANINGS = { wrong: 'open', right: 'boiled' } as const;
/** The networks by which way they may look, in pairs. */
export const DIRECTIONS = { back: ['gru', 'causal'], both: ['bigru', 'transformer'] } as const;
export type Direction = keyof typeof DIRECTIONS;

/**
 * A door’s sign with each character’s gloss below it, and what its first character is taken for: by a dictionary,
 * by a network that has not read on yet, by one that has. Then how often four networks are right.
 */
export const chart = declare({
  data: { 'door-guesses': GUESS, 'door-senses': SENSE, 'door-networks': NETWORK },
  states: STATES as Record<keyof typeof STATES, Look>,
  // `board` is the top of the sign and how high it is, `cell` the room of a character, `big` the one large figure;
  // `bars` is the top of the bars, `from` and `to` their ends, `pitch` from one to the next.
  sizes: {
    s: {
      ...{ font: 13.5, big: 24, char: 58, gloss: 18, cell: 78, side: 56 },
      ...{ board: 32, high: 80, bars: 173, from: 78, to: 278, pitch: 31, bar: 15 },
    },
    m: {
      ...{ font: 15, big: 46, char: 108, gloss: 32, cell: 146, side: 108 },
      ...{ board: 56, high: 152, bars: 358, from: 150, to: 500, pitch: 57, bar: 28 },
    },
    l: {
      ...{ font: 16, big: 44, char: 96, gloss: 30, cell: 124, side: 92 },
      ...{ board: 156, high: 136, bars: 140, from: 650, to: 834, pitch: 76, bar: 28 },
    },
  },
  labels: {
    counted: ['n'],
    taken: [],
    of: ['n', 'all'],
    percent: ['n'],
    'once-each': ['n'],
    read: [],
    unread: [],
    'from-left': [],
    'from-right': [],
    back: [],
    both: [],
    gru: [],
    causal: [],
    bigru: [],
    transformer: [],
    guess: ['n'],
    right: [],
    wrong: [],
    trainings: [],
  },
  tips: {
    wrong: ['n'],
    guess: ['n'],
  },
  playground,
});
export type Chart = typeof chart;

/** A character with what it is taken for: nothing where it has not been read yet. */
export interface Sign {
  readonly word: string;
  readonly row: Guess | Sense | undefined;
}

const signOf = (sentence: string, rows: readonly (Guess | Sense)[]): Sign[] =>
  [...sentence].map((word) => ({ word, row: rows.find((one) => one.word === word) }));

export function facts({ data, look: { by } }: Given<Chart>) {
  const none = { by, sign: [], guesses: [], senses: [], networks: [], guess: undefined };
  if (by === 'all four')
    return { ...none, networks: data['door-networks'], guess: best(data['door-senses']) };
  if (by === 'dictionary') {
    const sign = signOf(ASKED.slice(1), commonest(data['door-senses']));
    return { ...none, sign, senses: data['door-senses'].filter(({ word }) => word === QUESTION) };
  }
  const own = data['door-guesses'].filter(({ sentence, model }) => sentence === ASKED && model === by);
  const place = ASKED.indexOf(QUESTION) + 1;
  // A network that reads in order has to answer before it reads on.
  const known = by === 'gru' ? own.filter((row) => row.place <= place) : own;
  const sign = signOf(
    ASKED,
    known.filter(({ rank }) => rank === 1),
  );
  const isWrong = ({ gloss }: Guess): number => (gloss === MEANINGS.wrong ? 1 : 0);
  const guesses = own
    .filter((row) => row.place === place)
    // Which of several shares of nothing is the largest says nothing.
    .sort((a, b) => b.percent - a.percent || isWrong(b) - isWrong(a));
  return { ...none, sign, guesses };
}
export type Facts = Omit<ReturnType<typeof facts>, 'sign' | 'guesses' | 'senses' | 'networks' | 'guess'> & {
  readonly sign: readonly Sign[];
  readonly guesses: readonly Guess[];
  readonly senses: readonly Sense[];
  readonly networks: readonly Network[];
  readonly guess: number | undefined;
};
