import type { Fetched } from './network.ts';
import { KINDS, type Load } from './metrics.ts';
import type { Seen } from './probe.ts';

/** From here on a task is long, in ms. */
const LONG = 50;

/** Of each task after the first paint, what goes beyond 50 ms, in ms. */
export const blockingTime = (tasks: Seen['longTasks'], fcp: number): number =>
  tasks.reduce((sum, [start, duration]) => {
    // Of a task in which the first paint happens, what comes after it.
    const after = start + duration - Math.max(start, fcp);
    return sum + Math.max(0, after - LONG);
  }, 0);

/** The figures of a load that has come to rest. */
export const loadFigures = (seen: Seen, { requests, bytes }: Fetched): Load => ({
  requests,
  ...bytes,
  bytes: KINDS.reduce((sum, kind) => sum + bytes[kind], 0),
  fcp: seen.fcp,
  lcp: seen.lcp,
  loadShift: seen.shifts.reduce((sum, [, value]) => sum + value, 0),
  blocking: blockingTime(seen.longTasks, seen.fcp ?? 0),
  longest: Math.max(0, ...seen.longTasks.map(([, duration]) => duration)),
});
