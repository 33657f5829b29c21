import { block, cell, derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import { MEANINGS, type Chart, type Facts } from './data.ts';
import { four } from './four.ts';
import type { Bars, Places } from './places.ts';
import { sign } from './sign.ts';

/** The meaning that the door has, the one that it is mistaken for, and all others. */
export const colourOf = (gloss: string): string =>
  gloss === MEANINGS.right ? 'ink' : gloss === MEANINGS.wrong ? 'cinnabar' : 'mute';

/** A bar for a guess or a sense, with its gloss before it and its size behind, the first one's in large type. */
function bar({ row, y }: Bars['rows'][number], i: number, at: Bars, pen: Pen<Chart>): Mark[] {
  const { dims, words, label, say } = pen;
  const { font, big, bar: height, from } = dims;
  const isSense = 'compounds' in row;
  const length = (isSense ? at.count(row.compounds) : at.share(row.percent)) - from;
  const width = isSense ? cell(row, 'compounds', at.count) : cell(row, 'percent', at.share);
  const text = isSense
    ? label('of', { n: row.compounds, all: at.all })
    : label('percent', { n: formatNumber(Math.round(row.percent), words.lang) });
  const shows = isSense
    ? [cell(row, 'compounds'), derived('all compounds with the character', at.all)]
    : cell(row, 'percent');
  const fill = colourOf(row.gloss);
  const name = fill === 'mute' ? 'ink-2' : fill;
  const middle = y + height / 2;
  const size = i ? font : big;
  const bold = { fill: name, weight: 600 } as const;
  return [
    ...(length > 0
      ? [
          mark('rect', row.gloss, {
            ...{ x: from, y, width: length, height, fill, from: { width: 0, opacity: 0 }, datum: { width } },
          }),
        ]
      : []),
    say(`${row.gloss} name`, from - font * 0.7, middle + font * 0.35, row.gloss, { ...bold, anchor: 'end' }),
    say(`${row.gloss} ${text}`, from + length + font * 0.7, middle + size * 0.35, text, {
      ...{ ...bold, size, shows },
    }),
  ];
}

/** What the character in question is taken for. */
function bars(at: Bars, pen: Pen<Chart>): Mark[] {
  const { dims, size, label, say } = pen;
  const { font, bars: top, from, pitch, bar: height } = dims;
  const isCounted = at.all > 0;
  const heading = isCounted
    ? { text: label('counted', { n: at.all }), shows: derived('all compounds with the character', at.all) }
    : { text: label('taken') };
  const last = top + at.rows.length * pitch - (pitch - height);
  return [
    ...block({
      ...{ x: from, y: top - font * (size.name === 's' ? 0.9 : 2), size: font, fill: 'ink-2' },
      lines: [{ key: isCounted ? 'counted' : 'taken', ...heading }],
    }),
    ...at.rows.flatMap((one, i) => bar(one, i, at, pen)),
    ...(at.rest
      ? [
          say('rest', from, last + font * 1.6, label('once-each', { n: at.rest }), {
            fill: 'ink-2',
            shows: derived('senses that are not shown', at.rest),
          }),
        ]
      : []),
  ];
}

export function marks({ by }: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  return [
    layer('sign', at.sign ? sign(at.sign, by, pen) : []),
    layer('bars', at.bars ? bars(at.bars, pen) : []),
    layer('four', at.four ? four(at.four, pen) : []),
  ];
}
