import { cell, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatBillions } from '../../i18n/format.ts';
import type { Chart, Facts, Row } from './data.ts';
import type { Places } from './places.ts';

type Year = 'before' | 'now';

/** A part of a year’s revenue, with its name and its sum inside, or below where it is too narrow for them. */
function part(
  row: Row,
  { year, from, middle }: { readonly year: Year; readonly from: number; readonly middle: number },
  { money }: Places,
  { words, dims, label, say }: Pen<Chart>,
): Mark[] {
  const { figure } = row;
  const { font, year: height } = dims;
  const width = money(row[year]) - money(0);
  const isProfit = figure === 'operating-income';
  const box = { x: from, y: middle - height / 2, width, height, fill: isProfit ? 'money' : 'ink-2' };
  const shows = cell(row, year);
  const sum = label('sum', { sum: formatBillions(row[year], words.lang, 2) });
  const isNarrow = width < font * 7;
  const x = isNarrow ? from + width + font * 0.5 : from + font * 0.6;
  const fill = isNarrow ? 'money' : 'paper';
  return [
    mark('rect', `${figure} ${year}`, {
      ...box,
      from: { width: 0, opacity: 0 },
      datum: { width: cell(row, year, money) },
    }),
    say(`${figure} ${year}`, x, middle - font * 0.15, label(figure), { weight: 600, fill }),
    say(`${figure} ${year} sum`, x, middle + font * 1.15, sum, { fill, shows }),
  ];
}

/** Both years’ revenue, a bar each: what of it is costs, and behind that what is profit. */
export function yearMarks({ years }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  if (!years || !at.years) return [];
  const { dims, words, label, say } = pen;
  const { font, side } = dims;
  const { revenue, costs, profit } = years;
  return (['before', 'now'] as const).flatMap((year, i) => {
    const middle = at.years?.[i] ?? 0;
    const sum = label('sum', { sum: formatBillions(revenue[year], words.lang, 2) });
    return [
      say(`revenue ${year}`, side, middle - font * 0.15, label(year), { weight: 600 }),
      say(`revenue ${year} sum`, side, middle + font * 1.15, sum, {
        fill: 'ink-2',
        shows: cell(revenue, year),
      }),
      ...part(costs, { year, from: at.money(0), middle }, at, pen),
      ...part(profit, { year, from: at.money(costs[year]), middle }, at, pen),
    ];
  });
}
