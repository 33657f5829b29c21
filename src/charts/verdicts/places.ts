import { poster, type Stage } from '../../kit/index.ts';
import { cloud, type Place } from './cloud.ts';
import type { Chart, Claim, Facts, Group } from './data.ts';

/** Dots that stand together: where their words begin, how wide they and their words may be, and their height. */
export interface Standing extends Group {
  readonly x: number;
  readonly floor: number;
  readonly top: number;
  readonly wide: number;
  readonly slot: number;
}

/** Where each claim’s dot stands, and what else there is. */
interface Arrangement {
  readonly dots: ReadonlyMap<Claim, Place>;
  readonly groups?: readonly Standing[];
  /** The poster's dots that no claim takes. */
  readonly others?: readonly Place[];
  /** The place that is kept for the claim outside. */
  readonly kept?: Place;
}

/** The room that groups are arranged in. */
interface Room {
  readonly width: number;
  readonly side: number;
  readonly top: number;
  readonly floor: number;
}

const mostOf = (groups: readonly Group[]): number => Math.max(...groups.map(({ claims }) => claims.length));

/** Stacks of equal width side by side, as large as the highest of them allows. */
function stacks(groups: readonly Group[], { width, side, top, floor }: Room): Arrangement {
  const slot = (width - 2 * side) / groups.length;
  const most = mostOf(groups);
  const pitchOf = (n: number): number => Math.min((slot * 0.84) / n, (floor - top) / Math.ceil(most / n));
  const columns = [2, 3, 4, 5, 6, 7, 8].reduce((best, n) => (pitchOf(n) > pitchOf(best) ? n : best));
  const pitch = pitchOf(columns);
  const wide = columns * pitch;
  const dots = new Map<Claim, Place>();
  const standing = groups.map((group, i) => {
    const middle = side + slot * (i + 0.5);
    group.claims.forEach((claim, n) => {
      const x = middle + ((n % columns) - (columns - 1) / 2) * pitch;
      dots.set(claim, { x, y: floor - (Math.floor(n / columns) + 0.5) * pitch, r: pitch * 0.42 });
    });
    const height = Math.ceil(group.claims.length / columns) * pitch;
    return { ...group, x: middle - wide / 2, floor, top: floor - height, wide, slot };
  });
  return { dots, groups: standing };
}

/** A line of dots for each group, one below the other, for stages that are not wide. */
function lines(groups: readonly Group[], { width, side, top, floor: low }: Room): Arrangement {
  const step = (low - top) / groups.length;
  const slot = width - 2 * side;
  const pitch = Math.min(slot / mostOf(groups), step * 0.44);
  const dots = new Map<Claim, Place>();
  const standing = groups.map((group, i) => {
    const floor = top + step * (i + 1) - step * 0.12;
    group.claims.forEach((claim, n) =>
      dots.set(claim, { x: side + (n + 0.5) * pitch, y: floor - pitch / 2, r: pitch * 0.42 }),
    );
    return { ...group, x: side, floor, top: floor - pitch, wide: group.claims.length * pitch, slot };
  });
  return { dots, groups: standing };
}

/** The claims in the poster's dots, spread over the whole word, so that it is read before its colours are. */
function inPoster({ claims, loner, spots }: Facts, { size, dims }: Stage<Chart>): Arrangement {
  const { side, foot, dot } = dims;
  const place = poster(size, { wide: dims.poster, high: 0.84, floor: 0.9 });
  const all = spots.map((spot) => ({ ...place(spot), r: dot })).sort((a, b) => a.x - b.x || a.y - b.y);
  const kept = all.reduce((best, p) => (p.x + p.y > best.x + best.y ? p : best), { x: 0, y: 0, r: 0 });
  const free = all.filter((p) => p !== kept);
  const inside = claims.filter((claim) => claim !== loner);
  const takes = inside.map((_, i) => Math.floor(((i + 0.5) * free.length) / Math.max(1, inside.length)));
  const dots = new Map(
    inside.flatMap((claim, i): [Claim, Place][] => {
      const p = free[takes[i] ?? 0];
      return p ? [[claim, p]] : [];
    }),
  );
  const r = dims.loner;
  if (loner) dots.set(loner, { x: size.width - side - r * 1.5, y: size.height - foot * 0.4, r });
  return { dots, kept, others: free.filter((_, i) => !takes.includes(i)) };
}

export function places(facts: Facts, stage: Stage<Chart>): Arrangement {
  const { groups } = facts;
  const { state, size, dims } = stage;
  const { font, big, side, top, foot } = dims;
  const { width, height } = size;
  const low = height - foot;
  // A line above says what was chosen.
  const head = facts.isChosen ? font * 1.6 : 0;
  if (state === 'poster') return inPoster(facts, stage);
  if (state === 'verdicts') return stacks(groups, { width, side, top: top + big * 0.3, floor: low });
  if (state === 'chapters')
    return dims.stacked
      ? stacks(groups, { width, side, top: font + head, floor: low - font * 3 })
      : lines(groups, { width, side: side + 4, top: font * 0.4 + head, floor: low + font * 0.9 });
  const seeds = cloud(facts.claims.length, width, low + font - head).map((seed) => ({
    ...seed,
    y: seed.y + head,
  }));
  const inOrder = groups.flatMap(({ claims }) => claims);
  return {
    dots: new Map(
      inOrder.flatMap((claim, i) => {
        const seed = seeds[i];
        return seed ? [[claim, seed]] : [];
      }),
    ),
  };
}
export type Places = ReturnType<typeof places>;
