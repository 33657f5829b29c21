import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { fit } from '../../kit/layout/fit.ts';
import { below, column, MONEY, priceOf } from './column.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';
import { leftOut, multiples } from './story.ts';

/** The estimates' names among the labels. */
type Material = 'materials-raymond-james' | 'materials-weibo' | 'materials-epoch';

/** An estimate: a column of its own with its words, then a third of one block, or of the foot of a price. */
function estimate(one: Places['estimates'][number], at: Places, pen: Pen<Chart>): Mark {
  const { row, x, width, middle } = one;
  const { alone, base, y } = at;
  const { dims, say, label } = pen;
  const top = y(row.high);
  const datum = { height: cell(row, 'high', y) };
  const box = mark('rect', 'column', { x, width, y: top, height: base - top, fill: 'money', datum });
  if (!alone) return layer(row.label_key, [box]);
  const large = { ...MONEY, size: dims.big, shows: cell(row, 'high') };
  return layer(row.label_key, [
    box,
    say('price', middle, top - dims.font * 0.6, priceOf(row, pen), large),
    ...below({ name: label(row.label_key as Material) }, middle, at.room - 4, at, pen),
  ]);
}

/** Words of the block that the estimates make. */
function together({ materials }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { block, gap, y } = at;
  const { dims, words, label, say } = pen;
  const text = label('about', { price: formatNumber(materials, words.lang) });
  const size = fit(text, block.width, dims.big * 0.8, 600);
  const large = { ...MONEY, size, shows: derived('median of the estimates', materials) };
  const names = { name: label('materials'), sub: label('three') };
  return [
    say('price', block.middle, y(materials) - dims.font * 0.9, text, large),
    ...below(names, block.middle, block.width + gap, at, pen),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { state, dims } = pen;
  const { alone, out, base } = at;
  return [
    layer(
      'prices',
      at.prices.map((one) => column(one, facts, at, pen)),
    ),
    layer(
      'estimates',
      at.estimates.map((one) => estimate(one, at, pen)),
    ),
    layer('together', alone || out ? [] : together(facts, at, pen)),
    layer('story', state === 'street' ? multiples(facts, at, pen) : out ? leftOut(facts, at, pen) : []),
    line('floor', [dims.side, base, at.floor, base], 'ink', 1.25),
  ];
}
