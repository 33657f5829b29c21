/** Two times at one length. */
export interface Pair {
  readonly words: number;
  readonly gru: number;
  readonly attention: number;
}

/**
 * The length at which self-attention comes to take longer than the GRU, on a straight line between the two lengths
 * around it, both axes logarithmic.
 * @param rows by growing length
 * @returns undefined if one of them is quicker throughout
 */
export function crossing(rows: readonly Pair[]): number | undefined {
  const lead = ({ gru, attention }: Pair): number => Math.log(attention / gru);
  for (const [i, after] of rows.entries()) {
    const before = rows[i - 1];
    if (!before || lead(before) >= 0 || lead(after) < 0) continue;
    const share = -lead(before) / (lead(after) - lead(before));
    return before.words * (after.words / before.words) ** share;
  }
  return undefined;
}
