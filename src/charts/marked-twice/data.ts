import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { l, m, s } from './sizes.ts';

const QUESTION = { piece: 'text', role: ['right', 'wrong', 'outside'] } as const;
const SWING = { model: 'text', label: 'text', harness: 'number', original: 'number' } as const;
export type Piece = RowOf<typeof QUESTION>;
export type Swing = RowOf<typeof SWING>;

/** What a state puts in order, and whether the likeliest of it is the right answer. */
interface Look {
  readonly compares: 'nothing' | 'letters' | 'answers' | 'marks';
  readonly likeliest: 'right' | 'wrong' | undefined;
}

/** Whose two scores cross: the two that the leaderboard of June was about. */
export const PAIR = { llama: 'llama-65b', falcon: 'falcon-40b' } as const;
export type Camp = keyof typeof PAIR;

/**
 * One question as an exam paper; then what each marker compares, the letters or the whole answers, put in order;
 * then what eight models get from either. The orders are examples: no probabilities are published, so what
 * is not known to be behind whom stands on one level.
 */
export const chart = declare({
  data: { 'mmlu-question': QUESTION, 'mmlu-swing': SWING },
  states: {
    question: { compares: 'nothing', likeliest: undefined },
    'four-letters': { compares: 'letters', likeliest: 'right' },
    'whole-answers': { compares: 'answers', likeliest: 'wrong' },
    'two-marks': { compares: 'marks', likeliest: undefined },
  } satisfies Record<string, Look>,
  sizes: { s, m, l },
  labels: {
    subject: [],
    ask: [],
    A: [],
    B: [],
    C: [],
    D: [],
    answer: [],
    next: [],
    letters: [],
    answers: [],
    outside: ['piece'],
    'outside-why': [],
    'letters-first': [],
    'letters-rest': [],
    'answers-first': [],
    'answers-rest': ['right'],
    harness: [],
    'harness-how': [],
    original: [],
    'original-how': [],
    guess: ['share'],
  },
  tips: {
    guess: ['n', 'share'],
  },
});
export type Chart = typeof chart;

const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];
export interface Answer {
  readonly letter: Letter;
  readonly row: Piece;
  /** Whether it is the likeliest of those that are compared. */
  readonly first: boolean;
}

export function facts({ data, look }: Given<Chart>) {
  const rows = data['mmlu-question'];
  const four = LETTERS.map((letter) => {
    const row = rows.find(({ piece }) => piece === letter);
    if (!row) throw new Error(`mmlu-question has no row "${letter}"`);
    return { letter, row };
  });
  const leader = four.find(({ row }) => row.role === look.likeliest);
  const models = look.compares === 'marks' ? data['mmlu-swing'] : [];
  const scored = (camp: Camp): Swing | undefined => models.find(({ model }) => model === PAIR[camp]);
  const [llama, falcon] = [scored('llama'), scored('falcon')];
  return {
    answers: four.map((one): Answer => ({ ...one, first: one === leader })),
    /** The answer that is right; not looked at before the reader is told. */
    right: look.likeliest && four.find(({ row }) => row.role === 'right'),
    /** What a model may want to write that is none of the four. */
    outside: look.compares === 'letters' ? rows.find(({ role }) => role === 'outside') : undefined,
    models,
    pair: llama && falcon && { llama, falcon },
    /** The share of right answers that guessing gets. */
    guess: 1 / four.length,
  };
}
export type Facts = ReturnType<typeof facts>;
