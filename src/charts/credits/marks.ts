import { ticks as round } from 'd3-array';
import { cell, derived, layer, line, mark, type Mark, type Pen, type Tip } from '../../kit/index.ts';
import { formatAs } from '../../i18n/format-as.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { axisBottom, axisLeft } from '../../kit/marks/axis.ts';
import { DAYS, type Chart, type Facts } from './data.ts';
import { LINE, type Places } from './places.ts';

/** How long the credits last, or how many are wanting, in one large figure, and what it comes from. */
function figure(facts: Facts, { dims, label, say, words }: Pen<Chart>): Mark[] {
  const { big, font, side, top } = dims;
  const { isZero, full, short, credits, use, packs, pack, bill } = facts;
  const number = (value: number): string => formatNumber(value, words.lang);
  const shows = isZero
    ? derived('what is wanted in the month beyond the credits', short)
    : derived('whole days that the credits last', full);
  const month = derived('days of the month', DAYS);
  const sum = isZero
    ? {
        text: label('more', {
          ...{ packs: number(packs), pack: number(pack.credits) },
          bill: formatAs(bill, '2', words.lang),
        }),
        shows: [
          derived('packs that make up for it', packs),
          cell(pack, 'credits'),
          derived('their price together', bill),
        ],
      }
    : {
        text: label('sum', { credits: number(Number(credits.value)), use: number(use) }),
        shows: [credits, derived('the use of a day as set', use)],
      };
  const name = isZero ? label('short') : label('lasts', { days: DAYS });
  return [
    say('figure', side, big * 0.95, number(Number(shows.value)), { size: big, weight: 600, shows }),
    say('name', side, big * 1.1 + font * 1.4, name, { fill: 'ink-2', ...(isZero ? {} : { shows: month }) }),
    say('sum', side, top - font * 0.9, sum.text, { shows: sum.shows }),
  ];
}

/** What was announced for when the credits are gone, and what became of it. */
const rule = ({ rule: rows }: Facts, { text }: Places, { dims, label, say, words }: Pen<Chart>): Mark[] =>
  rows.map((row, i) =>
    say(
      row.what,
      dims.side,
      text + i * dims.font * LINE,
      label(row.what, { date: formatDate(row.date, words.lang) }),
      { shows: cell(row, 'date') },
    ),
  );

/** How many credits are left in the evening of a day, or are too few, and what that comes from. */
function evening(
  { credits, stock, use }: Facts,
  day: number,
  amount: number,
  { tip, words }: Pen<Chart>,
): Tip {
  const number = (value: number): string => formatNumber(value, words.lang);
  const has = number(stock);
  if (!day) return tip('start', { credits: has }, [credits]);
  const used = use * day;
  const shows = [credits, derived('days', day), derived('what is used until then', used)];
  return amount > 0
    ? tip('left', { day, credits: has, used: number(used), left: number(amount) }, shows)
    : tip('wanted', { day, credits: has, used: number(used), short: number(-amount) }, shows);
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, words } = pen;
  const { columns, y, days, floor, ground } = at;
  const format = (value: number): string =>
    (value < 0 ? '−' : '') + formatNumber(Math.abs(value), words.lang);
  const hollow = { fill: 'paper', stroke: 'cinnabar', 'stroke-width': 1.2 };
  const bars = columns.map(({ day, amount, ...box }) =>
    mark('rect', `day ${day}`, {
      ...box,
      ...(amount > 0 ? { fill: 'money' } : hollow),
      from: { y: ground, height: 0 },
      tip: evening(facts, day, amount, pen),
      datum: {
        height:
          amount > 0
            ? derived('credits left in the evening', amount, y)
            : derived('credits wanted by the evening', -amount, y),
      },
    }),
  );
  const [low = 0, high = 0] = y.domain();
  // Below the columns stands a rule in some states, and a phone has little room left for them.
  const ticks = round(low, high, Math.min(5, Math.floor((y(low) - y(high)) / (dims.font * 1.9))));
  return [
    axisLeft({ key: 'left', scale: y, at: dims.left, size: dims.font, ticks, format, title: label('left') }),
    layer('days', bars),
    line('ground', [dims.left, ground, pen.size.width - dims.side, ground], 'ink', 1),
    axisBottom({ key: 'axis', scale: days, at: floor, size: dims.font, title: label('days') }),
    layer('figure', figure(facts, pen)),
    layer('rule', rule(facts, at, pen)),
  ];
}
