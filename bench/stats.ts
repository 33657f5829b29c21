/** The middle of some numbers, the mean of the middle two where their count is even; null of none. */
export function median(values: readonly number[]): number | null {
  return percentile(values, 50);
}

/**
 * The value below which a share of the numbers lies, interpolated between neighbours; null of none.
 * @param share in percent, 0 to 100
 */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const place = ((sorted.length - 1) * share) / 100;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (place - Math.floor(place));
}

/** How many percent of the numbers are above a bound; null of none. */
export const percentOver = (values: readonly number[], bound: number): number | null =>
  values.length ? (100 * values.filter((v) => v > bound).length) / values.length : null;

/**
 * How long at least one of some spans lasted. Events of a trace contain each other, and a plain sum
 * would count the inner one twice.
 */
export function covered(spans: readonly (readonly [start: number, end: number])[]): number {
  let sum = 0;
  let until = -Infinity;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return sum;
}
