import { median } from './stats.ts';

/** Kinds of what a page fetches; `data` is whatever is none of the others. */
export const KINDS = ['html', 'js', 'css', 'font', 'image', 'data'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Figures of one visit while the page loads. Times in ms from the start of the navigation, bytes as
 * they came over the wire with their headers.
 */
export interface Load extends Readonly<Record<Kind, number>> {
  readonly requests: number;
  readonly bytes: number;
  /** First and largest contentful paint; null where Chromium reported none. */
  readonly fcp: number | null;
  readonly lcp: number | null;
  /** The sum of all layout shifts, which is never below the cumulative score. */
  readonly loadShift: number;
  /** Total blocking time: of each task after the first paint, what goes beyond 50 ms. */
  readonly blocking: number;
  /** The longest task, before the first paint too; 0 where none took 50 ms. */
  readonly longest: number;
}

/** Figures of the same visit while the wheel turns, at a quarter of the processor's speed. */
export interface Scroll {
  readonly seconds: number;
  /** How far the wheel was turned. */
  readonly pixels: number;
  /** How much of the way to its end the page was scrolled, in percent. */
  readonly reached: number;
  readonly frames: number;
  /** Percent of the frame intervals that missed one refresh, and two. */
  readonly over16: number | null;
  readonly over33: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  /** Time on the main thread in ms; none contains another. */
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly layoutsPerFrame: number;
  readonly recalcsPerFrame: number;
  /** Tasks of 50 ms and more, and how long they lasted together. */
  readonly longTasks: number;
  readonly longTasksMs: number;
  readonly scrollShift: number;
}

/** Figures of a visit of its own, since taking them slows what is watched. */
export interface Profile {
  /** The script heap after the load, in bytes, without what a garbage collection frees. */
  readonly heap: number;
  /** Main-thread time in ms for what follows layout: pre-paint, paint, layerize, commit. */
  readonly paint: number;
  readonly paintsPerFrame: number;
}

export type Run = Load & Scroll;
export type Metric = keyof Run;
export type Median = Readonly<Record<Metric, number | null>>;

/** The median of each figure by itself; null where no run has it. */
export function medians(runs: readonly Run[]): Median {
  const keys = Object.keys(runs[0] ?? {}) as Metric[];
  return Object.fromEntries(
    keys.map((key) => [key, median(runs.flatMap((run) => run[key] ?? []))]),
  ) as Record<Metric, number | null>;
}
