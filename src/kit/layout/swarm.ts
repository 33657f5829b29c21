/**
 * Heaps equal dots over an axis so that none covers another: one after the other, whichever can
 * lie lowest at its own place. So the heap is low and has no leaning towers.
 * @param xs positions along the axis, in user units
 * @param radius of a dot; @param gap free space between dots
 * @returns heights of the dots' centres above the axis, in the order given
 */
export function swarm(xs: readonly number[], radius: number, gap = 1): number[] {
  const reach = 2 * radius + gap;
  const heights: number[] = [];
  const placed: { x: number; h: number }[] = [];
  const waiting = xs.map((x, i) => ({ x, i, h: radius + gap })).sort((a, b) => a.x - b.x || a.i - b.i);
  while (waiting.length > 0) {
    const next = waiting.reduce((best, one) => (one.h < best.h ? one : best));
    waiting.splice(waiting.indexOf(next), 1);
    placed.push(next);
    heights[next.i] = next.h;
    for (const one of waiting) {
      // Only where the new dot reaches does another lie higher than before.
      if (Math.abs(one.x - next.x) >= reach) continue;
      const near = placed.filter((p) => Math.abs(p.x - one.x) < reach);
      const free = (h: number): boolean =>
        near.every((p) => Math.hypot(p.x - one.x, p.h - h) >= reach - 1e-6);
      const tops = near.map((p) => p.h + Math.sqrt(reach ** 2 - (p.x - one.x) ** 2));
      one.h = Math.min(...[radius + gap, ...tops].filter(free));
    }
  }
  return heights;
}
