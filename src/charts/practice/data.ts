import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { playground } from './playground.ts';

const MODELS = ['transformer', 'gru', 'elman'] as const;
const POINT = { model: MODELS, seed: 'number', batches: 'number', percent: 'number' } as const;
const TASK = {
  verb: 'text',
  topic: 'text',
  topic_gloss: 'text',
  meaning: 'text',
  named: 'number?',
  asked: 'number?',
} as const;
export type Point = RowOf<typeof POINT>;
export type Task = RowOf<typeof TASK>;
export type Network = (typeof MODELS)[number];

/** What sets a state apart: whose curves it shows, the one it is about last; none where it shows the task. */
interface Look {
  readonly networks: readonly Network[];
}
const STATES = {
  task: { networks: [] },
  transformer: { networks: ['transformer'] },
  both: { networks: ['transformer', 'gru'] },
  elman: { networks: ['transformer', 'gru', 'elman'] },
} as const satisfies Record<string, Look>;

/** The share of right answers, in percent, from which a network is said to have learnt its task. */
export const LEARNT = 90;

/**
 * A task of six topics and six verbs, and how soon networks of one size learn it: a curve for every training, right
 * answers upwards and practice to the right, the same of both for all.
 */
export const chart = declare({
  data: { 'practice-curves': POINT, 'six-topics': TASK },
  states: STATES as Record<keyof typeof STATES, Look>,
  // Of the plot `left`, `right`, `top` and `foot` are its margins and `r` a measurement’s dot. Of the task `char` is the
  // size of characters, the rows begin at `rows`, `pitch` apart, topics end at `topics` and verbs begin at `verbs`; `list`
  // is the left edge and `under` the first baseline of what a guess gets.
  sizes: {
    s: {
      ...{ font: 13.5, big: 26, left: 40, right: 17, top: 34, foot: 63, r: 1.7 },
      ...{ char: 20, rows: 42, pitch: 29, topics: 118, verbs: 222, list: 6, under: 236 },
    },
    m: {
      ...{ font: 15, big: 52, left: 54, right: 24, top: 58, foot: 66, r: 3 },
      ...{ char: 34, rows: 70, pitch: 54, topics: 220, verbs: 390, list: 24, under: 446 },
    },
    l: {
      ...{ font: 16, big: 52, left: 62, right: 30, top: 56, foot: 64, r: 3 },
      ...{ char: 36, rows: 96, pitch: 66, topics: 176, verbs: 388, list: 640, under: 128 },
    },
  },
  labels: {
    named: [],
    asked: [],
    'one-in': ['n'],
    guess: ['verb'],
    right: [],
    batches: [],
    'guess-level': [],
    transformer: [],
    gru: [],
    elman: [],
    learnt: ['n'],
    'learnt-note': [],
    times: ['n'],
    'times-note': [],
    most: ['n'],
    'most-note': ['n'],
    trainings: [],
  },
  tips: {
    guess: ['n', 'percent'],
    learnt: ['name', 'batches', 'percent'],
  },
  playground,
});
export type Chart = typeof chart;

/** The sentence: its topics and its verbs in their order, and all meanings of the verb that it asks first. */
function task({ data }: Given<Chart>) {
  const own = data['six-topics'].flatMap(({ named, asked, ...row }) =>
    named === null || asked === null ? [] : [{ ...row, named, asked }],
  );
  const rowOf = (topic: string): Task | undefined => data['six-topics'].find((row) => row.topic === topic);
  const pairs = own
    .sort((a, b) => a.asked - b.asked)
    .flatMap(({ topic, named, asked }) => {
      const row = rowOf(topic);
      return row ? [{ row, named, asked }] : [];
    });
  const question = pairs[0];
  return {
    pairs,
    question,
    meanings: data['six-topics'].filter(({ verb }) => verb === question?.row.verb),
  };
}

/** A network’s trainings, and after how many batches all of them had learnt the task: the first such measurement. */
function curvesOf(points: readonly Point[], network: Network) {
  const own = points.filter(({ model }) => model === network).sort((a, b) => a.batches - b.batches);
  const seeds = [...new Set(own.map(({ seed }) => seed))].sort((a, b) => a - b);
  const times = [...new Set(own.map(({ batches }) => batches))];
  const learnt = times.find((time) => {
    const then = own.filter(({ batches }) => batches === time);
    return then.length === seeds.length && then.every(({ percent }) => percent >= LEARNT);
  });
  const end = own.at(-1)?.batches ?? 0;
  const last = own.filter(({ batches }) => batches === end);
  return {
    network,
    learnt,
    end,
    /** The measurement that is the highest after all practice. */
    best: last.length ? last.reduce((a, b) => (b.percent > a.percent ? b : a)) : undefined,
    trainings: seeds.map((seed) => ({ seed, points: own.filter((point) => point.seed === seed) })),
  };
}
export type Curves = ReturnType<typeof curvesOf>;

export function facts(given: Given<Chart>) {
  const { networks } = given.look;
  if (!networks.length) return { task: task(given), curves: [], longest: 0, times: undefined };
  const points = given.data['practice-curves'];
  const curves = networks.map((network) => curvesOf(points, network));
  const [soon, late] = curves.map(({ learnt }) => learnt);
  return {
    task: undefined,
    curves,
    /** Batches of the longest training, also where it is not shown, so that the axis stays as it is. */
    longest: Math.max(0, ...points.map(({ batches }) => batches)),
    times: soon && late ? late / soon : undefined,
  };
}
export type Facts = ReturnType<typeof facts>;
export type TaskFacts = NonNullable<Facts['task']>;
