import { cell, derived, layer, line, mark, textWidth, tick, type Mark, type Pen } from '../../kit/index.ts';
import { formatDate, formatRounded } from '../../i18n/format.ts';
import { axisLeft } from '../../kit/marks/axis.ts';
import type { Chart, Facts, Quarter } from './data.ts';
import type { Column, Places } from './places.ts';

/** Chinese counts billions in tenths of them, 億. */
const factor = ({ words }: Pen<Chart>): number => (words.lang === 'en' ? 1 : 10);

function sum(row: Quarter, pen: Pen<Chart>): string {
  return pen.label('sum', { n: formatRounded(row.data_centre * factor(pen), 3, pen.words.lang) });
}

const until = ({ quarter_end }: Quarter, { label, words }: Pen<Chart>): string =>
  label('until', { date: formatDate(quarter_end.slice(0, 7), words.lang) });

function column(
  { row, from, to, top, isLast }: Column,
  facts: Facts,
  at: Places,
  { dims }: Pen<Chart>,
): Mark {
  const { y, base } = at;
  const otherwise = facts.broken && isLast;
  const fill = otherwise
    ? { 'fill-opacity': 0.12, stroke: 'money', 'stroke-width': dims.rim, 'stroke-dasharray': '5 4' }
    : { 'fill-opacity': 1 };
  const box = { x: from, width: to - from, y: top, height: base - top };
  const absent = { y: base, height: 0, opacity: 0 };
  const opacity = facts.evenly || isLast ? 1 : 0.38;
  const datum = { height: cell(row, 'data_centre', y) };
  // Without paper behind it a faded column would show the grid.
  return layer(row.quarter, [
    mark('rect', 'paper', { ...box, fill: 'paper', from: absent, datum: {} }),
    mark('rect', 'column', { ...box, fill: 'money', opacity, ...fill, from: absent, datum }),
  ]);
}

/** The words on the last column: lines stand on its head, the figure lowest, ending where it ends. */
function head({ row, to, top }: Column, { growth, broken }: Facts, pen: Pen<Chart>): Mark[] {
  const { dims, label, say } = pen;
  const { font, big } = dims;
  const floor = top - font * 0.7;
  const figure = { anchor: 'end', size: big, weight: 600, fill: 'money' } as const;
  const above = (i: number): number => floor - big * 1.02 - i * font * 1.35;
  const more = { anchor: 'end', weight: 600 } as const;
  const marks = [
    say(`sum ${row.quarter}`, to, floor, sum(row, pen), { ...figure, shows: cell(row, 'data_centre') }),
    say('line 0', to, above(0), until(row, pen), {
      anchor: 'end',
      fill: 'ink-2',
      shows: cell(row, 'quarter_end'),
    }),
  ];
  if (broken) return [...marks, say('line 1', to, above(1), label('break'), more)];
  if (growth === undefined) return marks;
  const shows = derived('how much more than in the quarter before, as a share of it', growth);
  return [
    ...marks,
    say('line 1', to, above(1), label('more', { percent: Math.round(growth * 100) }), { ...more, shows }),
  ];
}

/** An earlier quarter, once it is small: a pole from its column up to its words. */
function pole({ row, from, to, top }: Column, { highest }: Facts, { y }: Places, pen: Pen<Chart>): Mark[] {
  const { dims, say } = pen;
  const at = (from + to) / 2;
  const up = y(highest * 0.42);
  const end = { anchor: 'end', halo: 'paper' } as const;
  const figure = { ...end, weight: 600, fill: 'money', shows: cell(row, 'data_centre') } as const;
  const when = { ...end, fill: 'ink-2', shows: cell(row, 'quarter_end') };
  return [
    line('pole', [at, top - 3, at, up], 'ink-2', 1, { y2: top - 3 }),
    say('then', to, up - dims.font * 1.85, sum(row, pen), figure),
    say('when', to, up - dims.font * 0.5, until(row, pen), when),
  ];
}

/** A year under the ground where there is room; the one beyond the break stands under its column. */
function year(n: number, broken: boolean, at: Places, { dims, size, say }: Pen<Chart>): Mark[] {
  const { x, base, start, end } = at;
  const { font, left, right } = dims;
  const [from, to] = [Date.UTC(n, 0, 1), Date.UTC(n + 1, 0, 1)];
  const [x1, x2] = [Math.max(left, x(from)), Math.min(x(end), x(to))];
  const beyond = broken && to > end;
  if (!beyond && x2 - x1 <= textWidth(String(n), font)) return [];
  const spot = beyond ? size.width - right : (x1 + x2) / 2;
  const more = { anchor: beyond ? 'end' : 'middle', fill: 'ink-2', shows: tick(from) } as const;
  const datum = { x1: tick(from, x), x2: tick(from, x) };
  return [
    ...(from > start && !beyond
      ? [line(`tick ${n}`, [x1, base, x1, base + font * 0.6], 'ink', 1, {}, datum)]
      : []),
    say(`year ${n}`, spot, base + font * 1.5, String(n), more),
  ];
}

/** The ground beyond the break, and the two strokes of the break itself. */
function broken({ ground, base }: Places, { dims, size }: Pen<Chart>): Mark[] {
  const { gap, right } = dims;
  const cut = ground + gap * 0.5;
  const slashes = [ground, cut].map((at, i) => {
    const ends = [at - gap * 0.12, base + gap * 0.3, at + gap * 0.12, base - gap * 0.3] as const;
    return line(`slash ${i}`, ends, 'ink', 1.25);
  });
  return [line('ground', [cut, base, size.width - right, base], 'ink', 1.25), ...slashes];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { y, base, ground, columns } = at;
  const { dims, size, words, label, say } = pen;
  const { font, left, right } = dims;
  const { ticks } = facts;
  const last = columns.at(-1);
  const then = columns.find(({ row }) => row === facts.then);
  const years = at.years.flatMap((n) => year(n, facts.broken, at, pen));
  const count = derived('how many quarters are shown', columns.length);
  const format = (value: number): string => formatRounded(value, 3, words.lang);
  const grid = { at: left, grid: size.width - left - right, ticks, size: font };
  return [
    axisLeft({ key: 'money', scale: y, factor: factor(pen), format, ...grid }),
    say('unit', left, y(ticks.at(-1) ?? 0) - font * 0.5, label('axis'), { fill: 'ink-2' }),
    layer(
      'columns',
      columns.map((one) => column(one, facts, at, pen)),
      { datum: { count } },
    ),
    layer('years', years),
    line('ground', [left, base, ground, base], 'ink', 1.25),
    layer('break', facts.broken ? broken(at, pen) : []),
    layer('story', [...(last ? head(last, facts, pen) : []), ...(then ? pole(then, facts, at, pen) : [])]),
  ];
}
