import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { powerLaw } from './fit.ts';
import { GUESS } from './guess.ts';

const LOSS = { model: 'text', params: 'number', flop: 'number', loss: 'number' } as const;
const MARK = {
  model: 'text',
  family: 'text?',
  camp: 'text?',
  flop: 'number?',
  basis: 'text?',
  mmlu: 'number',
} as const;

/** How many of the smallest models the line is drawn through. */
const FITTED = 4;

/** What sets a state apart: what it measures, and of the losses how many models it shows. */
interface Look {
  readonly measure: 'loss' | 'mmlu';
  readonly models?: 'fitted' | 'all';
}
const STATES = {
  'four-smallest': { measure: 'loss', models: 'fitted' },
  foretold: { measure: 'loss', models: 'all' },
  'marks-jump': { measure: 'mmlu' },
} as const satisfies Record<string, Look>;

/**
 * A line through the losses of four small models foretells that of a far larger one. Then another ruler, exam
 * marks, on which models guess and guess and suddenly no more: nothing of the first plot stays, since no loss
 * becomes a mark.
 */
export const chart = declare({
  data: { 'scaling-loss': LOSS, 'mmlu-compute': MARK },
  states: STATES as Record<keyof typeof STATES, Look>,
  // `small` is the radius where there are many dots; `drop` how far below its dot the words of the pair begin.
  sizes: {
    s: { font: 13.5, big: 21, left: 34, right: 14, top: 34, foot: 46, r: 5.5, small: 3.6, drop: 40 },
    m: { font: 15, big: 36, left: 50, right: 26, top: 56, foot: 72, r: 11, small: 7, drop: 44 },
    l: { font: 15, big: 36, left: 54, right: 40, top: 52, foot: 66, r: 10.5, small: 6.5, drop: 20 },
  },
  labels: {
    loss: [],
    mmlu: [],
    compute: [],
    parameters: [],
    millions: ['m?', 'wan?'],
    'hundred-millions': ['m?', 'yi?'],
    billions: ['b?', 'yi?'],
    foretold: ['loss'],
    came: ['loss'],
    farther: ['times'],
    guess: ['mark'],
    'smaller-gpt-3': [],
    more: ['points'],
    'for-training': ['times'],
    estimate: [],
    'your-guess': ['loss'],
  },
  tips: {
    through: ['first', 'last'],
    ahead: ['first', 'last'],
    foretold: ['loss'],
  },
  guess: GUESS,
});
export type Chart = typeof chart;
export type LossRow = RowOf<typeof LOSS>;
export type MarkRow = RowOf<typeof MARK>;

/** The losses that a state shows, and the line through the smallest. */
function losses({ data, look, guess }: Given<Chart>) {
  const all = [...data['scaling-loss']].sort((a, b) => a.flop - b.flop);
  const fitted = all.slice(0, FITTED);
  const law = powerLaw(fitted.map(({ flop, loss }) => [flop, loss]));
  const [first, last] = [fitted[0], fitted.at(-1)];
  const largest = all.at(-1);
  if (!first || !last || !largest) return undefined;
  return {
    shown: look.models === 'all' ? all : fitted,
    fitted,
    law,
    first,
    last,
    /** The largest model, and how much farther on it is. */
    largest: { row: largest, times: largest.flop / last.flop },
    /** What the reader guesses its loss to be. */
    guess: guess?.values.largest,
    /** What the line says of it, and how far that is off; nothing while that is the question. */
    foretold:
      look.models === 'all'
        ? {
            row: largest,
            loss: law.at(largest.flop),
            off: Math.abs(law.at(largest.flop) / largest.loss - 1),
          }
        : undefined,
  };
}

/** A model with its training and its mark. */
export interface Marked {
  readonly row: MarkRow;
  readonly flop: number;
  readonly camp: Camp;
}
export type Camp = 'labs' | 'llama' | 'falcon' | 'others';
const isCamp = (camp: string | null): camp is Camp =>
  camp === 'labs' || camp === 'llama' || camp === 'falcon' || camp === 'others';

/** Two between whom computing and marks are compared, the one that took less first. */
const PAIR = ['Llama 2 70B', 'Falcon 180B'] as const;

function marks({ data }: Given<Chart>) {
  const models = data['mmlu-compute'].flatMap((row): Marked[] => {
    const { flop, camp } = row;
    return flop !== null && isCamp(camp) ? [{ row, flop, camp }] : [];
  });
  const families = [...new Set(models.flatMap(({ row }) => row.family ?? []))].map((family) => {
    const sizes = models.filter(({ row }) => row.family === family);
    return { family, sizes: sizes.sort((a, b) => a.flop - b.flop) };
  });
  const [less, more] = PAIR.map((name) => models.find(({ row }) => row.model === name));
  return {
    models,
    families,
    /** What one has who only guesses: the one row without training. */
    guess: data['mmlu-compute'].find(({ flop }) => flop === null),
    pair: less &&
      more && {
        less,
        more,
        times: more.flop / less.flop,
        points: more.row.mmlu - less.row.mmlu,
      },
  };
}

export function facts(given: Given<Chart>) {
  const isLoss = given.look.measure === 'loss';
  const loss = isLoss ? losses(given) : undefined;
  const exam = isLoss ? undefined : marks(given);
  const trainings = (loss?.shown ?? exam?.models ?? []).map(({ flop }) => flop);
  /** Operations of the smallest training, in which the others are measured. */
  return { loss, marks: exam, smallest: trainings.length ? Math.min(...trainings) : 0 };
}
export type Facts = ReturnType<typeof facts>;
export type Losses = NonNullable<Facts['loss']>;
export type Marks = NonNullable<Facts['marks']>;
