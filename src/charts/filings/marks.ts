import { range } from 'd3-array';
import { cell, derived, layer, line, mark, scatter, textWidth, tick } from '../../kit/index.ts';
import type { Mark, Pen } from '../../kit/index.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { beside } from './beside.ts';
import { guessed } from './guessed.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

/** The first batch, a slip each; once there are hundreds it is a low pile, as wide as a column. */
function slips({ first, grown }: Facts, { pile, y }: Places, { tip }: Pen<Chart>): Mark {
  const rim = { stroke: 'paper', 'stroke-width': grown ? 0 : 3 };
  const sheets = Array.from({ length: first.count }, (_, i) => {
    const aside = (scatter(i + 2) - 0.5) * pile.stray;
    const at = { x: pile.x + aside, y: y(i + 1), width: pile.width, height: y(i) - y(i + 1) };
    const datum = { height: derived('one service', 1, y), top: derived('its place in the pile', i + 1, y) };
    const ownTip = tip('slip', { place: i + 1, count: first.count }, [cell(first, 'count')]);
    return mark('rect', i, { ...at, fill: 'cinnabar', ...rim, datum, tip: ownTip });
  });
  return layer('slips', sheets, { datum: { count: cell(first, 'count') } });
}

/** A report's total. One that says "more than" is faint, and an arrow leads up from it. */
function column({ row, x, top }: Places['columns'][number], { base, bar, y }: Places): Mark {
  const isOpen = row.bound === 'more-than';
  const absent = { y: base, height: 0, opacity: 0 };
  const box = { x, y: top, width: bar, height: base - top, fill: 'cinnabar', opacity: isOpen ? 0.3 : 1 };
  const [foot, tip] = [top - bar * 0.35, top - bar * 0.85];
  const d = `M${x} ${foot}L${x + bar / 2} ${tip}L${x + bar} ${foot}`;
  const arrow = { d, fill: 'none', stroke: 'cinnabar', 'stroke-width': bar * 0.16, from: { opacity: 0 } };
  return layer(row.date, [
    mark('rect', 'column', { ...box, from: absent, datum: { height: cell(row, 'count', y) } }),
    ...(isOpen ? [mark('path', 'open', arrow)] : []),
  ]);
}

/**
 * A column's total, ending where the column ends, since there is sky to the left of all but those that stand
 * below their neighbour: of these it stands to the right.
 */
function total({ row, x, top, isLower }: Places['columns'][number], { bar }: Places, pen: Pen<Chart>): Mark {
  const { dims, label, say, words } = pen;
  const isOpen = row.bound === 'more-than';
  const count = formatNumber(row.count, words.lang);
  const [side, anchor] = isLower ? ([x + bar * 1.4, 'start'] as const) : ([x + bar, 'end'] as const);
  const y = isLower ? top + dims.font * 0.35 : top - dims.font * 0.4 - (isOpen ? bar * 0.85 : 0);
  const shows = cell(row, 'count');
  return say(row.date, side, y, isOpen ? label('over', { count }) : count, { anchor, fill: 'ink-2', shows });
}

/** A year under the ground, where there is room for its name. */
function year(n: number, { x, base, left, right }: Places, { dims, say }: Pen<Chart>): Mark[] {
  const { font } = dims;
  const [from, to] = [Date.UTC(n, 0, 1), Date.UTC(n + 1, 0, 1)];
  const [x1, x2] = [Math.max(left, x(from)), Math.min(right, x(to))];
  const at = { x1: tick(from, x), x2: tick(from, x) };
  const name = { anchor: 'middle', fill: 'ink-2', shows: tick(from) } as const;
  return [
    ...(x1 > left ? [line(`tick ${n}`, [x1, base, x1, base + font * 0.5], 'ink', 1, {}, at)] : []),
    ...(x2 - x1 > textWidth(String(n), font)
      ? [say(`year ${n}`, (x1 + x2) / 2, base + font * 1.5, String(n), name)]
      : []),
  ];
}

/** The number that it has come to, large, and of when it is. */
function heading({ first, last }: Facts, { dims, state, label, say, words }: Pen<Chart>): Mark[] {
  const { big, heading: size, side } = dims;
  const row = state === 'first' ? first : last;
  const text =
    state === 'first' ? label('first') : label('last', { date: formatDate(last.date, words.lang) });
  const figure = { size: big, weight: 600, fill: 'cinnabar', shows: cell(row, 'count') } as const;
  const y = big * 0.82;
  const look = { size, fill: 'ink-2', width: dims.told, shows: cell(row, 'date') };
  return [
    say('figure', side, y, formatNumber(row.count, words.lang), figure),
    say('told', side, y + big * 0.22 + size * 1.05, text, look),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { base, left, right, columns } = at;
  const { look } = pen;
  const [from, to] = [facts.first, facts.horizon].map(({ date }) => Number(date.slice(0, 4)));
  const years = facts.grown ? range(from ?? 0, (to ?? 0) + 1) : [];
  const shown = derived('how many reports are shown', columns.length);
  return [
    layer(
      'columns',
      columns.map((one) => column(one, at)),
      { datum: { count: shown } },
    ),
    slips(facts, at, pen),
    line('ground', [left, base + 0.5, right, base + 0.5], 'ink'),
    layer(
      'years',
      years.flatMap((n) => year(n, at, pen)),
    ),
    layer('totals', look.beside || at.isLow ? [] : columns.slice(0, -1).map((one) => total(one, at, pen))),
    layer(pen.state, look.beside ? [] : heading(facts, pen)),
    layer('guessed', guessed(facts, at, pen)),
    layer('beside', beside(facts, at, pen)),
  ];
}
