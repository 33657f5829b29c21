import { cell, derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatAs } from '../../i18n/format-as.ts';
import { formatNumber, formatRounded } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import { axisBottom, axisLeft } from '../../kit/marks/axis.ts';
import { amount } from '../../kit/scales/amount.ts';
import { OPERATIONS, type Chart, type Facts } from './data.ts';
import type { Places } from './places.ts';

/** Digits that count in what was reckoned. */
const DIGITS = 3;
const HOW = {
  hours: 'operations of the whole training, over those of a chip in an hour',
  days: 'chip hours over all chips, in days',
  dollars: 'chip hours, times the price of one',
} as const;

/** A large number as the language counts it; below its first unit as it is. */
function count(value: number, { label, words }: Pen<Chart>): string {
  if (value < (LANGUAGES[words.lang].large.at(-1)?.[0] ?? 0)) return formatRounded(value, DIGITS, words.lang);
  const { key, slots } = amount(value, words.lang, DIGITS);
  return label(key, slots);
}

/** The result in one large figure, and what it is reckoned from. */
function figure(facts: Facts, pen: Pen<Chart>): Mark[] {
  const { dims, label, say, words } = pen;
  const { big, font, side, top } = dims;
  const { isBill, params, tokens, peak, use, chips, price, days } = facts;
  const result = isBill ? 'dollars' : 'hours';
  const work = { operations: String(OPERATIONS) };
  const own = (what: string, value: number) => derived(`the ${what} as set`, value);
  const round = (value: number): string => formatRounded(value, DIGITS, words.lang);
  const lines = isBill
    ? [
        {
          text: label('days', { days: round(days), chips: formatNumber(chips, words.lang) }),
          shows: [derived(HOW.days, days), own('chips', chips)],
        },
        { text: label('rent', { price: formatAs(price, '2', words.lang) }), shows: [own('price', price)] },
      ]
    : [
        {
          text: label('work', { ...work, params, yi: formatNumber(params * 10, words.lang), tokens }),
          shows: [
            derived('operations for each parameter and token', OPERATIONS),
            own('parameters', params),
            own('tokens', tokens),
          ],
        },
        {
          text: label('rate', { use, peak: formatNumber(peak, words.lang) }),
          shows: [own('use', use), own('operations', peak)],
        },
      ];
  return [
    say('figure', side, big * 0.95, count(facts[result], pen), {
      ...{ size: big, weight: 600, shows: derived(HOW[result], facts[result]) },
    }),
    say('name', side, big * 1.1 + font * 1.4, label(isBill ? 'bill' : 'chip-hours'), { fill: 'ink-2' }),
    ...lines.map(({ text, shows }, i) =>
      say(`${result} ${i}`, side, top - font * (isBill ? 2.2 - i * 1.35 : 3.9 - i * 1.35), text, { shows }),
    ),
  ];
}

/** Hours by the formula, and below them what Meta printed for this very model, if it did. */
function hours(facts: Facts, { x, rows }: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, say } = pen;
  const { font, side, bar } = dims;
  const { row, implied } = facts;
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
function bill({ row, days, chips }: Facts, at: Places, { dims, label, words }: Pen<Chart>): Mark[] {
  const { floor, printedDays } = at;
  const [x, y] = [at.days, at.chips];
  const format = (value: number): string => formatNumber(value, words.lang);
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
      },
    }),
    ...(row
      ? [mark('rect', 'printed', { ...field(printedDays), ...outline, datum: { width: long, height: high } })]
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
