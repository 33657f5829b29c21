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
  const lowest = (x: number): number => {
    const near = placed.filter((p) => Math.abs(p.x - x) < reach);
    const free = (h: number): boolean => near.every((p) => Math.hypot(p.x - x, p.h - h) >= reach - 1e-6);
    const tops = near.map((p) => p.h + Math.sqrt(reach ** 2 - (p.x - x) ** 2));
    return Math.min(...[radius + gap, ...tops].filter(free));
  };
  const waiting = xs.map((x, i) => ({ x, i })).sort((a, b) => a.x - b.x || a.i - b.i);
  while (waiting.length > 0) {
    const options = waiting.map(({ x }) => lowest(x));
    const h = Math.min(...options);
    const [next] = waiting.splice(options.indexOf(h), 1);
    if (!next) break;
    heights[next.i] = h;
    placed.push({ x: next.x, h });
  }
  return heights;
}
