import { declare, type Given, type RowOf } from '../../kit/index.ts';

const WORD = { place: 'number', en: 'text', zh_hant: 'text', in_line: 'number', at_once: 'number' } as const;
const LENGTH = { words: 'number', in_line: 'number', at_once: 'number' } as const;

/** What sets a state apart. */
interface Look {
  /** What is shown of the words’ turns in line: that they are read then, the places they left, or what they came to. */
  readonly turns: 'read' | 'left' | 'counted' | 'spent';
  /** How many sentences are read at once: one, or as many as there are rounds. */
  readonly sentences?: 'one' | 'as many as rounds';
}
const STATES = {
  queue: { turns: 'read' },
  'at-once': { turns: 'left', sentences: 'one' },
  ticks: { turns: 'counted' },
  spend: { turns: 'spent', sentences: 'as many as rounds' },
} as const satisfies Record<string, Look>;

/** The word whose looks at all the others are drawn dark: 水, which says what the 開 of the door means. */
export const FOLLOWED = 11;
/** How wide the speck of a round is that is spent waiting, in radii of the dot of one that is worked. */
export const SPECK = 0.5;

/**
 * A square of words by rounds. In line a word is read a round, and the dots make a staircase; at once all of
 * them stand in the first round. Then both are counted, and the rounds that are left over are filled.
 */
export const chart = declare({
  data: { 'twelve-words': WORD, 'reading-rounds': LENGTH },
  states: STATES as Record<keyof typeof STATES, Look>,
  // `left` is the room for words, `top` and `end` hold the square; rounds that are counted stand `pitch` apart.
  sizes: {
    s: { font: 13.5, big: 23, left: 56, end: 347, top: 88, foot: 8, r: 6, pitch: 5.3 },
    m: { font: 15, big: 44, left: 92, end: 616, top: 134, foot: 22, r: 11.5, pitch: 9.2 },
    l: { font: 16, big: 42, left: 92, end: 652, top: 44, foot: 16, r: 11, pitch: 11 },
  },
  labels: {
    round: [],
    rounds: ['n'],
    'one-round': ['n'],
    'one-each': [],
    'looks-at-all': [],
    works: [],
    waits: [],
    'in-line': [],
    'at-once': [],
    counted: ['words', 'rounds'],
    sentences: ['n'],
    deeper: ['n'],
    'one-in-line': [],
  },
  tips: {
    waits: ['word', 'n'],
    pairs: ['word', 'n'],
    others: ['word', 'n'],
    further: ['round', 'place'],
  },
});
export type Chart = typeof chart;
export type Word = RowOf<typeof WORD>;
export type Length = RowOf<typeof LENGTH>;

/** The words of the sentence in their order. */
const sentenceOf = ({ data }: Given<Chart>): Word[] =>
  [...data['twelve-words']].sort((a, b) => a.place - b.place);

export function facts(given: Given<Chart>) {
  const { turns, sentences: wanted } = given.look;
  if (turns === 'counted') {
    const lengths = [...given.data['reading-rounds']].sort((a, b) => a.words - b.words);
    return { turns, words: [], rounds: 0, sentences: 0, lengths };
  }
  const words = sentenceOf(given);
  const rounds = Math.max(0, ...words.map(({ in_line }) => in_line));
  const atOnce = Math.max(1, ...words.map(({ at_once }) => at_once));
  const sentences = !wanted ? 0 : wanted === 'one' ? 1 : rounds / atOnce;
  return { turns, words, rounds, sentences, lengths: [] };
}
export type Facts = ReturnType<typeof facts>;
