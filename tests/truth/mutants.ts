import type { Mark, Picture } from '../../src/picture/mark.ts';
import { measure, MEASURED, scaleFrom } from './places.ts';
import { seen, shownBy, type Seen } from './seen.ts';

/** A picture in which one thing is wrong. */
export interface Mutant {
  readonly what: string;
  readonly picture: Picture;
}

const replaced = (m: Mark, from: Mark, to: Mark): Mark => ({
  ...m,
  children: m.children.map((c) => (c === from ? to : replaced(c, from, to))),
});

/** Which attribute moves the place that a channel measures. */
const ATTRS: Readonly<Record<string, string>> = { left: 'x', top: 'y', right: 'width', bottom: 'height' };

type Wrong = readonly [what: string, mark: Mark];

/** A length a tenth too large, a place a unit off. */
function misdrawn({ mark }: Seen): Wrong[] {
  return MEASURED.filter((channel) => mark.datum?.[channel]).map((channel) => {
    const attr = ATTRS[channel] ?? channel;
    const long = ['width', 'height', 'stroke-width', 'r'].includes(channel);
    // A tenth of what is short can't be seen: it is drawn a unit longer.
    const by = long ? Math.max(1, measure(mark, channel) * 0.1) : 1.1;
    const attrs = { ...mark.attrs, [attr]: Number(mark.attrs[attr]) + by };
    return [`${attr} + ${by.toFixed(2)}`, { ...mark, attrs }];
  });
}

/** A bar that begins elsewhere, as long as it was: a little behind its end. */
function pushed({ mark }: Seen): Wrong[] {
  const ways = [
    { length: 'width', at: 'x', edges: ['left', 'right'] },
    { length: 'height', at: 'y', edges: ['top', 'bottom'] },
  ] as const;
  if (mark.tag !== 'rect') return [];
  return ways
    .filter(({ length, edges }) => mark.datum?.[length] && !edges.some((edge) => mark.datum?.[edge]))
    .filter(({ length }) => shownBy(mark.datum, length).some(({ scale }) => scale && scaleFrom(scale)(0)))
    .map(({ length, at }): Wrong => {
      const by = measure(mark, length) + 4.7;
      const attrs = { ...mark.attrs, [at]: Number(mark.attrs[at]) + by };
      return [`${at} + ${by.toFixed(2)}`, { ...mark, attrs }];
    });
}

/** In the colour of another value. */
const recoloured = ({ mark }: Seen): Wrong[] =>
  mark.datum?.fill
    ? [['another colour', { ...mark, attrs: { ...mark.attrs, fill: `${mark.attrs['fill']}-2` } }]]
    : [];

/** One child, or one cell, fewer than there are; of none there is nothing to leave out. */
function short({ mark }: Seen): Wrong[] {
  if (!mark.datum?.count) return [];
  if (mark.tag === 'g') {
    const visible = mark.children.find((c) => c.attrs['opacity'] !== 0);
    const children = mark.children.filter((c) => c !== visible);
    return visible ? [['one fewer', { ...mark, children }]] : [];
  }
  const d = String(mark.attrs['d'] ?? '');
  const fewer = { ...mark.attrs, d: d.replace(/^M[^M]*/, '') };
  return d.startsWith('M') ? [['one fewer', { ...mark, attrs: fewer }]] : [];
}

/**
 * Another digit in a printed number: one that its words don't have, since names of several numbers may hold it;
 * and at first five more, since GPT-1 and three more is another model's proper name.
 */
function misprinted({ mark, data }: Seen): Wrong[] {
  const { text } = mark;
  const digit = /\d/.exec(text ?? '')?.[0];
  if (text === undefined || digit === undefined || !data.some((datum) => datum.text)) return [];
  const others = [5, 6, 7, 8, 9, 1, 2, 3, 4].map((by) => String((Number(digit) + by) % 10));
  const other = others.find((one) => !text.includes(one)) ?? others[0] ?? '';
  return [['another digit', { ...mark, text: text.replace(digit, other) }]];
}

/** The picture with one thing wrong, for each mark that shows a value and each way in which it can be wrong. */
export function mutants(picture: Picture): Mutant[] {
  return seen(picture).flatMap((one) =>
    [...misdrawn(one), ...pushed(one), ...recoloured(one), ...short(one), ...misprinted(one)].map(
      ([what, wrong]) => ({
        what: `${one.path}: ${what}`,
        picture: replaced(picture, one.mark, wrong),
      }),
    ),
  );
}
