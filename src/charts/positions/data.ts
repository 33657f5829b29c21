import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { OURS } from '../../kit/chart/controls.ts';

const PLACES = ['with', 'without'] as const;
const ANSWER = { places: PLACES, place: 'number', word: 'text', gloss: 'text' } as const;
const WAVE = { words: 'number' } as const;
const TWICE = { places: PLACES, sentences: 'number', both_right: 'number' } as const;
const REACH = { model: ['transformer', 'gru'], seed: 'number', place: 'number', percent: 'number' } as const;
export type Answer = RowOf<typeof ANSWER>;
export type Wave = RowOf<typeof WAVE>;
export type Reach = RowOf<typeof REACH>;

/** What sets a state apart: the sentence without the rows of its places or with them, all rows, or how far they serve. */
interface Look {
  readonly shows: 'without' | 'with' | 'map' | 'reach';
}
const STATES = {
  without: { shows: 'without' },
  with: { shows: 'with' },
  waves: { shows: 'map' },
  reach: { shows: 'reach' },
} as const satisfies Record<string, Look>;

/** Places of the two 開. */
export const ASKED = [4, 8] as const;
/** Words of the longest sentence that is practised; `tests/positions.test.ts` holds it to the grammar. */
export const LONGEST = 51;

/**
 * The rows of numbers that tell words their places: what a Transformer says of a sentence without them and with them,
 * the rows of all places as a heat map, and what comes of places that it never practised.
 */
export const chart = declare({
  data: {
    'position-answers': ANSWER,
    'position-waves': WAVE,
    'position-twice': TWICE,
    'position-reach': REACH,
  },
  states: STATES as Record<keyof typeof STATES, Look>,
  // Rows stand between `top` and `foot` above the lower edge, columns from `x0`, a `step` each, with a `gap` between sines and
  // cosines; `narrow` is what is left of a step where the sines share the picture with a plot, which begins at `plot`.
  sizes: {
    s: {
      ...{ font: 13.5, big: 28, word: 16, gloss: 13.5, top: 66, foot: 24 },
      ...{ x0: 58, step: 4, gap: 6, narrow: 0.65, plot: 158, right: 20, r: 2 },
    },
    m: {
      ...{ font: 15, big: 54, word: 32, gloss: 22, top: 112, foot: 42 },
      ...{ x0: 100, step: 7.3, gap: 10, narrow: 0.7, plot: 280, right: 34, r: 3.4 },
    },
    l: {
      ...{ font: 16, big: 52, word: 28, gloss: 22, top: 106, foot: 40 },
      ...{ x0: 116, step: 12, gap: 18, narrow: 0.75, plot: 430, right: 60, r: 3.4 },
    },
  },
  labels: {
    without: [],
    with: [],
    both: ['first', 'second'],
    twice: ['sentences', 'percent'],
    numbers: ['n'],
    'each-place': ['n'],
    repeat: ['short', 'long'],
    three: ['a', 'b', 'c'],
    'three-note': ['n'],
    practised: ['n'],
    transformer: [],
    gru: [],
    right: [],
    percent: ['n'],
    words: [],
    'words-unit': [],
  },
  tips: {
    place: ['place', 'n', 'from', 'to'],
    others: ['n', 'from', 'to'],
    map: ['n', 'all', 'from', 'to'],
    practised: ['place', 'n', 'from', 'to'],
    beyond: ['place', 'n', 'from', 'to'],
  },
  controls: {
    words: {
      ...{ name: 'words', unit: 'words-unit', least: 2, most: 100, step: 1, default: LONGEST },
      source: OURS,
    },
  },
  result: 'turned',
});
export type Chart = typeof chart;

/** One number of a place. */
export interface Cell {
  readonly place: number;
  /** Its column: sines first, then cosines, the quickest wave first in either half. */
  readonly column: number;
  /** From -1 to 1. */
  readonly value: number;
}

/** The numbers of the places up to `last`, by the formula of the paper: a sine and a cosine of each wave. */
export function code(waves: readonly Wave[], last: number): Cell[] {
  const places = Array.from({ length: last }, (_, i) => i + 1);
  return [Math.sin, Math.cos].flatMap((of, half) =>
    waves.flatMap(({ words }, i) =>
      places.map((place) => {
        const column = half * waves.length + i + 1;
        return { place, column, value: of((2 * Math.PI * (place - 1)) / words) };
      }),
    ),
  );
}

export function facts({ data, look, controls }: Given<Chart>) {
  const { shows } = look;
  const isSentence = shows === 'without' || shows === 'with';
  const answers = isSentence ? data['position-answers'].filter(({ places }) => places === shows) : [];
  const waves = shows === 'without' ? [] : data['position-waves'];
  const reach = shows === 'reach' ? data['position-reach'] : [];
  const farthest = Math.max(LONGEST, ...reach.map(({ place }) => place));
  const last = isSentence ? answers.length : shows === 'map' ? controls.words : farthest;
  return {
    ...{ shows, answers, waves, reach, last },
    /** Waves that come full circle within the words of the map; the others are on their first turn. */
    turned: waves.filter(({ words }) => words <= last),
    // Beside the plot they only say which rows these are, and an embed may weigh no more: the sines will do.
    cells: code(waves, last).filter(({ column }) => shows !== 'reach' || column <= waves.length),
    asked: ASKED.flatMap((place) => answers.filter((row) => row.place === place)),
    twice: isSentence ? data['position-twice'].find(({ places }) => places === shows) : undefined,
    /** How right the Transformers are at the farthest place, the worst first. */
    ends: reach
      .filter(({ model, place }) => model === 'transformer' && place === farthest)
      .sort((a, b) => a.percent - b.percent),
  };
}
export type Facts = ReturnType<typeof facts>;
