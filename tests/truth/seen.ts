import type { Datum, Shown } from '../../src/picture/datum.ts';
import type { Mark, Picture } from '../../src/picture/mark.ts';

/** A mark that an eye meets, with where it is and what it and those around it say that they show. */
export interface Seen {
  readonly mark: Mark;
  /** The keys from the root: `svg/dots/gpt-4`. */
  readonly path: string;
  /** Data of the mark, its parent and so on, the nearest first. */
  readonly data: readonly Datum[];
}

const opacity = (m: Mark): number => Number(m.attrs['opacity'] ?? 1);

/** Every mark of a picture that is not wholly transparent, nor within one that is. */
export function seen(picture: Picture): Seen[] {
  const walk = (mark: Mark, above: string, data: readonly Datum[]): Seen[] => {
    if (opacity(mark) === 0) return [];
    const path = above ? `${above}/${mark.key}` : mark.key;
    const own = mark.datum ? [mark.datum, ...data] : data;
    return [{ mark, path, data: own }, ...mark.children.flatMap((c) => walk(c, path, own))];
  };
  return walk(picture, '', []);
}

/** What a channel shows, as a list. */
export const shownBy = (datum: Datum | undefined, channel: keyof Datum): readonly Shown[] => {
  const shown = datum?.[channel];
  if (shown === undefined) return [];
  return Array.isArray(shown) ? (shown as readonly Shown[]) : [shown as Shown];
};

/** How a value is called in a sentence. */
export const named = ({ set, row, column, how, value }: Shown): string =>
  set ? `${set}[${row}].${column} = ${value}` : how ? `${how} = ${value}` : `the tick ${value}`;
