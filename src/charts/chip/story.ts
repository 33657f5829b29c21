import { derived, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

/** What the estimates of materials are silent about; nobody has measured these, so none has a size. */
const LEFT_OUT = ['research', 'software', 'faulty', 'boards', 'profit'] as const;

/** How many blocks the street price is, in the room above the block. */
export function multiples({ times, materials }: Facts, { block, y }: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, say } = pen;
  const { font, big, top } = dims;
  const text = label('times', { low: Math.round(times.low), high: Math.round(times.high) });
  const at = (y(materials) + top) / 2;
  const shows = [times.low, times.high].map((value) =>
    derived('the street price divided by the materials', value),
  );
  return [
    say('times', block.middle, at, text, { anchor: 'middle', size: big * 1.5, weight: 600, shows }),
    say('blocks', block.middle, at + font * 1.7, label('blocks'), { anchor: 'middle', width: block.width }),
  ];
}

/** What the rest of the price pays for, as names of one size in even steps. */
export function leftOut(
  { prices: [street], materials }: Facts,
  { block, y, base }: Places,
  pen: Pen<Chart>,
): Mark[] {
  if (!street) return [];
  const { dims, size, words, label, say } = pen;
  const { font, aside } = dims;
  const [from, to] = [y(street.low), y(materials)];
  const step = (to - from) / LEFT_OUT.length;
  const right = block.x + block.width + font * 0.6;
  const room = size.width - right - font * 1.3;
  const bracket = `M${right} ${y(street.high)}h${font * 0.5}V${to - 2}h${-font * 0.5}`;
  const thin = { fill: 'none', stroke: 'ink-2', 'stroke-width': 1, from: { opacity: 0 } };
  const is = label('is', { price: formatNumber(materials, words.lang) });
  const shows = derived('median of the estimates', materials);
  const foot = { size: aside, width: room, weight: 600, fill: 'money', shows } as const;
  const narrow = Math.min(room, aside * 9.2);
  return [
    ...LEFT_OUT.map((key, i) => {
      const at = from + (i + 0.5) * step + font * 0.4;
      return say(key, block.middle, at, label(key), { anchor: 'middle', size: font * 1.25, weight: 600 });
    }),
    mark('path', 'bracket', { d: bracket, ...thin }),
    say('not', right + font, (from + to) / 2, label('not'), { size: aside, width: narrow }),
    say('is', right + font * 0.2, (to + base) / 2, is, foot),
  ];
}
