import { block, cell, derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { amount } from '../../kit/scales/amount.ts';
import { fit } from '../../kit/layout/fit.ts';
import type { Chart } from './data.ts';
import type { Places } from './places.ts';

export type Year = Places['years'][number];

export const middle = { anchor: 'middle' } as const;
export const strong = { weight: 600, fill: 'money' } as const;

/** A sum that is given in billions of dollars, in words, and what they show. */
function sum(how: string, billions: number, { words, label }: Pen<Chart>) {
  const { key, slots } = amount(billions * 1e9, words.lang);
  return { text: label(key, slots), shows: derived(how, billions * 1e9) };
}
export const earned = ({ revenue }: Year, pen: Pen<Chart>) => sum('revenue in dollars', revenue, pen);
export const lost = ({ loss }: Year, pen: Pen<Chart>) => sum('operating loss in dollars', loss, pen);

/** What a year is labelled with once there are several: both sums, and what a dollar earned lost. */
function balance(year: Year, { ground, holes }: Places, pen: Pen<Chart>): Mark[] {
  const { row, revenue, loss, from, to, middle: x, up, down } = year;
  const { dims, label, say } = pen;
  const { font, rate: size } = dims;
  const [plus, minus] = [earned(year, pen), lost(year, pen)];
  const look = { ...middle, ...strong };
  const sums = [
    say('plus', x, ground - up - font * 0.5, label('plus', { sum: plus.text }), {
      ...look,
      shows: plus.shows,
    }),
    say('minus', x, ground + down + font * 1.15, label('minus', { sum: minus.text }), {
      ...look,
      ...(holes.length && { halo: 'paper' }),
      shows: minus.shows,
    }),
  ];
  // Beside a guess depths alone are compared, and where that is far deeper a hole has no room for words.
  if (row.kind !== 'leaked' || holes.length) return sums;
  const text = label('dollar', { n: (loss / revenue).toFixed(2) });
  const shows = derived('dollars lost for each dollar earned', loss / revenue);
  const y = ground + size * 1.15;
  const lines = [
    { key: 'per 1', text: label('per-1'), shows: derived('the dollar earned', 1) },
    { key: 'per 2', text: label('per-2') },
  ];
  return [
    ...sums,
    say('rate', x, y, text, {
      ...middle,
      size: fit(text, (to - from) * 0.86, size, 600),
      weight: 600,
      shows,
    }),
    ...block({ x, y: y + font * 1.4, size: font, ...middle, lines }),
  ];
}

/** One year: its block, its hole, its name; dashed where nobody knows the figures. */
export function yearMarks(year: Year, at: Places, pen: Pen<Chart>): Mark {
  const { row, from, to, middle: x, up, down } = year;
  const { state, dims, label, say } = pen;
  const { font, rate } = dims;
  const { ground, bottom, unit } = at;
  const after = state === 'after';
  const lines = [
    { key: 'year', text: row.year, weight: 600, shows: cell(row, 'year') },
    { key: 'kind', text: label(row.kind), fill: 'ink-2' },
  ] as const;
  const name = block({ x, y: bottom + font * (after ? 2.6 : 1.7), size: font, ...middle, lines });
  if (row.kind === 'projected') {
    const dash = { stroke: 'mute', 'stroke-width': 1.5, 'stroke-dasharray': '2 5', from: { opacity: 0 } };
    const ends = { y1: ground - font * 2.5, y2: ground + font * 6 };
    return layer(row.year, [
      ...[from, to].map((x1, i) => mark('line', `side ${i}`, { x1, x2: x1, ...ends, ...dash })),
      say('unknown', x, ground + font * 4, '?', {
        ...{ ...middle, size: rate, fill: 'mute' },
        ...(at.holes.length && { halo: 'paper' }),
      }),
      ...name,
    ]);
  }
  const box = { x: from, width: to - from, fill: 'money' };
  const rim = { 'fill-opacity': 0.2, stroke: 'money', 'stroke-width': 1.25 };
  const look = { opacity: state === 'call' ? 0.5 : 1, from: { y: ground, height: 0, opacity: 0 } };
  const revenue = { height: cell(row, 'revenue', unit) };
  const loss = { height: cell(row, 'operating_loss', unit) };
  return layer(row.year, [
    mark('rect', 'earned', { ...box, y: ground - up, height: up, ...look, datum: revenue }),
    mark('rect', 'lost', { ...box, ...rim, y: ground, height: down, ...look, datum: loss }),
    ...(after ? balance(year, at, pen) : []),
    ...name,
  ]);
}
