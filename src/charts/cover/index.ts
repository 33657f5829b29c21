import {
  cell,
  declare,
  defineChart,
  derived,
  layer,
  mark,
  poster,
  scatter,
  type Given,
  type Mark,
  type Pen,
  type Stage,
} from '../../kit/index.ts';
import { mound, type Point } from '../../kit/layout/mound.ts';

const CAMPS = ['china', 'us'] as const;
const FILL = { china: 'cinnabar', us: 'indigo' } as const;
/** The same number of rows for both camps, so that their widths can be compared. */
const ROWS = 10;
/** Free columns between the camps. */
const GAP = 3;

/** 244 dots, one a model: they read 百模, fall, are counted, and one of them is followed. */
const chart = declare({
  data: {
    'poster-dots': { x: 'number', y: 'number', camp: CAMPS },
    'model-census': { counter: 'text', as_of: 'date' },
  },
  states: {
    poster: { shape: 'poster' },
    fall: { shape: 'heap' },
    camps: { shape: 'camps' },
    one: { shape: 'camps', one: true },
    // Only the followed one's later story is told; of the others no count was found, so they are outlines.
    unknown: { shape: 'camps', one: true, hollow: true },
  },
  // `dot` is a radius, `wide` the poster's share of the stage, `name` the size of the followed one's name.
  sizes: {
    s: { font: 13.5, dot: 3.4, wide: 0.93, big: 31, name: 14 },
    m: { font: 15, dot: 6.4, wide: 0.93, big: 48, name: 20 },
    l: { font: 15, dot: 6.3, wide: 0.74, big: 48, name: 20 },
  },
  labels: { china: [], us: [], one: [], key: ['year', 'month?'] },
  tips: { dots: ['n'] },
});
export type Chart = typeof chart;

function facts({ data, look }: Given<Chart>) {
  // Left to right, so that a dot's number says where it stands in the poster and the camp alike.
  const rows = [...data['poster-dots']].sort((a, b) => a.x - b.x || a.y - b.y);
  const camps = CAMPS.map((camp) => ({ camp, rows: rows.filter((row) => row.camp === camp) }));
  const counted = look.shape === 'camps';
  return {
    camps,
    dots: camps.flatMap(({ camp, rows }) => rows.map((row, i) => ({ row, camp, key: `${camp} ${i + 1}` }))),
    followed: look.one ? camps[1]?.rows[4] : undefined,
    outlined: look.hollow,
    /** The count that the dots stand for: who made it, and when. */
    count: counted ? undefined : data['model-census'].find(({ counter }) => counter === 'CCID Consulting'),
  };
}
export type Facts = ReturnType<typeof facts>;

/** A heap on the floor: dots fall near to where they stood, and some roll among the others. */
function heap({ dots }: Facts, { size, dims }: Stage<Chart>): Point[] {
  const places = mound(dots.length, size.width / 2, size.height * 0.88, dims.dot * 2.16);
  const rolled = dots.map(({ row }, i) => ({ i, x: row.x + (scatter(i) - 0.5) * 330 }));
  const points: Point[] = [];
  rolled.sort((a, b) => a.x - b.x).forEach(({ i }, n) => (points[i] = places[n] ?? { x: 0, y: 0 }));
  return points;
}

/** The camps as blocks side by side, filled column by column, with a head over each. */
function blocks({ camps }: Facts, { size }: Stage<Chart>) {
  const widths = camps.map(({ rows }) => Math.ceil(rows.length / ROWS));
  const columns = widths.reduce((sum, width) => sum + width, GAP);
  const step = Math.min((size.width * 0.94) / columns, (size.height * 0.62) / ROWS);
  const left = (size.width - step * (columns - 1)) / 2;
  const top = (size.height - step * (ROWS - 1)) / 2 + size.height * 0.06;
  const starts = [left, left + ((widths[0] ?? 0) + GAP) * step];
  const points = camps.flatMap(({ rows }, i) =>
    rows.map((_, n) => ({ x: (starts[i] ?? 0) + Math.floor(n / ROWS) * step, y: top + (n % ROWS) * step })),
  );
  const heads = camps.map(({ camp, rows }, i) => {
    return { camp, count: rows.length, x: (starts[i] ?? 0) - step * 0.4, y: top - step * 1.3 };
  });
  return { points, heads, r: step * 0.41 };
}

function places(known: Facts, stage: Stage<Chart>) {
  const { look, size, dims } = stage;
  const standing = (points: readonly Point[]) =>
    known.dots.map((dot, i) => ({ ...dot, ...(points[i] ?? { x: 0, y: 0 }) }));
  if (look.shape === 'camps') {
    const { points, ...more } = blocks(known, stage);
    return { dots: standing(points), ...more, scales: undefined };
  }
  const common = { heads: [], r: dims.dot, scales: undefined };
  if (look.shape === 'heap') return { dots: standing(heap(known, stage)), ...common };
  const scales = poster(size, { wide: dims.wide, high: 0.82, floor: 0.94 });
  return { dots: standing(known.dots.map(({ row }) => scales(row))), ...common, scales };
}
type Places = ReturnType<typeof places>;

function dotMarks(known: Facts, { dots, r, scales }: Places, { tip }: Pen<Chart>): Mark {
  const { followed, outlined, count: source } = known;
  const marks = dots.map(({ row, camp, key, x: cx, y: cy }) => {
    const one = row === followed;
    const outline = { r: r * 0.8, fill: 'none', stroke: FILL[camp], 'stroke-width': r * 0.2 } as const;
    const look = one ? { r: r * 1.9, fill: 'llama' } : outlined ? outline : { r, fill: FILL[camp] };
    const faded = followed && !one ? { opacity: outlined ? 0.4 : 0.28 } : {};
    const datum = scales && { cx: cell(row, 'x', scales.x), cy: cell(row, 'y', scales.y) };
    return mark('circle', key, { cx, cy, ...look, ...faded, datum });
  });
  const count = derived('how many models, a dot each', dots.length);
  const ownTip = tip('dots', { n: dots.length }, source ? [cell(source, 'as_of')] : []);
  return layer('dots', marks, { datum: { count }, tip: ownTip });
}

function marks(known: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { look, size, dims, label, say } = pen;
  const { followed, count } = known;
  const heads = at.heads.map(({ camp, count, x, y }) => {
    const shows = derived('how many models the camp has', count);
    const figure = { size: dims.big, weight: 600, fill: FILL[camp], shows } as const;
    return mark('g', camp, { opacity: 1, from: { opacity: 0 } }, [
      say('count', x, y - dims.big * 0.62, String(count), figure),
      say('name', x, y, label(camp), { size: Math.max(size.leastType, dims.big * 0.42), fill: 'ink-2' }),
    ]);
  });
  const one = at.dots.filter(({ row }) => row === followed);
  const bold = { size: dims.name, weight: 600, fill: 'llama', halo: 'paper' } as const;
  const [year = '', month = ''] = count?.as_of.split('-') ?? [];
  const text = label('key', { year, month: Number(month) });
  const key = { anchor: 'middle', fill: 'ink-2', shows: count && cell(count, 'as_of') } as const;
  return [
    dotMarks(known, at, pen),
    layer('heads', heads),
    layer(
      'one',
      one.map(({ x, y }) => say('name', x + at.r * 2.6, y + dims.name * 0.35, label('one'), bold)),
    ),
    layer('key', look.shape === 'camps' ? [] : [say('key', size.width / 2, size.height - 10, text, key)]),
  ];
}

export default defineChart(chart, { facts, places, marks });
