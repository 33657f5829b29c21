import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { playground } from './playground.ts';

const WITHOUT = ['nothing', 'look at 1', 'look at 5', 'places'] as const;
const SHARE = {
  without: WITHOUT,
  head: 'number',
  from: 'number',
  to: 'number',
  word: 'text',
  share: 'number',
} as const;
const ANSWER = { without: WITHOUT, place: 'number', word: 'text', gloss: 'text', percent: 'number' } as const;
const CUT = { look: ['own', 'other'], sentences: 'number', right: 'number' } as const;

/** The sentence once, with the looks of one head. */
interface Panel {
  readonly without: (typeof WITHOUT)[number];
  readonly head: number;
  /** What is written above it in large type, and what of it stands over that. */
  readonly caption: 'second' | 'head-1' | 'head-2' | 'cut-own' | 'cut-other' | 'places' | 'no-places';
  /** The place of the look that is cut. */
  readonly cut?: number;
  /** How often the model is right in other sentences after such a cut. */
  readonly right?: 'own' | 'other';
  /** How much room each word has, in proportion; one for a word and half for a comma unless given. */
  readonly widths?: readonly number[];
}
/** What sets a state apart. */
interface Look {
  readonly panels: readonly Panel[];
  /** Places of the 開 whose looks are drawn. */
  readonly asked: readonly number[];
  /** The figure in large type: the largest share, or what the model says. */
  readonly figure: 'share' | 'glosses';
  /** What stands below the glosses. */
  readonly below: 'shares' | 'right' | 'places';
}
const [FIRST, SECOND] = [4, 8] as const;
const whole = { without: 'nothing', head: 1 } as const;
const STATES = {
  look: { panels: [{ ...whole, caption: 'second' }], asked: [SECOND], figure: 'share', below: 'shares' },
  heads: {
    panels: [
      { ...whole, caption: 'head-1' },
      { ...whole, head: 2, caption: 'head-2' },
    ],
    ...{ asked: [SECOND], figure: 'share', below: 'shares' },
  },
  cut: {
    panels: [
      { without: 'look at 1', head: 1, caption: 'cut-own', cut: 1, right: 'own' },
      { without: 'look at 5', head: 1, caption: 'cut-other', cut: 5, right: 'other' },
    ],
    ...{ asked: [SECOND], figure: 'glosses', below: 'right' },
  },
  'no-order': {
    panels: [
      { ...whole, caption: 'places' },
      { without: 'places', head: 1, caption: 'no-places' },
    ],
    ...{ asked: [FIRST, SECOND], figure: 'glosses', below: 'places' },
  },
} as const satisfies Record<string, Look>;

/** How 開 divides its look: a band as wide as the whole splits into arcs, each as thick as its share. */
export const chart = declare({
  data: { 'attention-shares': SHARE, 'attention-answers': ANSWER, 'attention-cuts': CUT },
  states: STATES as Record<keyof typeof STATES, Look>,
  // `figure` and `word` are font sizes; `whole` is how thick all of a look is, `side` the room left and right, `foot`
  // that below. Of two sentences in a picture all is smaller.
  sizes: {
    s: { font: 13.5, figure: 30, word: 22, whole: 26, side: 6, foot: 10 },
    m: { font: 15, figure: 56, word: 34, whole: 44, side: 14, foot: 22 },
    l: { font: 15, figure: 54, word: 34, whole: 46, side: 20, foot: 22 },
  },
  labels: {
    second: [],
    'head-1': [],
    'head-2': [],
    'cut-own': ['word?', 'gloss?'],
    'cut-other': ['word?', 'gloss?'],
    places: [],
    'no-places': [],
    share: ['share', 'word?', 'gloss?'],
    percent: ['share'],
    answer: ['gloss', 'percent'],
    both: ['first', 'second'],
    right: ['sentences', 'right'],
    guess: [],
  },
  tips: {
    whole: ['n'],
    guess: ['n', 'share'],
  },
  playground,
});
export type Chart = typeof chart;
export type Share = RowOf<typeof SHARE>;
export type Answer = RowOf<typeof ANSWER>;

const byTo = (a: Share, b: Share): number => a.to - b.to;

export function facts({ data, look }: Given<Chart>) {
  const { asked, figure, below } = look;
  const panels = look.panels.map((panel) => {
    const shares = data['attention-shares']
      .filter(
        ({ without, head, from }) => without === panel.without && head === panel.head && asked.includes(from),
      )
      .sort(byTo);
    const answers = data['attention-answers']
      .filter(({ without }) => without === panel.without)
      .sort((a, b) => a.place - b.place);
    const glosses = answers.filter(({ place }) => asked.includes(place));
    const most = shares.reduce<Share | undefined>((a, b) => (a && a.share >= b.share ? a : b), undefined);
    const mostAnswer = answers.find(({ place }) => place === most?.to);
    const right = panel.right && data['attention-cuts'].find(({ look: one }) => one === panel.right);
    return { ...panel, shares, answers, glosses, most, mostAnswer, right };
  });
  return { panels, asked, figure, below };
}
export type Facts = ReturnType<typeof facts>;
export type PanelFacts = Facts['panels'][number];

/** A verb has as many meanings as there are topics; one that is guessed is right once in so many times. */
export const MEANINGS = 6;
export const GUESS = 100 / MEANINGS;
