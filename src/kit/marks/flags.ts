import type { Shown } from '../../picture/datum.ts';
import { mark, type Mark } from '../../picture/mark.ts';
import { textWidth } from '../../picture/text.ts';
import { note } from './note.ts';

/** A dot as it stands in a picture. */
export interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What is written of a dot: its name, and its figure in large type. */
export interface Flag extends Dot {
  readonly name: string;
  readonly value: string;
  readonly fill: string;
  /** The cells that name and figure are from. */
  readonly shows?: { readonly name: Shown; readonly value: Shown };
}

/**
 * Flags on dots: a pole from the dot up past all that stands in the way, name and figure beside it;
 * where the picture ends, they fly to the left.
 * @param dots all that may stand in the way; @param right where the picture ends
 * @param size of the names; @param big size of the figures
 */
export function flags(options: {
  readonly flags: readonly Flag[];
  readonly dots: readonly Dot[];
  readonly right: number;
  readonly size: number;
  readonly big: number;
}): Mark[] {
  const { dots, right, size, big } = options;
  const taken = dots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r }));
  const order = [...options.flags].sort((a, b) => b.x - a.x);
  return order.map(({ key, x, y, r, name, value, fill, shows }) => {
    const wide = Math.max(textWidth(name, size), textWidth(value, big, 600)) + size;
    const left = x + wide > right ? x - wide : x;
    const under = taken.filter((box) => box.left < left + wide && box.right > left);
    const floor = Math.min(y - r, ...under.map((box) => box.top)) - size * 0.7;
    const top = floor - big * 0.9 - size;
    taken.push({ left, right: left + wide, top });
    const side = left < x ? -1 : 1;
    const place = { x: x + side * size * 0.5, anchor: side < 0 ? ('end' as const) : ('start' as const) };
    const datum = shows && { text: [shows.name, shows.value] };
    return mark('g', key, { opacity: 1, from: { opacity: 0 }, datum }, [
      mark('line', 'pole', { x1: x, x2: x, y1: y - r, y2: top, stroke: fill, 'stroke-width': 1 }),
      note({ ...place, key: 'name', y: floor - big * 0.95, text: name, size, fill: 'ink-2' }),
      note({ ...place, key: 'value', y: floor, text: value, size: big, weight: 600, fill }),
    ]);
  });
}
