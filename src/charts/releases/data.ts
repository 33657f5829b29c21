import { declare, type Given } from '../../kit/index.ts';
import { monthMiddle } from '../../kit/scales/month-middle.ts';

/** What a state adds to those before it. */
interface Look {
  /** From when till when its models came, and the time that it shows; milliseconds since 1970. */
  readonly from: number;
  readonly till: number;
  readonly span: readonly [number, number];
  /** Few models, drawn large. */
  readonly few?: boolean;
  /** The releases that it names, the foremost first. */
  readonly named: readonly string[];
}

/** First moment of a month. */
const since = (month: string): number => Date.parse(`${month}-01T00:00Z`);
const ALL = [since('2014-04'), since('2024-01')] as const;

const trickle: Look = {
  from: 0,
  till: since('2019-03'),
  span: [since('2014-06'), since('2019-09')],
  few: true,
  named: ['Transformer', 'GPT-2', 'BERT-Large', 'GPT-1', 'Seq2Seq LSTM', 'GNMT', 'RNNsearch-50', 'MoE-Multi'],
};
const stream: Look = {
  from: since('2019-03'),
  till: since('2022-12'),
  span: ALL,
  named: [
    'GPT-3',
    'PaLM',
    'GLM-130B',
    'Gopher',
    'OPT-175B',
    'HyperCLOVA 204B',
    'Meena',
    'BLOOM',
    'Chinchilla',
    'GPT-3.5',
    'T5-11B',
    'LaMDA',
  ],
};
const flood: Look = {
  from: since('2022-12'),
  till: since('2023-12'),
  span: ALL,
  named: ['GPT-4', 'LLaMA', 'Llama 2', 'Falcon 180B', 'PaLM 2', 'Claude', 'Claude 2', 'Falcon'],
};

/** Landmark releases by day, a row for each maker from its first one on: a staircase. */
export const chart = declare({
  data: { 'landmark-models': { model: 'text', release: 'text', org: 'text', date: 'date' } },
  states: { trickle, stream, flood },
  // `maker` is the size of makers' names, and `names` their room left of the axis; `room` is that of the
  // latest models right of it; `large` and `small` are radii.
  sizes: {
    s: { font: 13.5, maker: 13.5, side: 10, names: 0, room: 52, large: 8, small: 3.7, foot: 26 },
    m: { font: 15, maker: 15.2, side: 14, names: 0, room: 58, large: 17, small: 7.4, foot: 30 },
    l: { font: 15, maker: 15.75, side: 14, names: 100, room: 64, large: 19, small: 6.6, foot: 30 },
  },
  labels: { selection: [], 'jacobs-montreal': [], tsinghua: [] },
});
export type Chart = typeof chart;

export function facts({ data, look }: Given<Chart>) {
  // A release of several sizes is one dot: counted by sizes, eight releases of 2023 look like a crowd of fourteen.
  const models = data['landmark-models']
    .filter((row, i, all) => all.findIndex((other) => other.release === row.release) === i)
    .map((row) => ({ row, time: monthMiddle(row.date) }))
    .filter(({ time }) => time < look.till)
    .map((model) => ({ ...model, isNew: model.time >= look.from }));
  const makers = [...new Set(models.map(({ row }) => row.org))].map((org) => {
    const own = models.filter(({ row }) => row.org === org);
    return { org, models: own, since: own[0]?.time ?? 0, isNew: own[0]?.isNew ?? false };
  });
  return { makers, count: models.length };
}
export type Facts = ReturnType<typeof facts>;
