import { cell, mark, type Mark, type Pen } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Chart } from './data.ts';
import { CAPTION, dotted, type Places } from './places.ts';

/** Three lengths: how many rounds each must wait in line, a dot a round, and how many at once. */
export function counts({ counted }: Places, { dims, words: { lang }, label, say }: Pen<Chart>): Mark[] {
  const { head, side, once, blocks } = counted;
  const { font, pitch } = dims;
  if (!blocks.length) return [];
  const size = font * CAPTION;
  const bold = { size, weight: 600 } as const;
  const dots = { fill: 'none', stroke: 'ink', 'stroke-width': pitch * 0.76 };
  return [
    say('in line', side, head, label('in-line'), { size, fill: 'ink-2' }),
    say('at once', once, head, label('at-once'), { size, fill: 'ink-2' }),
    ...blocks.flatMap(({ row, caption, x, y }, i) => {
      const { words, in_line, at_once } = row;
      const text = label('counted', {
        words: formatNumber(words, lang),
        rounds: formatNumber(in_line, lang),
      });
      const one = { ...dots, datum: { count: cell(row, 'at_once') } };
      // Of the shortest the dots are the turns of its words.
      const many = { ...dots, datum: { count: cell(row, 'in_line') } };
      return [
        say(`words ${words}`, side, caption, text, {
          ...bold,
          shows: [cell(row, 'words'), cell(row, 'in_line')],
        }),
        say(`once ${words}`, once, caption, label('one-round', { n: at_once }), {
          ...bold,
          shows: cell(row, 'at_once'),
        }),
        ...(i ? [mark('path', `line of ${words}`, { ...dotted(x, y, in_line, pitch), ...many })] : []),
        mark('path', `one of ${words}`, { ...dotted(once + pitch / 2, y, at_once, pitch), ...one }),
      ];
    }),
  ];
}
