import { covered } from './stats.ts';

/** An event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** Its phase: `X` for one that is told whole, `M` for the name of a thread. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The categories of a trace that `painting` reads. */
export const CATEGORIES = ['devtools.timeline', '__metadata'];
/** What a main thread does with a frame after its layout. */
const PAINTING = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit']);

/**
 * What painting cost the main thread that painted most: other pages' and Chromium's own stand beside
 * it in a trace.
 */
export function painting(events: readonly TraceEvent[]): { ms: number; paints: number } {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const mains = new Set(
    events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map(thread),
  );
  const painted = events.filter((e) => e.ph === 'X' && PAINTING.has(e.name) && mains.has(thread(e)));
  const each = [...Map.groupBy(painted, thread).values()].map((own) => ({
    ms: covered(own.map((e) => [e.ts, e.ts + (e.dur ?? 0)])) / 1000,
    paints: own.filter((e) => e.name === 'Paint').length,
  }));
  return each.sort((a, b) => b.ms - a.ms)[0] ?? { ms: 0, paints: 0 };
}
