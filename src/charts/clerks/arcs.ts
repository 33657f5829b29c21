import { derived, mark, type Mark, type Pen } from '../../kit/index.ts';
import { columnOf } from '../../i18n/lang.ts';
import { FOLLOWED, type Chart, type Facts } from './data.ts';
import type { Dot, Places } from './places.ts';

/** How far to the right the widest arc swings, in shares of the square. */
const SWING = 0.74;

/** An arc from a word to each of some others, as one path that holds as many. */
function arcsFrom(one: Dot, others: readonly Dot[], edge: number, reach: number): string {
  const arcs = others.map(({ y }) => {
    const high = Math.abs(y - one.y) / 2;
    const sweep = y > one.y ? 1 : 0;
    return `M${edge} ${one.y.toFixed(2)}A${(high * reach).toFixed(2)} ${high.toFixed(2)} 0 0 ${sweep} ${edge} ${y.toFixed(2)}`;
  });
  return arcs.join('');
}

/**
 * Who looks at whom while all are read at once: an arc for every pair of words, and over them, darker, those of
 * one word.
 */
export function arcs({ turns }: Facts, { dots, x, y }: Places, pen: Pen<Chart>): Mark[] {
  const { dims, tip, words } = pen;
  const column = columnOf(words.lang);
  const [first, last] = y.range();
  if (turns !== 'left' || first === last) return [];
  const edge = x(1) + dims.r;
  const reach = (2 * SWING * (x.range()[1] - x.range()[0])) / (last - first);
  const plain = { fill: 'none', stroke: 'mute', 'stroke-width': dims.r * 0.09, opacity: 0.5 };
  const pairs = dots.slice(0, -1).map((dot, i) => {
    const later = dots.slice(i + 1);
    const datum = { count: derived('words further down the sentence', later.length) };
    const ownTip = tip('pairs', { word: dot.word[column], n: later.length });
    return mark('path', dot.word.place, {
      d: arcsFrom(dot, later, edge, reach),
      ...plain,
      datum,
      tip: ownTip,
    });
  });
  const followed = dots.find(({ word }) => word.place === FOLLOWED);
  if (!followed) return pairs;
  const others = dots.filter((dot) => dot !== followed);
  const datum = { count: derived('the other words', others.length) };
  const ownTip = tip('others', { word: followed.word[column], n: others.length });
  const dark = { ...plain, stroke: 'ink', 'stroke-width': dims.r * 0.12, opacity: 1, datum, tip: ownTip };
  return [...pairs, mark('path', 'followed', { d: arcsFrom(followed, others, edge, reach), ...dark })];
}
