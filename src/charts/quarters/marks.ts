import { ticks as round } from 'd3-array';
import { cell, derived, layer, line, mark, textWidth, tick, type Mark, type Pen } from '../../kit/index.ts';
import { formatRounded } from '../../i18n/format.ts';
import { axisLeft } from '../../kit/marks/axis.ts';
import { guessMarks } from '../../kit/marks/guess.ts';
import type { Chart, Facts } from './data.ts';
import { factor, head, pole } from './head.ts';
import type { Column, Places } from './places.ts';

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

/** What the reader guesses, from the last quarter that they were shown, and what its line is called. */
function guessed({ guess }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { y, columns, points, x, end } = at;
  if (!points.length) return [];
  const { dims, label, say } = pen;
  const { font, left } = dims;
  const last = columns.findLast(({ row }) => row.quarter_end < (guess.points[0]?.row.quarter_end ?? ''));
  const start = last && ([(last.from + last.to) / 2, last.top] as const);
  const key = y(at.most) - font * 2.2;
  const field = { ends: [x(last?.end ?? 0), x(end)], least: 0, most: guess.most } as const;
  const asked = guess.isAsked ? { field } : {};
  return [
    guessMarks({ scale: y, axis: 'y', points, r: font * 0.42, ...(start && { start }), ...asked }),
    line('guess key', [left, key, left + font * 1.6, key], 'indigo', font * 0.21),
    say('guess name', left + font * 2, key + font * 0.35, label('guess'), { weight: 600, fill: 'indigo' }),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { y, base, ground, columns } = at;
  const { dims, size, words, label, say } = pen;
  const { font, left, right } = dims;
  // What a reader guesses may be far above what was. A tick on the very top is as wide as the margin is not.
  const free = round(0, at.most, 5).filter((value) => value > 0 && value < at.most);
  const ticks = at.most > facts.highest ? free : facts.ticks;
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
    ...guessed(facts, at, pen),
    layer('story', [
      ...(last ? head(last, facts, at, pen) : []),
      ...(then ? pole(then, facts, at, pen) : []),
    ]),
  ];
}
