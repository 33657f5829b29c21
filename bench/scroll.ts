import type { Scroll } from './metrics.ts';
import type { Seen } from './probe.ts';
import { percentile, percentOver } from './stats.ts';

/** A refresh missed, and two, of 60 a second: 1.5 ms of jitter are forgiven. */
const MISSED = 16.7 + 1.5;
const MISSED_TWO = 33.4 + 1.5;

/** Counters of Chromium's `Performance.getMetrics` by name; times in seconds. */
export type Counters = Readonly<Record<string, number>>;

/** A scroll from one look at the page to another. */
export interface Window {
  /** The page's own time in ms. */
  readonly start: number;
  readonly end: number;
  readonly before: Counters;
  readonly after: Counters;
  /** As in the figures. */
  readonly pixels: number;
  readonly reached: number;
}

/** Times between frames that began within a scroll, the one that a long task kept open at its end included. */
export const intervals = (frames: readonly number[], start: number, end: number): number[] =>
  frames
    .slice(1)
    .map((time, i) => [frames[i] ?? time, time] as const)
    .filter(([from]) => from >= start && from < end)
    .map(([from, to]) => to - from);

/** The figures of a scroll. */
export function scrollFigures(seen: Seen, { start, end, before, after, pixels, reached }: Window): Scroll {
  const between = intervals(seen.frames, start, end);
  const grown = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);
  const ms = (name: string): number => 1000 * grown(name);
  const aFrame = (name: string): number => grown(name) / Math.max(1, between.length);
  const long = seen.longTasks.filter(([at]) => at >= start && at < end);
  return {
    seconds: (end - start) / 1000,
    pixels,
    reached,
    frames: between.length,
    over16: percentOver(between, MISSED),
    over33: percentOver(between, MISSED_TWO),
    p50: percentile(between, 50),
    p95: percentile(between, 95),
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    layoutsPerFrame: aFrame('LayoutCount'),
    recalcsPerFrame: aFrame('RecalcStyleCount'),
    longTasks: long.length,
    longTasksMs: long.reduce((sum, [, duration]) => sum + duration, 0),
    scrollShift: seen.shifts.filter(([at]) => at >= start).reduce((sum, [, value]) => sum + value, 0),
  };
}
