import { mark, type Mark, type Pen } from '../../kit/index.ts';
import { MEANINGS, QUESTION, type Chart, type Facts } from './data.ts';
import type { SignPlaces } from './places.ts';

/** How faint a character is that has not been read. */
export const UNREAD = 0.4;

/** An arrow along the sign, over what is read. @param to where its head is */
const arrow = (key: string, from: number, to: number, y: number, font: number): Mark => {
  const head = font * 0.4 * Math.sign(to - from);
  const d = `M${from} ${y}H${to}M${to - head} ${y - Math.abs(head) * 0.8}L${to} ${y}L${to - head} ${y + Math.abs(head) * 0.8}`;
  return mark('path', key, { d, fill: 'none', stroke: 'ink', 'stroke-width': font * 0.12 });
};

/** How far the sign has been read when its first character has to be answered, and from which side. */
function reading({ left, right, board, question, chars }: SignPlaces, by: Facts['by'], pen: Pen<Chart>) {
  const { font } = pen.dims;
  const y = board.y - font * 0.9;
  const words = y - font * 0.7;
  const { say, label } = pen;
  if (by === 'dictionary') return [];
  if (by === 'bigru')
    return [
      arrow('from left', left, question - font * 0.4, y, font),
      arrow('from right', right, question + font * 0.4, y, font),
      say('from left words', left, words, label('from-left')),
      say('from right words', right, words, label('from-right'), { anchor: 'end' }),
    ];
  const edge = chars.find(({ word }) => word === QUESTION)?.edge ?? right;
  const dotted = { 'stroke-dasharray': '1 5', 'stroke-linecap': 'round' };
  return [
    arrow('from left', left, edge - font * 0.4, y, font),
    mark('path', 'unread', {
      ...{ d: `M${edge + font * 0.4} ${y}H${right}`, fill: 'none', stroke: 'mute' },
      ...{ 'stroke-width': font * 0.12, ...dotted },
    }),
    say('read', left, words, label('read')),
    say('unread words', right, words, label('unread'), { anchor: 'end', fill: 'ink-2' }),
  ];
}

/** The sign in large characters, each with its gloss below; what has not been read is faint and has none. */
export function sign(at: SignPlaces, by: Facts['by'], pen: Pen<Chart>): Mark[] {
  const { char, gloss, cell } = pen.dims;
  const { board, chars } = at;
  const floor = board.y + board.height;
  const base = board.y + board.height / 2 + char * 0.36;
  const glossBase = floor + gloss * 1.25;
  return [
    mark('rect', 'board', { ...board, rx: cell * 0.06, fill: 'paper-2', stroke: 'ink-2', datum: {} }),
    ...reading(at, by, pen),
    ...chars.flatMap(({ word, row, isOutside, x }) => {
      const size = isOutside ? char * 0.62 : char;
      const fill = row ? (isOutside ? 'ink-2' : 'ink') : 'mute';
      const opacity = row ? 1 : UNREAD;
      const said = row?.gloss ?? '';
      const isWrong = word === QUESTION && said === MEANINGS.wrong;
      const look = { anchor: 'middle', size: isOutside ? gloss * 0.8 : gloss } as const;
      const tone = { weight: 600, fill: isWrong ? 'cinnabar' : isOutside ? 'ink-2' : 'ink' } as const;
      return [
        // Not heavy: English pages load no heavy Chinese face.
        pen.say(word, x, base, word, { anchor: 'middle', size, fill, opacity }),
        ...(said ? [pen.say(`${word} ${said}`, x, glossBase, said, { ...look, ...tone })] : []),
      ];
    }),
  ];
}
