import { block, cell, derived, layer, mark, scaleLinear, type Mark, type Pen } from '../../kit/index.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import type { Maker, Places } from './places.ts';

/** A maker: whole while it is in the race, hollow once it is out; the exchange is a ring, dashed until it is reached. */
function dot({ row, cx, cy }: Maker, { dims }: Pen<Chart>): Mark[] {
  const { maker: r } = dims;
  const rim = Math.max(1.5, r * 0.06);
  const datum = { text: cell(row, 'tiger') };
  if (row.outcome === 'out')
    return [
      mark('circle', 'dot', {
        cx,
        cy,
        r: r - rim / 2,
        fill: 'paper',
        stroke: 'mute',
        'stroke-width': rim,
        datum,
      }),
    ];
  const dash = row.outcome === 'preparing' && { 'stroke-dasharray': `${rim * 2} ${rim * 2}` };
  const ring = { r: r * 1.22, fill: 'none', stroke: 'cinnabar', 'stroke-width': rim, ...dash, datum: {} };
  return [
    mark('circle', 'dot', { cx, cy, r, fill: 'cinnabar', datum }),
    mark('circle', 'exchange', { cx, cy, ...ring }),
  ];
}

/** What a maker sold, and below it what it lost meanwhile, in lengths of what it sold; each with its words. */
function money({ row, lost, words: x, cy }: Maker, { dims, label, say, tip }: Pen<Chart>): Mark[] {
  if (lost === undefined) return [];
  const { unit, font } = dims;
  const height = font * 0.5;
  const scale = scaleLinear([0, 1], [0, unit]);
  const y = cy + dims.money;
  const sold = derived('a unit of sales', 1, scale);
  const gone = derived('loss divided by sales', lost, scale);
  const isDollars = row.currency === 'USD';
  const one = label(isDollars ? 'sold-USD' : 'sold-CNY', { year: row.year ?? '' });
  const many = label(isDollars ? 'lost-USD' : 'lost-CNY', { lost: lost.toFixed(1) });
  const bar = { x, height };
  const [year, name] = [row.year ?? '', label(row.tiger)];
  const [revenue, loss] = [cell(row, 'revenue'), cell(row, 'loss')];
  const ownTip = tip('lost', { name, year, lost: lost.toFixed(1) }, [revenue, loss, cell(row, 'year')]);
  return [
    mark('rect', 'sold', {
      ...{ ...bar, y, width: unit, fill: 'money', datum: { width: sold } },
      tip: tip('sold', { name, year, n: 1 }, [revenue, cell(row, 'year')]),
    }),
    mark('rect', 'lost', {
      ...bar,
      y: y + height * 1.9,
      width: lost * unit,
      fill: 'ink-2',
      datum: { width: gone },
      tip: ownTip,
    }),
    say('one', x + unit + font * 0.4, y + height, one, { fill: 'money', shows: [sold, cell(row, 'year')] }),
    say('many', x, y + height * 2.9 + font * 1.05, many, { fill: 'ink-2', shows: gone }),
  ];
}

/** Who it is and what became of it. */
function words({ row, words: x, cy }: Maker, { dims, words: { lang }, label }: Pen<Chart>): Mark[] {
  const { font: size, name, maker, wide: width } = dims;
  const { tiger, outcome } = row;
  // Of a year alone the label says which part of it.
  const date = row.date.length > 4 ? formatDate(row.date, lang) : row.date;
  const fill = outcome === 'out' ? 'ink-2' : 'ink';
  const lines = [
    { key: 'name', text: label(tiger), size: name, weight: 600, fill } as const,
    { key: 'became', text: label(`became-${tiger}`, { date }), fill: 'ink-2', shows: cell(row, 'date') },
  ];
  return block({ x, y: cy - maker + name * 0.8, size, width, lines });
}

/** The six in pairs. */
export function tigerLayers({ pairs: known }: Facts, { pairs }: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, say } = pen;
  const six = derived('how many makers there are', known.flatMap(({ makers }) => makers).length);
  const all = pairs.flatMap(({ spots }) => spots);
  return [
    layer(
      'makers',
      all.map((one) => mark('g', one.row.tiger, { opacity: 1, from: { opacity: 0 } }, dot(one, pen))),
      all.length ? { datum: { count: six } } : {},
    ),
    layer(
      'money',
      all.flatMap((one) => (one.lost === undefined ? [] : [layer(one.row.tiger, money(one, pen))])),
    ),
    layer(
      'fates',
      all.map((one) => layer(one.row.tiger, words(one, pen))),
    ),
    layer(
      'heads',
      pairs.map(({ outcome, x, y }) => say(outcome, x, y, label(outcome), { size: dims.head, weight: 600 })),
    ),
  ];
}
