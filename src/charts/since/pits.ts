import { cell, type Pen } from '../../kit/index.ts';
import { formatBillions } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import { fill, type Slot } from './fill.ts';
import type { Places } from './places.ts';

/** Those that have a name among the labels. */
type Month = '04' | '06' | '09' | '10';

/** What fills a pit: what was guessed, or what was sold. */
function filling({ row, sold, amount }: Facts['pits'][number], i: number, at: Places, pen: Pen<Chart>): Slot {
  const { dims, words, label, say } = pen;
  if (!amount) return { words: [] };
  const floor = at.y(row.need);
  const height = at.y(amount) - at.ground;
  const shows = sold ? cell(sold, 'low', at.y) : cell(row, 'revenue', at.y);
  const datum = { height: shows, bottom: cell(row, 'need', at.y) };
  const kind = sold ? 'sold' : 'guessed';
  const look = sold ? ({ fill: 'money', weight: 600 } as const) : { fill: 'ink-2' };
  const text = label(kind, { amount: formatBillions(amount, words.lang) });
  const y = floor - height - dims.font * 0.6;
  return {
    money: fill(`filled ${row.as_of}`, i, floor, height, at, datum, sold ? 1 : 0.4),
    words: [say(`${kind} ${row.as_of}`, at.middle(i), y, text, { ...look, anchor: 'middle', shows })],
  };
}

/** What a year's chips must earn, as a pit. */
export function pit(one: Facts['pits'][number], i: number, at: Places, pen: Pen<Chart>): Slot {
  const { as_of, need, kind } = one.row;
  const { dims, words, label, say } = pen;
  const { font, big } = dims;
  const { ground, width } = at;
  const x = at.middle(i);
  const middle = { anchor: 'middle' } as const;
  const [year = '', month] = as_of.split('-');
  const about = formatBillions(Math.round(need / 100) * 100, words.lang);
  const text = kind === 'ours' ? label('about', { need: about }) : formatBillions(need, words.lang);
  const size = Math.min(big * 0.62, width / 4.2);
  const date = label(`month-${month as Month}`, { year });
  const { money, words: within } = filling(one, i, at, pen);
  const [shows, when] = [cell(one.row, 'need'), cell(one.row, 'as_of')];
  // Half way from the ground to what fills the pit.
  const hollow = (at.y(need) - at.y(one.amount)) / 2;
  return {
    money,
    words: [
      say(`need ${as_of}`, x, ground - font * 2.1, text, { ...middle, size, weight: 600, shows }),
      say(`date ${as_of}`, x, ground - font * 0.65, date, { ...middle, fill: 'ink-2', shows: when }),
      ...within,
      ...(kind === 'ours'
        ? [say('ours', x, ground + hollow, label('ours'), { ...middle, width: width - 12 })]
        : []),
    ],
  };
}
