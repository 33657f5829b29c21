/** A branch that leaves its parent upright and comes to its child level, as `d` of one cubic curve. */
export const branch = (x0: number, y0: number, x1: number, y1: number): string =>
  `M${[x0, y0].map(two)}C${[x0, y0 + (y1 - y0) * 0.86, x0 + (x1 - x0) * 0.12, y1, x1, y1].map(two)}`;

const two = (value: number): string => value.toFixed(2);

/**
 * Rows of a family tree: each elder in the middle of its young, the first of them outermost, so that
 * no branch crosses another.
 * @param families each elder with its young, oldest first; @param blank free rows after a family
 * @returns the row of each, counted from 0, and how many rows there are
 */
export function familyRows<T>(families: readonly (readonly [T, readonly T[]])[], blank: number) {
  const rows = new Map<T, number>();
  let next = 0;
  for (const [elder, young] of families) {
    const above = young.filter((_, i) => i % 2 === 0);
    const below = young.filter((_, i) => i % 2 === 1).reverse();
    for (const one of [...above, elder, ...below]) rows.set(one, next++);
    if (young.length) next += blank;
  }
  return { rows, count: next };
}
