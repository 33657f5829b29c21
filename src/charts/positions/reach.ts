import { cell, derived, layer, mark, tick, type Mark, type Pen } from '../../kit/index.ts';
import { LONGEST, type Chart, type Facts, type Reach } from './data.ts';
import type { Places } from './places.ts';

const NETWORKS = ['gru', 'transformer'] as const;
const COLOURS = { gru: 'cinnabar', transformer: 'ink' } as const;
const TICKS = [70, 80, 90, 100] as const;

/** A line for every training, with a dot where it was asked. */
function network(
  model: (typeof NETWORKS)[number],
  { reach }: Facts,
  { percent, y }: Places,
  { dims }: Pen<Chart>,
): Mark {
  const own = reach.filter((row) => row.model === model);
  const seeds = [...new Set(own.map(({ seed }) => seed))];
  const fill = COLOURS[model];
  const r = dims.r * (model === 'gru' ? 1.5 : 1);
  const path = (rows: readonly Reach[]): string =>
    rows.map((row, i) => `${i ? 'L' : 'M'}${percent(row.percent)} ${y(row.place)}`).join('');
  const inside = seeds.flatMap((seed) => {
    const rows = own.filter((row) => row.seed === seed);
    const look = {
      d: path(rows),
      fill: 'none',
      stroke: fill,
      'stroke-width': r * (model === 'gru' ? 1.4 : 0.5),
    };
    return [
      mark('path', `seed ${seed}`, look),
      ...rows.map((row) =>
        mark('circle', `seed ${seed} at ${row.place}`, {
          ...{ cx: percent(row.percent), cy: y(row.place), r, fill },
          datum: { cx: cell(row, 'percent', percent), cy: cell(row, 'place', y) },
        }),
      ),
    ];
  });
  return mark('g', model, { opacity: 1, from: { opacity: 0 } }, inside);
}

/** How far each network of either kind is right, beside the rows of the places where it is asked. */
export function reach(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  if (facts.shows !== 'reach') return [];
  const { dims, size, label, say } = pen;
  const { font, x0, plot } = dims;
  const { percent, y, bottom } = at;
  const edge = y(LONGEST + 0.5);
  const end = size.width - font * 0.4;
  const ticks = TICKS.flatMap((value) => [
    mark('line', `line ${value}`, {
      ...{ x1: percent(value), x2: percent(value), y1: dims.top, y2: bottom, stroke: 'line' },
      ...{ 'stroke-width': 1, datum: { x1: tick(value, percent) } },
    }),
    say(`tick ${value}`, percent(value), bottom + font * 1.3, label('percent', { n: value }), {
      ...{ anchor: 'middle', fill: 'ink-2', shows: tick(value) },
    }),
  ]);
  const longest = derived('words of the longest practised sentence', LONGEST);
  return [
    layer('ticks', ticks),
    layer(
      'networks',
      NETWORKS.map((model) => network(model, facts, at, pen)),
    ),
    mark('line', 'edge', {
      ...{ x1: x0, x2: end, y1: edge, y2: edge, stroke: 'ink-2', 'stroke-width': 1.25 },
      ...{ 'stroke-dasharray': '5 4', from: { opacity: 0 } },
    }),
    say('practised', plot, edge - font * 0.5, label('practised', { n: LONGEST }), {
      ...{ fill: 'ink-2', halo: 'paper', shows: longest },
    }),
    say('transformer', plot, y(4) + font * 0.35, label('transformer'), { weight: 600, halo: 'paper' }),
    say('gru', plot, y(4) + font * 1.75, label('gru'), { weight: 600, fill: 'cinnabar', halo: 'paper' }),
    say('right', end, bottom + font * 2.6, label('right'), { anchor: 'end', fill: 'ink-2' }),
  ];
}
