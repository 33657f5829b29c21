/**
 * Stacks equal dots over an axis so that none covers another: each goes to the lowest free
 * height at its own place.
 * @param xs positions along the axis, in user units
 * @param radius of a dot; @param gap free space between dots
 * @returns heights of the dots' centres above the axis, in the order given
 */
export function swarm(xs: readonly number[], radius: number, gap = 1): number[] {
  const reach = 2 * radius + gap;
  const heights: number[] = [];
  const placed: { x: number; h: number }[] = [];
  const order = xs.map((_, i) => i).sort((i, j) => (xs[i] ?? 0) - (xs[j] ?? 0) || i - j);
  for (const i of order) {
    const x = xs[i] ?? 0;
    const near = placed.filter((p) => Math.abs(p.x - x) < reach);
    const tops = near.map((p) => p.h + Math.sqrt(reach ** 2 - (p.x - x) ** 2));
    const free = (h: number): boolean =>
      near.every((p) => (p.x - x) ** 2 + (p.h - h) ** 2 >= reach ** 2 - 1e-6);
    const h = [radius + gap, ...tops].filter(free).sort((p, q) => p - q)[0] ?? radius + gap;
    heights[i] = h;
    placed.push({ x, h });
  }
  return heights;
}
