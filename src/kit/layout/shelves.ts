/** Things that stand together, side by side. */
export interface Group<T> {
  readonly key: string;
  readonly items: readonly T[];
}

/** Where one thing stands: its middle, its room, the height of its floor. */
export interface Standing<T> {
  readonly item: T;
  readonly x: number;
  readonly width: number;
  readonly floor: number;
}

/**
 * Stands groups of things on shelves, each shelf filled from margin to margin.
 * @param shelves the groups on each shelf; @param floors the height of each shelf
 * @param share how much room a thing wants, beside the others
 * @returns a place for each thing, and for each group where it begins and how wide it is
 */
export function stand<T>(options: {
  readonly shelves: readonly (readonly Group<T>[])[];
  readonly floors: readonly number[];
  readonly width: number;
  readonly margin: number;
  readonly gap: number;
  readonly share: (item: T) => number;
}) {
  const { shelves, floors, width, margin, gap, share } = options;
  const places: Standing<T>[] = [];
  const groups: { key: string; x: number; width: number; floor: number }[] = [];
  shelves.forEach((shelf, i) => {
    const floor = floors[i] ?? 0;
    const wanted = shelf.flatMap((g) => g.items).reduce((sum, item) => sum + share(item), 0);
    const unit = (width - 2 * margin - gap * (shelf.length - 1)) / wanted;
    let x = margin;
    for (const { key, items } of shelf) {
      const start = x;
      for (const item of items) {
        const room = unit * share(item);
        places.push({ item, x: x + room / 2, width: room, floor });
        x += room;
      }
      groups.push({ key, x: start, width: x - start, floor });
      x += gap;
    }
  });
  return { places, groups };
}
