/**
 * When something came out, for a place on an axis: of a month alone its middle.
 * @param date YYYY-MM or YYYY-MM-DD; @param after nothing of that month before this can be meant
 * @returns milliseconds since 1970
 */
export function monthMiddle(date: string, after = 0): number {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  if (day) return Date.UTC(year, month - 1, day);
  return (Math.max(Date.UTC(year, month - 1, 1), after) + Date.UTC(year, month, 1)) / 2;
}
