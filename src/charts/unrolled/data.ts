import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { OTHER } from './other.ts';
import { playground } from './playground.ts';

const STATE = { sentence: 'text', place: 'number', word: 'text', unit: 'number', value: 'number' } as const;
const ANSWER = { sentence: 'text', place: 'number', word: 'text', gloss: 'text', percent: 'number' } as const;
const SAID = { ...ANSWER, rank: 'number' } as const;
const SWAP = { ...ANSWER, which: ['differing', 'rest'], numbers: 'number' } as const;
export type Numbers = RowOf<typeof STATE>;
export type Said = RowOf<typeof SAID>;
export type Swap = RowOf<typeof SWAP>;

/** What sets a state apart: how many words of the door have been read, or that two other sentences are compared. */
interface Look {
  readonly read: number | 'twins';
}
const STATES = {
  go: { read: 1 },
  open: { read: 2 },
  water: { read: 3 },
  carried: { read: 'twins' },
} as const satisfies Record<string, Look>;

export const DOOR = '去開水間';
/** Two sentences that differ in their first word alone, and the place of the 開 that it gives its meaning. */
export const TWINS = ['水，終於開了', '花，終於開了'] as const;
const ASKED = 4;
/**
 * A recurrent network unrolled in time: a row of strips for its state after each word, and beside it what it says of
 * that word. Then the states of two sentences, and the one with a few of the other’s numbers.
 */
export const chart = declare({
  data: { 'unrolled-states': STATE, 'unrolled-glosses': SAID, 'unrolled-swaps': SWAP },
  states: STATES as Record<keyof typeof STATES, Look>,
  // The first strip stands at `x0`, the next a `step` on; `middle` is the first row’s line, `pitch` from row to row, and `reach` how far
  // 1 stands above it. `char` and `gloss` are the sizes of the words before and behind the strips, `strip` how wide one is.
  sizes: {
    s: {
      ...{ font: 13.5, big: 25, char: 24, gloss: 17, x0: 50, step: 2.5, strip: 1.7 },
      ...{ middle: 100, pitch: 72, reach: 23 },
    },
    m: {
      ...{ font: 15, big: 48, char: 46, gloss: 28, x0: 88, step: 5, strip: 3.2 },
      ...{ middle: 182, pitch: 142, reach: 44 },
    },
    l: {
      ...{ font: 16, big: 44, char: 42, gloss: 30, x0: 100, step: 7.5, strip: 5 },
      ...{ middle: 140, pitch: 114, reach: 36 },
    },
  },
  labels: {
    numbers: ['n'],
    strips: ['least', 'most'],
    after: ['words'],
    answer: ['gloss', 'percent'],
    'too-early': [],
    of: ['n', 'all'],
    changed: ['by'],
    differ: ['by'],
    swapped: ['n'],
    percent: ['n'],
  },
  tips: {
    state: ['words', 'n'],
    plain: ['words', 'n', 'all', 'by'],
    marked: ['words', 'n', 'all', 'by'],
    kept: ['n', 'all'],
    taken: ['n', 'all'],
  },
  playground,
});
export type Chart = typeof chart;

/** A state of the network as it is drawn. */
export interface Row {
  readonly key: string;
  /** The word that was read last, and all that were read. */
  readonly word: string;
  readonly words: string;
  readonly numbers: readonly Numbers[];
  /** Which of the numbers count as another’s or as changed, by their place. */
  readonly marked: readonly boolean[];
  readonly said: Said | Swap | undefined;
}

/** Which numbers of a state are others than those of another one. */
const others = (a: readonly Numbers[], b: readonly Numbers[]): boolean[] =>
  a.map(({ value }, i) => Math.abs(value - (b[i]?.value ?? 0)) > OTHER);

function rowOf({ data }: Given<Chart>, sentence: string, place: number): Row {
  const isOwn = (one: Numbers | Said): boolean => one.sentence === sentence && one.place === place;
  const said = data['unrolled-glosses'].find((one) => isOwn(one) && one.rank === 1);
  const numbers = data['unrolled-states'].filter(isOwn).sort((a, b) => a.unit - b.unit);
  const word = said?.word ?? '';
  const words = sentence.slice(0, sentence.indexOf(word) + word.length);
  return { key: `${sentence} ${place}`, word, words, numbers, marked: numbers.map(() => false), said };
}

/** Both states, and the first with those numbers of the second that differ. */
function twins(given: Given<Chart>): Row[] {
  const [first, second] = TWINS.map((sentence) => rowOf(given, sentence, ASKED));
  if (!first || !second) return [];
  const marked = others(first.numbers, second.numbers);
  const swapped = {
    ...{ key: 'swapped', word: first.word, words: '', marked },
    numbers: first.numbers.map((own, i) => (marked[i] && second.numbers[i]) || own),
    said: given.data['unrolled-swaps'].find(
      ({ sentence, which }) => sentence === TWINS[0] && which === 'differing',
    ),
  };
  return [{ ...first, marked }, { ...second, marked }, swapped];
}

export function facts(given: Given<Chart>) {
  const { read } = given.look;
  if (read === 'twins') return { read, rows: twins(given), unread: '' };
  const rows = Array.from({ length: read }, (_, i) => rowOf(given, DOOR, i + 1));
  const [before, last] = rows.slice(-2);
  // Of the third word it is shown what it changed; what the second changed is another story.
  if (read === 3 && before && last)
    rows[read - 1] = { ...last, marked: others(last.numbers, before.numbers) };
  return { read, rows, unread: DOOR.slice(read) };
}
export type Facts = ReturnType<typeof facts>;
export const countOf = (marked: readonly boolean[]): number => marked.filter(Boolean).length;
