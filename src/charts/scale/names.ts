import { cell, derived, type Pen } from '../../kit/index.ts';
import { formatRounded } from '../../i18n/format.ts';
import { amount } from '../../kit/scales/amount.ts';
import type { Said } from '../../kit/marks/point-labels.ts';
import type { Chart, Facts } from './data.ts';
import type { Dot } from './places.ts';

export const FILL = {
  labs: 'indigo',
  llama: 'llama',
  falcon: 'falcon',
  tsinghua: 'cinnabar',
  others: 'mute',
} as const;

type Lines = Said['lines'];

/** What an estimate's interval comes to, and that it is no more than an estimate. */
function intervalLines([low, high]: readonly [number, number], { dims, words, label }: Pen<Chart>): Lines {
  const rough = (value: number): string => formatRounded(value, 2, words.lang);
  const shows = [
    derived('low end, in trainings of GPT-3', low),
    derived('high end, in trainings of GPT-3', high),
  ];
  const look = { size: dims.font, fill: 'ink-2' };
  return [
    { key: 'times', text: label('range', { low: rough(low), high: rough(high) }), ...look, shows },
    { key: 'estimate', text: label('estimate'), ...look },
    { key: 'secret', text: label('secret'), ...look },
  ];
}

/** A model's name, with its parameters where these are measured. */
function lines({ model }: Dot, { named, leap, interval, trainings }: Facts, pen: Pen<Chart>): Lines {
  const { row, name, camp } = model;
  const { look, size, dims, words, label } = pen;
  const { font, big } = dims;
  // One model is the matter of a state that measures no leap.
  const isMain = model === named[0] && !leap;
  const fill = look.undisclosed && name === 'GPT-3' ? 'ink-2' : camp === 'others' ? 'ink' : FILL[camp];
  const bold = { fill, weight: 600 } as const;
  const shows = cell(row, 'model');
  const more = row === interval?.row && trainings ? intervalLines(trainings, pen) : [];
  const plain = { key: 'name', text: name, size: isMain && look.undisclosed ? big * 0.9 : font, shows };
  if (look.measure === 'flop' || row.params === null) return [{ ...plain, ...bold }, ...more];
  const { key, slots } = amount(row.params, words.lang);
  const text = label(key, slots);
  const figure = cell(row, 'params');
  if (size.name === 's' && (model === leap?.from || (look.few && !isMain)))
    return [{ key: 'name', text: `${text} ${name}`, size: font, ...bold, shows: [figure, shows] }];
  return [
    { key: 'figure', text, size: isMain ? big : font * 1.3, ...bold, shows: figure },
    { ...plain, fill: 'ink-2' },
  ];
}

/** What is written beside a dot. */
export function said(dot: Dot, known: Facts, pen: Pen<Chart>): Said {
  const { name } = dot.model;
  const { named, more } = pen.look;
  const { x, y, r } = dot;
  return { key: name, x, y, r, towards: named[name] ?? more[name] ?? [], lines: lines(dot, known, pen) };
}
