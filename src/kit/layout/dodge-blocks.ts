/** A label of some height that wants to stand with its line at `at`. */
export interface Block {
  readonly at: number;
  /** Room it takes above and below its line. */
  readonly above: number;
  readonly below: number;
}

/**
 * Moves blocks of unequal height apart until none covers another, as little as possible and within the
 * bounds; tall ones give way less. For labels of one height there is `dodge`.
 * @returns places of their lines in the order given; order along the line is kept
 */
export function dodgeBlocks(blocks: readonly Block[], [low, high]: readonly [number, number]): number[] {
  const sorted = blocks.map((block, i) => ({ ...block, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  type Run = { members: typeof sorted; lines: number[]; top: number; bottom: number };
  const run = (members: typeof sorted): Run => {
    // Lines of a run that stands packed, counted from its top.
    let length = 0;
    const offsets = members.map((m) => (length += m.above + m.below) - m.below);
    const weigh = (m: Block): number => (m.above + m.below) ** 2;
    const weight = members.reduce((sum, m) => sum + weigh(m), 0);
    const wish = members.reduce((sum, m, k) => sum + (m.at - (offsets[k] ?? 0)) * weigh(m), 0) / weight;
    const top = Math.max(low, Math.min(high - length, wish));
    return { members, lines: offsets.map((o) => top + o), top, bottom: top + length };
  };
  const runs: Run[] = [];
  for (const block of sorted) {
    let next = run([block]);
    for (let last = runs.at(-1); last && last.bottom > next.top + 1e-9; last = runs.at(-1)) {
      next = run([...last.members, ...next.members]);
      runs.pop();
    }
    runs.push(next);
  }
  const placed: number[] = [];
  for (const { members, lines } of runs) members.forEach((m, k) => (placed[m.i] = lines[k] ?? m.at));
  return placed;
}
