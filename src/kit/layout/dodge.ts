/**
 * Moves positions apart until neighbours are at least `gap` away, as little as possible and
 * within the bounds; for labels beside dots.
 * @param wanted positions in user units, in any order
 * @param gap least distance
 * @returns positions in the order given; order along the line is kept
 */
export function dodge(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((i, j) => (wanted[i] ?? 0) - (wanted[j] ?? 0) || i - j);
  // Clusters of labels that touch: each is centred on the mean of what its members want.
  const clusters: { members: number[]; centre: number }[] = [];
  const place = (members: number[]): number => {
    const half = ((members.length - 1) * gap) / 2;
    const mean = members.reduce((sum, i, k) => sum + (wanted[i] ?? 0) - k * gap, 0) / members.length + half;
    return Math.min(high - half, Math.max(low + half, mean));
  };
  for (const i of order) {
    let members = [i];
    for (;;) {
      const last = clusters.at(-1);
      const top = place(members) - ((members.length - 1) * gap) / 2;
      if (!last || last.centre + ((last.members.length - 1) * gap) / 2 + gap <= top + 1e-9) break;
      members = [...last.members, ...members];
      clusters.pop();
    }
    clusters.push({ members, centre: place(members) });
  }
  const placed: number[] = [];
  for (const { members, centre } of clusters)
    members.forEach((i, k) => (placed[i] = centre + (k - (members.length - 1) / 2) * gap));
  return placed;
}
