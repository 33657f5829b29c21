import { cell, layer, line, mark, type Mark, type NoteOptions, type Pen } from '../../kit/index.ts';
import { CAMPS, type Chart } from './data.ts';
import { dots } from './great.ts';
import type { Pair } from './places.ts';

/** A counter's two columns. */
export function columns({ key, row, lit, columns }: Pair): Mark {
  const camps = columns.map(({ camp, dots: at }) => dots(camp, at, CAMPS[camp], cell(row, camp)));
  // Where those elsewhere stood, so that they leave one by one.
  return mark('g', key, { opacity: lit ? 1 : 0.3, from: { opacity: 0 } }, [...camps, layer('elsewhere', [])]);
}

/** Their counts on top; below who counted, until when, and what. */
export function pairWords(pair: Pair, { state, look, dims, label, say }: Pen<Chart>): Mark {
  const { key, row, lit, floor, left, right, middle, slot } = pair;
  const { font } = dims;
  const defined = state === 'definition';
  const heads = pair.columns.map(({ camp, count, middle: x, top }) =>
    say(camp, x, top - font * 0.45, String(count), {
      anchor: 'middle',
      size: font * (lit ? look.figure : 1.1),
      weight: 600,
      fill: lit ? CAMPS[camp] : 'ink-2',
      shows: cell(row, camp),
    }),
  );
  const below = (what: string, down: number, text: string, more: Partial<NoteOptions>): Mark =>
    say(what, middle, floor + font * down, text, { anchor: 'middle', width: slot - 2, ...more });
  const shows = [cell(row, 'as_of'), ...(row.since ? [cell(row, 'since')] : [])];
  const strong = lit ? ({ weight: 600 } as const) : { fill: 'ink-2' };
  return layer(key, [
    line('floor', [left, floor + 1, right, floor + 1], 'line'),
    ...heads,
    below('name', 1.4, label(key), { weight: 600 }),
    below('when', 2.75, label(`when-${key}`), { fill: 'ink-2', shows }),
    ...(defined ? [below('rule', 4.25, label(`rule-${key}`), strong)] : []),
  ]);
}
