import { cell, derived, layer, mark, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import { axisBottom, axisLeft } from '../../kit/marks/axis.ts';
import { OPERATIONS, type Chart, type Facts } from './data.ts';
import { count, DIGITS, figure, HOW } from './figure.ts';
import type { Places } from './places.ts';

/** Hours by the formula, and below them what Meta printed for this very model, if it did. */
function hours(facts: Facts, { x, rows }: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, say, tip, words } = pen;
  const { font, side, bar } = dims;
  const { row, implied, params, tokens } = facts;
  const work = {
    ...{ operations: OPERATIONS, params, yi: formatNumber(params * 10, words.lang), tokens },
    hours: count(facts.hours, pen),
  };
  const [first, second] = rows;
  const box = (value: number, y: number) => ({ x: x(0), y, width: x(value) - x(0), height: bar });
  const formula = derived(HOW.hours, facts.hours);
  const above = font * 0.5;
  return [
    say('formula text', side, first - above, label('formula', { hours: count(facts.hours, pen) }), {
      shows: formula,
    }),
    mark('rect', 'formula', {
      ...{ ...box(facts.hours, first), fill: 'indigo' },
      datum: { width: derived(HOW.hours, facts.hours, x) },
      tip: tip('formula', work, [
        derived('operations for each parameter and token', OPERATIONS),
        derived('the parameters as set', params),
        derived('the tokens as set', tokens),
      ]),
    }),
    ...(row && implied !== undefined
      ? [
          say(
            'printed text',
            side,
            second - above,
            label('printed', { model: row.model, hours: count(row.hours, pen) }),
            { shows: [cell(row, 'model'), cell(row, 'hours')] },
          ),
          mark('rect', 'printed', {
            ...{ ...box(row.hours, second), fill: 'llama' },
            datum: { width: cell(row, 'hours', x) },
          }),
          say(
            'implied',
            side,
            second + bar + font * 1.3,
            label('implied', { use: formatRounded(implied, DIGITS, pen.words.lang) }),
            {
              fill: 'ink-2',
              shows: derived('the share of a chip that the printed hours come from', implied),
            },
          ),
        ]
      : []),
  ];
}

/** All chip hours as a field: days across, chips upwards. Twice the chips take half the days. */
function bill({ row, hours, days, chips }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, tip, words } = pen;
  const { floor, printedDays } = at;
  const [x, y] = [at.days, at.chips];
  const format = (value: number): string => formatNumber(value, words.lang);
  const tipOf = (key: 'field' | 'printed', work: number, time: number, from: Shown) =>
    tip(
      key,
      { hours: count(work, pen), chips: format(chips), days: formatRounded(time, DIGITS, words.lang) },
      [from],
    );
  const field = (width: number) => {
    return { x: x(0), y: y(chips), width: x(width) - x(0), height: floor - y(chips) };
  };
  const high = derived('the chips as set', chips, y);
  const outline = { fill: 'none', stroke: 'llama', 'stroke-width': 2, 'stroke-dasharray': '5 4' };
  const long = derived('hours that Meta printed, over all chips, in days', printedDays, x);
  return [
    axisLeft({ key: 'chips', scale: y, at: x(0), size: dims.font, format, title: label('axis-chips') }),
    mark('rect', 'field', {
      ...{
        ...field(days),
        fill: 'indigo',
        opacity: 0.45,
        datum: { width: derived(HOW.days, days, x), height: high },
        tip: tipOf('field', hours, days, derived(HOW.hours, hours)),
      },
    }),
    ...(row
      ? [
          mark('rect', 'printed', {
            ...{ ...field(printedDays), ...outline, datum: { width: long, height: high } },
            tip: tipOf('printed', row.hours, printedDays, cell(row, 'hours')),
          }),
        ]
      : []),
    axisBottom({ key: 'days', scale: x, at: floor, size: dims.font, format, title: label('axis-days') }),
  ];
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { isBill } = facts;
  return [
    layer('hours', isBill ? [] : hours(facts, at, pen)),
    layer('bill', isBill ? bill(facts, at, pen) : []),
    layer('figure', figure(facts, pen)),
  ];
}
