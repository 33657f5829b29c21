import { declare, type Given, type RowOf } from '../../kit/index.ts';
import { monthMiddle } from '../../kit/scales/month-middle.ts';

const MODEL = {
  model: 'text',
  parent: 'text?',
  released: 'date?',
  licence: ['non-commercial', 'llama-2', 'apache-2', 'falcon'],
} as const;
export type Row = RowOf<typeof MODEL>;

/** Llama's two roots and what is known to grow from them; on whose terms; and what is only reported. */
export const chart = declare({
  data: {
    'llama-family': MODEL,
    'llama-reported': { what: ['models-under-licence', 'leaderboard'], reported: 'number', of: 'number?' },
  },
  states: {
    root: { alone: true },
    descendants: {},
    licence: { licences: true },
    reported: { reported: true },
  },
  // `alone` are the heights of the roots before anything grows, and `large` is their radius then; `ring` holds
  // what is reported, and `count` is how many times the font's size its figure has.
  sizes: {
    s: {
      font: 13.5,
      left: 20,
      right: 186,
      top: 12,
      bottom: 281,
      axis: 293,
      root: 7,
      dot: 4.2,
      line: 1,
      dash: '3 3',
      alone: [84, 206],
      large: 24,
      ring: { x: 158, y: 160, r: 153 },
      count: 1.95,
    },
    m: {
      font: 15,
      left: 52,
      right: 424,
      top: 30,
      bottom: 536,
      axis: 562,
      root: 14,
      dot: 7.5,
      line: 1.5,
      dash: '5 5',
      alone: [170, 390],
      large: 56,
      ring: { x: 272, y: 300, r: 264 },
      count: 2.5,
    },
    l: {
      font: 14.5,
      left: 56,
      right: 690,
      top: 20,
      bottom: 424,
      axis: 450,
      root: 12,
      dot: 6.5,
      line: 1.5,
      dash: '5 5',
      alone: [122, 312],
      large: 52,
      ring: { x: 430, y: 240, r: 234 },
      count: 2.5,
    },
  },
  labels: {
    'gift-non-commercial': [],
    'gift-llama-2': [],
    'licence-non-commercial': [],
    'licence-llama-2': [],
    'licence-apache-2': [],
    'licence-falcon': [],
    count: ['count'],
    'count-of': [],
    says: [],
    known: ['count'],
    eight: ['count', 'of'],
    'no-record': [],
  },
  tips: {
    outside: ['of', 'count', 'n'],
  },
});
export type Chart = typeof chart;

export function facts({ data, look }: Given<Chart>) {
  const all = data['llama-family'];
  const elderOf = (row: Row): Row => all.find(({ model }) => model === row.parent) ?? row;
  /** Of a month alone its middle, or the middle of what is left of it after the parent's day. */
  const time = (row: Row): number => {
    const elder = elderOf(row);
    return monthMiddle(row.released ?? '', elder === row ? 0 : time(elder));
  };
  const young = (elder: Row): Row[] =>
    all.filter((row) => row !== elder && elderOf(row) === elder).sort((a, b) => time(a) - time(b));
  const elders = all.filter(({ parent }) => !parent);
  const llamas = elders.filter((row) => young(row).length > 0);
  const tree = (look.licences ? elders : llamas).map((row) => [row, young(row)] as const);
  const licensed = all.filter(({ licence }) => licence === 'llama-2');
  const shown = look.reported
    ? licensed
    : look.alone
      ? llamas
      : tree.flatMap(([elder, rest]) => [elder, ...rest]);
  const reported = look.reported ? data['llama-reported'] : [];
  return {
    members: shown.map((row) => {
      const elder = elderOf(row);
      const isRoot = !row.parent;
      /** The root's place among Llama's, -1 if it is none of them. */
      const root = llamas.indexOf(elder);
      return {
        row,
        time: time(row),
        isRoot,
        elder,
        elderTime: time(elder),
        root,
        isOdd: isRoot || row.licence !== elder.licence,
      };
    }),
    tree,
    models: reported.find(({ what }) => what === 'models-under-licence'),
    board: reported.find(({ what }) => what === 'leaderboard'),
  };
}
export type Facts = ReturnType<typeof facts>;
