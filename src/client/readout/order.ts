/** How keys lead from mark to mark. */
import type { Shape } from './shapes.ts';

interface Placed {
  readonly shape: Shape;
}

/** Bars that begin on one line, or dots in one column, are read from above. In CSS px. */
const ALIGNED = 2;

/** All marks in reading order: group by group of the picture, as they stand below each other. */
export function inOrder<T extends Placed>(marks: readonly T[]): T[] {
  const groups = new Map<Element | null, T[]>();
  const within = ({ shape }: T): Element | null => shape.node.parentElement;
  for (const mark of marks) {
    const parent = within(mark);
    // A bar may have a group to itself, with its ground.
    const isAlone = marks.every((other) => other === mark || within(other) !== parent);
    const group = isAlone && parent ? parent.parentElement : parent;
    groups.set(group, [...(groups.get(group) ?? []), mark]);
  }
  const ordered = [...groups.values()].map((group) => {
    const lefts = group.map(({ shape }) => shape.x - shape.width / 2);
    const isColumn = Math.max(...lefts) - Math.min(...lefts) < ALIGNED;
    group.sort(({ shape: a }, { shape: b }) => (isColumn ? a.y - b.y : a.x - b.x || a.y - b.y));
    return { group, top: Math.min(...group.map(({ shape }) => shape.y - shape.height / 2)) };
  });
  return ordered.sort((a, b) => a.top - b.top).flatMap(({ group }) => group);
}

/**
 * Where a key leads: left and right, Home and End through all, up and down to the nearest there.
 * @param all in reading order; @param now where the reader is
 * @returns undefined for a key that leads nowhere
 */
export function step<T extends Placed>(key: string, all: readonly T[], now: T | undefined): T | undefined {
  const at = now ? all.indexOf(now) : -1;
  const end = all.length - 1;
  const to: Readonly<Record<string, number>> = {
    ...{ Home: 0, End: end, ArrowLeft: Math.max(0, at - 1), ArrowRight: Math.min(end, at + 1) },
    ...{ ArrowUp: -1, ArrowDown: -1 },
  };
  const next = to[key];
  if (next === undefined) return undefined;
  if (next >= 0 || !now) return all[Math.max(0, next)];
  const down = key === 'ArrowDown' ? 1 : -1;
  const { x, y } = now.shape;
  const cost = ({ shape }: T): number => (shape.y - y) * down + 2 * Math.abs(shape.x - x);
  const there = all.filter(({ shape }) => (shape.y - y) * down > ALIGNED);
  return there.sort((a, b) => cost(a) - cost(b))[0] ?? now;
}
