import { cell, layer, mark, tick, type Mark, type NoteOptions, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { fit } from '../../kit/layout/fit.ts';
import type { Chart, Facts, Price } from './data.ts';
import type { Places } from './places.ts';

type Column = Places['prices'][number];
/** How words over a column look. */
export const MONEY = { anchor: 'middle', weight: 600, fill: 'money' } as const;

/** A price, or from where to where it goes. */
export function priceOf({ low, high }: Price, { words, label }: Pen<Chart>): string {
  const [from, to] = [formatNumber(low, words.lang), formatNumber(high, words.lang)];
  return low === high ? label('price', { price: from }) : label('range', { low: from, high: to });
}

/** Words below a column: its name, and what is said of it. */
export function below(
  { name, sub, look }: { readonly name: string; readonly sub?: string; readonly look?: Partial<NoteOptions> },
  x: number,
  width: number,
  { base }: Places,
  { dims, say }: Pen<Chart>,
): Mark[] {
  const middle = { anchor: 'middle', width } as const;
  return [
    say('name', x, base + dims.font * 1.5, name, { ...middle, weight: 600 }),
    ...(sub ? [say('sub', x, base + dims.font * 2.85, sub, { ...middle, fill: 'ink-2', ...look })] : []),
  ];
}

const ABSENT = { height: 0, opacity: 0 };

/** A body up to the low price, and a paler end up to the high one. */
function solid({ row, x, width }: Column, { y, base }: Places, opacity: number): Mark[] {
  const [low, high] = [y(row.low), y(row.high)];
  const box = { x, width, fill: 'money', from: { ...ABSENT, y: base } };
  const body = { y: low, height: base - low, opacity, datum: { height: cell(row, 'low', y) } };
  const datum = { top: cell(row, 'high', y), bottom: cell(row, 'low', y) };
  return [
    mark('rect', 'body', { ...box, ...body }),
    mark('rect', 'end', { ...box, y: high, height: low - high, opacity: opacity * 0.45, datum }),
  ];
}

/** An empty shell: what is claimed and was not found. */
function shell({ row, x, width }: Column, { y, base }: Places): Mark[] {
  const [low, high] = [y(row.low), y(row.high)];
  const dash = { stroke: 'unverified', 'stroke-width': 1.5, 'stroke-dasharray': '6 5' };
  const box = { x, width, y: high, height: base - high, fill: 'none', from: { ...ABSENT, y: base } };
  const ends = { x1: x, x2: x + width, y1: low, y2: low, from: { opacity: 0 } };
  return [
    mark('rect', 'shell', { ...box, ...dash, datum: { height: cell(row, 'high', y) } }),
    mark('line', 'low', { ...ends, ...dash, datum: { y1: cell(row, 'low', y) } }),
  ];
}

/** Lines through a column, one a height of the materials. */
function seams({ row, x, width }: Column, { y, out }: Places, step: number): Mark[] {
  const look = { x1: x, x2: x + width, stroke: 'paper', 'stroke-width': 1.5, opacity: out ? 0 : 1 };
  return Array.from({ length: Math.floor(row.high / step) }, (_, k) => {
    const value = (k + 1) * step;
    return mark('line', `tile ${k}`, { ...look, y1: y(value), y2: y(value), datum: { y1: tick(value, y) } });
  });
}

/** A price as a column, with its words above and below. */
export function column(one: Column, { materials }: Facts, at: Places, pen: Pen<Chart>): Mark {
  const { row, width, middle } = one;
  const { dims, look, label, say } = pen;
  const claim = row.kind === 'claim';
  const key = row.label_key as 'street-price' | 'article-resale';
  const text = priceOf(row, pen);
  const size = fit(text, width + Math.min(at.gap, dims.side * 1.4) - 3, dims.big, 600);
  const shows = [cell(row, 'low'), cell(row, 'high')];
  const words = { ...MONEY, size, shows, ...(claim && { fill: 'ink' }) };
  const doubt = claim ? ({ fill: 'unverified', weight: 600 } as const) : {};
  return layer(key, [
    ...(claim ? shell(one, at) : solid(one, at, look.strength)),
    layer('tiles', claim ? [] : seams(one, at, materials)),
    say('price', middle, at.y(row.high) - dims.font * 0.6, text, words),
    ...below({ name: label(key), sub: label(`${key}-sub`), look: doubt }, middle, width + at.gap, at, pen),
  ]);
}
