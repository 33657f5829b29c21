import { median } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { axisBottom } from '../parts/axis.ts';
import { label, num, str, type Props, type Row, type Words } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { legend } from '../parts/legend.ts';
import { note } from '../parts/note.ts';
import { swarm } from '../parts/swarm.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

/** 25 models on one scale, August 2023; then the same test run again on another field. */
export const states = ['leader', 'around-one', 'what-one-means', 'quarter', 'october'] as const;
export const data = ['agentbench-v1', 'agentbench-v2'] as const;

/** Which dots a state is about; the others fade. */
const LIT: Record<string, (row: Row) => boolean> = {
  leader: (row) => num(row, 'overall') > 2.6,
  'around-one': (row) => row['type'] === 'open',
  'what-one-means': () => true,
  quarter: (row) => row['type'] === 'open' || num(row, 'overall') > 4,
  october: () => true,
};

const open = (rows: readonly Row[]): Row[] => rows.filter((row) => row['type'] === 'open');
const overall = (row: Row): number => num(row, 'overall');
const two = (value: number): string => value.toFixed(2);

/** One round of the test: dots stacked over a baseline, named where the story names them. */
function round(options: {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly x: (value: number) => number;
  readonly base: number;
  readonly radius: number;
  readonly lit: (row: Row) => boolean;
  readonly named: readonly Row[];
  readonly font: number;
  readonly right: number;
}): Mark[] {
  const { key, rows, x, base, radius, lit, named, font, right } = options;
  const heights = swarm(
    rows.map((row) => x(overall(row))),
    radius,
  );
  const dots = rows.map((row, i) =>
    mark('circle', `${str(row, 'model')} ${str(row, 'version')}`, {
      cx: x(overall(row)),
      cy: base - (heights[i] ?? 0),
      r: radius,
      fill: row['type'] === 'open' ? 'llama' : 'indigo',
      opacity: lit(row) ? 1 : 0.25,
      from: { cy: base + 40, opacity: 0 },
    }),
  );
  const names = named.map((row) => {
    const i = rows.indexOf(row);
    const at = x(overall(row));
    const end = at > right - 70;
    return note({
      key: `name ${str(row, 'model')}`,
      x: end ? Math.min(right, at + radius) : at,
      y: base - (heights[i] ?? 0) - radius - 8,
      text: `${str(row, 'label')} ${two(overall(row))}`,
      anchor: end ? 'end' : 'middle',
      size: font,
      weight: 600,
      fill: row['type'] === 'open' ? 'llama' : 'ink',
      halo: 'paper',
    });
  });
  return [layer(`${key} dots`, dots), layer(`${key} names`, names)];
}

/** A line across the plot with its meaning at its head. */
const rule = (
  key: string,
  x: number,
  top: number,
  base: number,
  fill: string,
  words: string,
  font: number,
  width: number,
  dashed = false,
): Mark =>
  mark('g', key, { opacity: 1, from: { opacity: 0 } }, [
    mark('line', 'line', {
      x1: x,
      x2: x,
      y1: top,
      y2: base,
      stroke: fill,
      'stroke-width': 1.5,
      ...(dashed && { 'stroke-dasharray': '3 4' }),
    }),
    note({
      key: 'words',
      x: x + 7,
      y: top + font,
      text: words,
      size: font,
      weight: 600,
      fill,
      width,
      halo: 'paper',
    }),
  ]);

function meaning(
  state: string,
  words: Words,
  rows: readonly Row[],
  x: (v: number) => number,
  top: number,
  base: number,
  font: number,
  narrow: boolean,
): Mark[] {
  const middle = median(open(rows), overall) ?? 0;
  const best = Math.max(...rows.map(overall));
  const width = narrow ? 130 : 210;
  const one = rule('one', x(1), top, base, 'cinnabar', label(words, 'one'), font, width, true);
  if (state === 'what-one-means')
    return [
      one,
      rule(
        'median',
        x(middle),
        top + font * 4,
        base,
        'llama',
        label(words, 'median', { value: two(middle) }),
        font,
        width,
      ),
    ];
  if (state === 'around-one') return [one];
  if (state === 'quarter')
    return [
      rule(
        'quarter',
        x(best / 4),
        top,
        base,
        'indigo',
        label(words, 'quarter', { value: two(best / 4) }),
        font,
        width,
        true,
      ),
    ];
  return [];
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  const narrow = size.name === 's';
  const font = narrow ? 12.5 : 15;
  const margin = { left: narrow ? 14 : 24, right: narrow ? 14 : 24 };
  const first = sets['agentbench-v1'] ?? [];
  const second = sets['agentbench-v2'] ?? [];
  const x = scaleLinear([0, 4.6], [margin.left, size.width - margin.right]);
  const two_rounds = state === 'october';
  const bottom = size.height - (narrow ? 46 : 56);
  const base = two_rounds ? size.height * 0.42 : bottom;
  const radius = narrow ? 5.5 : size.name === 'l' ? 9 : 8.5;
  const top = narrow ? 34 : 48;
  const best = first.find((row) => row['type'] === 'open');
  const named = (rows: readonly Row[]): Row[] => {
    const [leader, runner] = rows;
    const champion = rows.filter((row) => row['type'] === 'open').sort((a, b) => overall(b) - overall(a))[0];
    if (state === 'leader') return [leader, runner].flatMap((row) => row ?? []);
    if (state === 'quarter') return [leader, best].flatMap((row) => row ?? []);
    if (state === 'october') return [leader, runner, champion].flatMap((row) => row ?? []);
    return leader ? [leader] : [];
  };
  const common = { x, radius, font, right: size.width - margin.right };
  const lit = LIT[state] ?? (() => true);
  return frame({ size, words, state }, [
    legend({
      key: 'legend',
      x: margin.left,
      y: narrow ? 10 : 14,
      width: size.width - margin.left - margin.right,
      size: font,
      items: [
        { key: 'closed', text: label(words, 'closed'), fill: 'indigo' },
        { key: 'open', text: label(words, 'open'), fill: 'llama' },
      ],
    }),
    axisBottom({
      key: 'axis',
      scale: x,
      at: bottom,
      ticks: [0, 1, 2, 3, 4],
      size: font - 1,
      title: label(words, 'axis'),
    }),
    layer('meaning', meaning(state, words, first, x, top, bottom, font, narrow)),
    layer(
      'first',
      round({
        ...common,
        key: 'first',
        rows: first,
        base,
        lit: two_rounds ? () => false : lit,
        named: two_rounds ? [] : named(first),
      }),
    ),
    layer(
      'second',
      two_rounds
        ? [
            mark('line', 'shelf', {
              x1: x(0),
              x2: x(4.6),
              y1: base,
              y2: base,
              stroke: 'line',
              'stroke-width': 1,
              from: { opacity: 0 },
            }),
            note({
              key: 'august',
              x: x(4.6),
              y: base - 8,
              anchor: 'end',
              text: label(words, 'august'),
              size: font,
              fill: 'ink-2',
            }),
            note({
              key: 'october',
              x: x(4.6),
              y: bottom - (narrow ? 60 : 90),
              anchor: 'end',
              text: label(words, 'october'),
              size: font,
              fill: 'ink-2',
            }),
            ...round({ ...common, key: 'second', rows: second, base: bottom, lit, named: named(second) }),
          ]
        : [],
    ),
  ]);
}
