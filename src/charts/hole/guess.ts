import { block, cell, derived, line, textWidth, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { formatBillions } from '../../i18n/format.ts';
import { LANGUAGES } from '../../i18n/lang.ts';
import type { Chart, Facts } from './data.ts';
import { COLUMNS, TALL, type Places } from './places.ts';

type Part = Pick<Facts['parts'][number], 'row' | 'amount'>;

/** A part of the guess: what was allowed to a company, or what is left for nobody. */
export const partShown = ({ row, amount }: Part): Shown =>
  row ? cell(row, 'amount') : derived('the guess less what is named by company', amount);

/** What is told of the part that is nobody's. */
export function partTip({ model, guess, named }: Facts, { row, amount }: Part, { tip, words }: Pen<Chart>) {
  if (row) return undefined;
  const money = (value: number): string => formatBillions(value, words.lang);
  return tip('nobody', { guess: money(guess), named: money(named), amount: money(amount) }, [
    cell(model, 'revenue'),
    derived('the sum of what is named by company', named),
  ]);
}

/** On a phone: companies with the same amount in one line; the last line may run on to the end. */
function groupNames(
  { parts }: Facts,
  { slot }: Places,
  y: number,
  { dims, words, label }: Pen<Chart>,
): Mark[] {
  const firms = parts.flatMap(({ row }) => row ?? []);
  const amounts = [...new Set(firms.map(({ amount }) => amount))];
  const join = label('join') + LANGUAGES[words.lang].space;
  let from = 0;
  return amounts.flatMap((amount, i) => {
    const group = firms.filter((firm) => firm.amount === amount);
    const names = group.map(({ firm }) => firm).join(join);
    const text = label('each', { firms: names, amount: formatBillions(amount, words.lang) });
    const shows = group.flatMap((row) => [cell(row, 'amount'), cell(row, 'firm')]);
    const wide = i === amounts.length - 1 ? parts.length - from : group.length;
    const x = dims.side + slot * from + 2;
    from += group.length;
    return block({
      x,
      y,
      up: true,
      width: slot * wide - 8,
      size: dims.font,
      lines: [{ key: `group ${i}`, text, shows }],
    });
  });
}

function pileNames({ piles, slot }: Places, y: number, { dims, words, label, say }: Pen<Chart>): Mark[] {
  const middle = { anchor: 'middle', size: Math.min(dims.font, slot / 4.5) } as const;
  return piles.flatMap(({ row, amount, middle: x }) => {
    const name = row?.firm ?? '';
    const shows = partShown({ row, amount });
    const figure = { ...middle, weight: 600, fill: 'money', shows } as const;
    return [
      say(`amount ${name}`, x, y - dims.font * 1.2, formatBillions(amount, words.lang), figure),
      say(`firm ${name}`, x, y, name || label('nobody'), middle),
    ];
  });
}

export function guess(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { dims, size, words, label, say } = pen;
  const { model, named } = facts;
  const { font, big, side } = dims;
  const money = (value: number): string => formatBillions(value, words.lang);
  const { shelf, ground, pit } = at;
  const sum = money(facts.guess);
  const beyond = side + textWidth(sum, big, 600) + font;
  const names = shelf - TALL * pit.height - font * 0.7;
  const about = {
    width: size.width - side - beyond,
    fill: 'ink-2',
    shows: derived('the sum of what is named by company', named),
  };
  const needed = { anchor: 'middle', size: font * 1.3, weight: 600, fill: 'ink-2', halo: 'paper' } as const;
  const middle = ground + (model.need / COLUMNS) * pit.height * 0.5 + font * 0.6;
  return [
    say('guess', side, big * 0.95, sum, {
      size: big,
      weight: 600,
      fill: 'money',
      shows: cell(model, 'revenue'),
    }),
    say(
      'about',
      beyond,
      big * 0.95 - (size.name === 'l' ? 0 : font * 1.3),
      label('about', { named: money(named) }),
      about,
    ),
    ...(size.name === 'l' ? pileNames(at, names, pen) : groupNames(facts, at, names, pen)),
    line('shelf', [side, shelf + 1, size.width - side, shelf + 1], 'mute', 1),
    say('pit', size.width / 2, middle, label('pit', { amount: money(model.need) }), {
      ...needed,
      shows: cell(model, 'need'),
    }),
  ];
}
