import { cell, derived, layer, line, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatAs } from '../../i18n/format-as.ts';
import { formatDate, formatRounded } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

/** Digits that count in what was reckoned. */
const DIGITS = 3;
const HOW = {
  chip: 'the chip’s price over all hours that are let',
  place: 'what its place costs, over all hours that are let',
  hour: 'the price of the chip and of its place, over all hours that are let',
} as const;

/** What an hour must bring, in two parts end to end. */
function need(facts: Facts, { x, top }: Places, { dims, label, say, tip, words }: Pen<Chart>): Mark[] {
  const { big, font, side, bar } = dims;
  const { chip, place, hour, price, placePrice } = facts;
  const cents = (value: number): string => formatAs(value, '2', words.lang);
  const box = (from: number, value: number) => ({ x: x(from), y: top, width: x(value) - x(0), height: bar });
  const round = (value: number): string => formatRounded(value, DIGITS, words.lang);
  const hours = round(facts.hours);
  const over = [derived('hours that are let', facts.hours)];
  const shown = (key: keyof typeof HOW) => derived(HOW[key], facts[key]);
  return [
    say('figure', side, big * 0.95, cents(hour), { size: big, weight: 600, shows: shown('hour') }),
    say('name', side, big * 1.1 + font * 1.4, label('must-bring'), { fill: 'ink-2' }),
    say('parts', side, top - font * 0.6, label('parts', { chip: cents(chip), place: cents(place) }), {
      shows: [shown('chip'), shown('place')],
    }),
    mark('rect', 'chip', {
      ...{ ...box(0, chip), fill: 'indigo', datum: { width: derived(HOW.chip, chip, x) } },
      tip: tip('chip', { price: formatAs(price, '', words.lang), hours, amount: cents(chip) }, [
        derived('the price of the chip', price),
        ...over,
      ]),
    }),
    mark('rect', 'place', {
      ...{ ...box(chip, place), fill: 'indigo', opacity: 0.5 },
      datum: { width: derived(HOW.place, place, x) },
      tip: tip('place', { cost: round(placePrice), hours, amount: cents(place) }, [
        derived('what its place costs in all', placePrice),
        ...over,
      ]),
    }),
  ];
}

/** What hours were rented for: enough or too little, and a paler part up to the highest that was asked. */
function rents({ hour }: Facts, { x, bars }: Places, { dims, label, say, words }: Pen<Chart>): Mark[] {
  const { font, side, bar } = dims;
  const cents = (value: number): string => formatAs(value, '2', words.lang);
  return bars.flatMap(({ rent, y }) => {
    const { as_of, low, high } = rent;
    const when = formatDate(as_of, words.lang);
    const fill = low < hour ? 'cinnabar' : 'money';
    const text =
      low === high
        ? label('rent', { when, amount: cents(low) })
        : label('range', { when, low: cents(low), high: cents(high) });
    const shows = [cell(rent, 'as_of'), cell(rent, 'low'), ...(low === high ? [] : [cell(rent, 'high')])];
    const box = { x: x(0), y, height: bar, fill };
    return [
      say(`text ${as_of}`, side, y - font * 0.5, text, { shows }),
      mark('rect', `high ${as_of}`, {
        ...{ ...box, width: x(high) - x(0), opacity: 0.35 },
        datum: { width: cell(rent, 'high', x) },
      }),
      mark('rect', `low ${as_of}`, { ...box, width: x(low) - x(0), datum: { width: cell(rent, 'low', x) } }),
    ];
  });
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { x, bars } = at;
  const end = x(facts.hour);
  // Across the bars alone: what is written between them stays whole.
  const rules = bars.map(({ y }, i) => line(`rule ${i}`, [end, y - 3, end, y + pen.dims.bar + 3], 'ink', 2));
  return [layer('need', need(facts, at, pen)), layer('rents', rents(facts, at, pen)), layer('rules', rules)];
}
