import { cell, derived, layer, line, note, noteLines, tick } from '../../kit/index.ts';
import type { Mark, Pen } from '../../kit/index.ts';
import { formatBillions } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import { earth } from '../../kit/marks/earth.ts';
import type { Chart, Facts } from './data.ts';
import { fill, type Slot } from './fill.ts';
import { pit } from './pits.ts';
import type { Places } from './places.ts';

/** As many decimals as the data gives. */
const digits = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** A dollar earned on the ground, and below it how deep its loss is. */
function loss({ row, lost }: Facts['losses'][number], i: number, at: Places, pen: Pen<Chart>): Slot {
  const { dims, words, label, say, tip } = pen;
  const { font, big } = dims;
  const { ground, reach, width, y } = at;
  const { year, operating_loss, revenue } = row;
  const [left, x] = [at.left(i), at.middle(i)];
  const money = (value: number): string => formatBillions(value, words.lang, digits(value));
  const sum = label('sum', { revenue: money(revenue ?? 0), loss: money(operating_loss) });
  const foot = { key: `sum ${year}`, text: sum, size: font, width: width - 10, x, y: 0 };
  const lines = noteLines(foot).length;
  const floor = y(lost) - font * 0.7 - (lines - 1) * font * 1.3;
  const dollar = derived('a dollar earned', 1, y);
  const shows = derived('operating loss divided by revenue', lost);
  const figure = { anchor: 'middle', size: big, weight: 600, shows } as const;
  const base = ground + reach * 0.5;
  return {
    money: fill(
      `earned ${year}`,
      i,
      ground,
      reach,
      at,
      { height: dollar },
      1,
      tip('dollar', { year }, [cell(row, 'year')]),
    ),
    words: [
      // A dollar deep, and two: the loss is measured by the block above.
      ...[1, 2]
        .filter((n) => n < lost)
        .map((n) =>
          line(`dollar ${n} ${year}`, [left, y(n), left + width, y(n)], 'mute', 1, {}, { y1: tick(n, y) }),
        ),
      say(`year ${year}`, left, ground - reach - font * 0.6, year, { weight: 600, shows: cell(row, 'year') }),
      say(`earned ${year}`, x, ground - reach / 2 + font * 0.4, label('earned'), {
        anchor: 'middle',
        fill: 'paper',
        weight: 600,
        shows: dollar,
      }),
      say(`lost ${year}`, x, base, label('lost', { lost: lost.toFixed(2) }), figure),
      say(`lost-word ${year}`, x, base + big * 0.22 + font * 0.95, label('lost-word'), { anchor: 'middle' }),
      note({
        ...foot,
        y: floor,
        anchor: 'middle',
        fill: 'ink-2',
        shows: [cell(row, 'operating_loss'), cell(row, 'revenue')],
      }),
    ],
  };
}

/** A year of Nvidia's as a tower. */
function tower(row: Facts['towers'][number], i: number, at: Places, pen: Pen<Chart>): Slot {
  const { dims, words, say } = pen;
  const { font, big } = dims;
  const { ground, y } = at;
  const { fiscal_year: year, calendar, data_centre } = row;
  const [x, top] = [at.middle(i), y(data_centre)];
  const middle = { anchor: 'middle' } as const;
  const size = big * (LANGUAGES[words.lang].han ? 0.78 : 1);
  const value = { ...middle, size, weight: 600, fill: 'money', shows: cell(row, 'data_centre') } as const;
  const named = { ...middle, weight: 600, shows: cell(row, 'calendar') } as const;
  const fiscal = { ...middle, fill: 'ink-2', shows: cell(row, 'fiscal_year') };
  return {
    money: fill(year, i, ground, ground - top, at, { height: cell(row, 'data_centre', y) }),
    words: [
      say(`value ${year}`, x, top - font * 0.6, formatBillions(data_centre, words.lang, 1), value),
      say(`year ${year}`, x, ground + font * 1.5, calendar, named),
      say(`fiscal ${year}`, x, ground + font * 2.85, year, fiscal),
    ],
  };
}

export function marks(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { size, state } = pen;
  const slots = [
    ...facts.losses.map((one, i) => loss(one, i, at, pen)),
    ...facts.towers.map((one, i) => tower(one, i, at, pen)),
    ...facts.pits.map((one, i) => pit(one, i, at, pen)),
  ];
  return [
    earth({ key: 'earth', width: size.width, height: size.height, ground: at.ground, cuts: at.cuts }),
    layer(
      'money',
      slots.flatMap(({ money }) => money ?? []),
    ),
    layer(
      state,
      slots.flatMap(({ words }) => words),
    ),
  ];
}
