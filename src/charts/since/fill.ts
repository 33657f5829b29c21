import { mark, type Datum, type Mark, type Tip } from '../../kit/index.ts';
import type { Places } from './places.ts';

/** What fills a slot, and the words on it. */
export interface Slot {
  readonly money?: Mark | undefined;
  readonly words: readonly Mark[];
}

/** Something that fills a cut: it grows from the ground, or from the floor of its pit. */
export function fill(
  key: string,
  i: number,
  floor: number,
  height: number,
  at: Places,
  datum: Datum,
  opacity = 1,
  tip?: Tip,
): Mark {
  const box = { x: at.left(i), y: floor - height, width: at.width, height };
  const from = { y: floor, height: 0 };
  return mark('rect', key, { ...box, fill: 'money', opacity, from, datum, tip });
}
