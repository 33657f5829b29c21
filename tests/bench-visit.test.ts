import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { blockingTime, loadFigures } from '../bench/load.ts';
import { KINDS } from '../bench/metrics.ts';
import type { Seen } from '../bench/probe.ts';
import { intervals, scrollFigures } from '../bench/scroll.ts';
import { painting, type TraceEvent } from '../bench/trace.ts';
import { turnWheel } from '../bench/wheel.ts';

const seen = (more: Partial<Seen> = {}): Seen => ({
  frames: [],
  longTasks: [],
  shifts: [],
  fcp: 100,
  lcp: 200,
  ...more,
});

describe('a load', () => {
  it('blocks for what its tasks take beyond 50 ms, from the first paint on', () => {
    expect(blockingTime([[0, 300]], 1000)).toBe(0);
    expect(
      blockingTime(
        [
          [1200, 300],
          [2000, 50],
        ],
        1000,
      ),
    ).toBe(250);
    // The paint came 100 ms before this task's end.
    expect(blockingTime([[900, 200]], 1000)).toBe(50);
  });

  it('adds up its kinds of bytes and all its shifts, and tells of a long task before the first paint too', () => {
    const bytes = Object.fromEntries(KINDS.map((kind, i) => [kind, 10 ** i]));
    const fetched = { requests: 7, bytes, open: new Set<string>(), last: 0 };
    const shifts: Seen['shifts'] = [
      [10, 0.25],
      [20, 0.5],
    ];
    const longTasks: Seen['longTasks'] = [
      [20, 70],
      [150, 60],
    ];
    const load = loadFigures(seen({ shifts, longTasks }), fetched as Parameters<typeof loadFigures>[1]);
    expect(load).toMatchObject({ requests: 7, bytes: 111_111, html: 1, data: 100_000, loadShift: 0.75 });
    expect(load).toMatchObject({ fcp: 100, lcp: 200, blocking: 10, longest: 70 });
  });
});

describe('a scroll', () => {
  it('counts intervals that begin within it, the last one to its end', () => {
    expect(intervals([0, 16, 32, 132, 148], 16, 100)).toEqual([16, 100]);
    expect(intervals([5], 0, 10)).toEqual([]);
  });

  it('takes what grew of Chromium’s counters, in ms and by the frame, and what happened meanwhile', () => {
    const counters = (by: number) => ({
      ScriptDuration: by,
      RecalcStyleDuration: by / 10,
      LayoutDuration: by / 100,
      LayoutCount: by,
      RecalcStyleCount: 2 * by,
      Other: 9,
    });
    const figures = scrollFigures(
      seen({
        frames: [0, 1000, 1016, 1032, 1066, 1116, 1132],
        longTasks: [
          [500, 80],
          [1070, 60],
          [3000, 90],
        ],
        shifts: [
          [10, 1],
          [1050, 0.125],
        ],
      }),
      { start: 1000, end: 1130, before: counters(1), after: counters(6), pixels: 260, reached: 100 },
    );
    expect(figures).toMatchObject({ frames: 5, over16: 40, over33: 20, p50: 16, script: 5000, style: 500 });
    expect(figures.layout).toBeCloseTo(50);
    expect(figures).toMatchObject({ layoutsPerFrame: 1, recalcsPerFrame: 2, seconds: 0.13 });
    expect(figures).toMatchObject({ longTasks: 1, longTasksMs: 60, scrollShift: 0.125, pixels: 260 });
  });

  it('turns the wheel without waiting for a page that answers no event before the last', async () => {
    const sent: { y: number; answer: () => void }[] = [];
    const pixels = 32 * 20 - 5;
    const session = {
      send: (_: string, { deltaY }: { deltaY: number }) =>
        new Promise<void>((answer) => {
          sent.push({ y: deltaY, answer });
          if (sent.length === 20) for (const event of sent) event.answer();
        }),
    };
    const start = performance.now();
    expect(await turnWheel(session as unknown as CDPSession, 0, 0, pixels)).toBe(640);
    expect(sent.map(({ y }) => y)).toEqual(Array.from({ length: 20 }, () => 32));
    // The twentieth is due after nineteen pauses, however late single ones are.
    expect(performance.now() - start).toBeGreaterThanOrEqual(19 * 16);
  });
});

describe('a trace', () => {
  const name = (pid: number, tid: number, thread: string): TraceEvent => ({
    name: 'thread_name',
    ph: 'M',
    pid,
    tid,
    ts: 0,
    args: { name: thread },
  });
  const event = (pid: number, tid: number, what: string, ts: number, dur: number): TraceEvent => ({
    name: what,
    ph: 'X',
    pid,
    tid,
    ts,
    dur,
  });
  const threads = [name(1, 1, 'CrRendererMain'), name(2, 1, 'CrRendererMain'), name(1, 2, 'Compositor')];

  it('counts what a main thread paints, what lies within another event once', () => {
    const events = [
      ...threads,
      event(1, 1, 'PrePaint', 0, 1000),
      event(1, 1, 'Paint', 2000, 3000),
      event(1, 1, 'Paint', 3000, 1000),
      event(1, 1, 'Layout', 9000, 9000),
      event(1, 2, 'Commit', 0, 50_000),
    ];
    expect(painting(events)).toEqual({ ms: 4, paints: 2 });
  });

  it('keeps the page’s thread apart from another page’s that painted less', () => {
    const events = [...threads, event(2, 1, 'Paint', 0, 500), event(1, 1, 'Paint', 0, 1500)];
    expect(painting(events)).toEqual({ ms: 1.5, paints: 1 });
    expect(painting(threads)).toEqual({ ms: 0, paints: 0 });
  });
});
