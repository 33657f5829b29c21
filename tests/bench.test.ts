import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readArgs, USAGE } from '../bench/args.ts';
import { blockingTime, loadFigures } from '../bench/load.ts';
import { busy, heading, type Machine } from '../bench/machine.ts';
import { KINDS, medians, type Run } from '../bench/metrics.ts';
import { choosePages, readPeer, storyPages } from '../bench/pages.ts';
import type { Seen } from '../bench/probe.ts';
import { intervals, scrollFigures } from '../bench/scroll.ts';
import { covered, median, percentile, percentOver } from '../bench/stats.ts';
import { plus, tables, times } from '../bench/table.ts';
import { painting, type TraceEvent } from '../bench/trace.ts';
import { turnWheel } from '../bench/wheel.ts';

const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });
const seen = (more: Partial<Seen> = {}): Seen => ({
  frames: [],
  longTasks: [],
  shifts: [],
  fcp: 100,
  lcp: 200,
  ...more,
});

describe('the statistics', () => {
  it('a percentile lies between the least and the greatest, grows with its share, and asks for no order', () => {
    fc.assert(
      fc.property(numbers, fc.nat(100), fc.nat(100), (values, a, b) => {
        const [low, high] = [percentile(values, Math.min(a, b)), percentile(values, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(low).toBeLessThanOrEqual(high ?? NaN);
        expect(percentile([...values].reverse(), a)).toBe(percentile(values, a));
      }),
    );
  });

  it('as many numbers are above the median as below it', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values) ?? NaN;
        expect(values.filter((v) => v > middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((v) => v < middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('nothing has no median, no percentile and no share', () => {
    expect([median([]), percentile([], 95), percentOver([], 1)]).toEqual([null, null, null]);
  });

  it('a share counts what is above the bound, not what is at it', () => {
    expect(percentOver([16.7, 18.2, 18.3, 50], 18.2)).toBe(50);
  });

  it('covered time is that of the pieces taken apart, whatever contains or overlaps what', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)).map(([at, long]) => [at, at + long] as const));
    fc.assert(
      fc.property(spans, (some) => {
        const slots = Array.from({ length: 120 }, (_, i) => some.some(([a, b]) => a <= i && i < b));
        expect(covered(some)).toBe(slots.filter(Boolean).length);
      }),
    );
  });

  it('medians are of each figure by itself, and of those runs that have it', () => {
    const run = (lcp: number | null, script: number): Run => ({ lcp, script }) as Run;
    expect(medians([run(null, 1), run(10, 9), run(20, 5)])).toEqual({ lcp: 15, script: 5 });
    expect(medians([run(null, 1)]).lcp).toBeNull();
  });
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

describe('the table', () => {
  const run: Run = {
    ...{ html: 1024, js: 2048, css: 0, font: 0, image: 0, data: 0, requests: 2, bytes: 3072 },
    ...{
      fcp: 100,
      lcp: null,
      loadShift: 0,
      blocking: 0,
      longest: 0,
      seconds: 2,
      pixels: 4000,
      reached: 100,
      frames: 100,
    },
    ...{ over16: 1, over33: 0, p50: 16.7, p95: 16.7, script: 100, style: 0, layout: 10 },
    ...{ layoutsPerFrame: 0.5, recalcsPerFrame: 0, longTasks: 0, longTasksMs: 0, scrollShift: 0 },
  };
  const figures = (...runs: Partial<Run>[]) => {
    const whole = runs.map((more) => ({ ...run, ...more }));
    return {
      runs: whole,
      median: medians(whole),
      profile: { heap: 1 << 20, paint: 20, paintsPerFrame: 0.1 },
    };
  };
  const page = figures({ over16: 30 }, { over16: 5, script: 400 }, { over16: 10 });
  const text = tables([{ name: '/moat/', width: 'phone', page, floor: figures({ script: 50 }) }]);

  it('says how a page compares with its floor before it says anything else', () => {
    expect(text.indexOf('Beside the floor')).toBeLessThan(text.indexOf('Scrolling'));
    expect(text.indexOf('Scrolling')).toBeLessThan(text.indexOf('Loading'));
  });

  it('shows every run beside the median, and no best', () => {
    expect(text).toContain('10.0 (30.0, 5.0, 10.0)');
  });

  it('compares what scrolling costs by the way, since a floor is longer or shorter than its page', () => {
    const longer = figures({ script: 100, pixels: 8000 });
    const table = tables([{ name: 'x', width: 'phone', page: figures({}), floor: longer }]);
    const [head = '', , row = ''] = (table.split('\n\n')[1] ?? '').split('\n');
    const cell = (name: string): string | undefined =>
      row.split('|')[head.split('|').findIndex((h) => h.trim() === name)]?.trim();
    expect(cell('script')).toBe('× 2.0');
    expect(cell('layout ms a 1,000 px')).toBe('+ 1.3');
  });

  it('has as many cells in each line as heads', () => {
    const blocks = text.split('\n\n').filter((block) => block.startsWith('|'));
    expect(blocks).toHaveLength(3);
    for (const block of blocks)
      expect(new Set(block.split('\n').map((line) => line.split('|').length)).size).toBe(1);
  });

  it('says nothing of what was not measured, and calls no quotient infinite', () => {
    expect(times(5, 0)).toBe('–');
    expect(times(null, 5)).toBe('–');
    expect(times(5, 2)).toBe('× 2.5');
    expect(plus(1, null)).toBe('–');
    expect([plus(5, 2), plus(2, 5), plus(2.04, 2.05, 1)]).toEqual(['+ 3', '− 3', '+ 0.0']);
    expect(text).not.toMatch(/NaN|Infinity|null|undefined/);
  });
});

describe('the heading', () => {
  const quiet: Machine = {
    ...{ date: '2026-11-26T01:00:00Z', commit: 'abc1234', changed: true },
    ...{ cores: 2, chromium: '156.0.1.2', load: 0.4 },
  };

  it('says when, of which commit and on what, and whether others were at work', () => {
    expect(heading(quiet, { ...quiet, load: 3 }, 1)).toBe(
      'Commit abc1234 with changes, 2026-11-26; 2 cores, Chromium 156, headless, without a GPU; 1 run a page; 0.4 processes wanted a core before, 3.0 at the end.',
    );
  });

  it('warns where more wants to run than there are cores', () => {
    expect(busy(quiet)).toBe('');
    expect(busy({ ...quiet, load: 2.6 })).toContain("3 processes want this machine's 2 cores");
  });
});

describe('what is asked for', () => {
  it('is all pages, both languages, both widths, five runs, if nothing is', () => {
    expect(readArgs([])).toMatchObject({ only: [], langs: ['en', 'zh-hant'], runs: 5, keep: false });
    expect(readArgs([]).widths).toEqual(['desktop', 'phone']);
  });

  it('has a line in the help for every option', () => {
    for (const option of Object.keys(readArgs([])).map((o) => o.replace(/^(lang|width|peer)s$/, '$1')))
      expect(`${USAGE}--help`).toContain(`--${option}`);
  });

  it.each([
    [['--onyl', '/moat/'], '--onyl is no option. Did you mean "--only"?'],
    [['moat'], '"moat" belongs to no option. For one page'],
    [['--runs', '0'], '--runs 0: it must be a whole number, 1 or more.'],
    [['--runs'], '--runs needs a value'],
    [['--lang', 'zh-hnat'], '--lang zh-hnat: it can be en or zh-hant. Did you mean "zh-hant"?'],
    [['--width', 'phnoe'], 'Did you mean "phone"?'],
  ])('is refused as %j with what would be right', (argv, sentence) => {
    expect(() => readArgs(argv)).toThrow(sentence);
  });

  const pages = storyPages('.');
  it('finds the cover and every chapter of both languages in content/', () => {
    const files = ['en', 'zh-hant'].flatMap((lang) => readdirSync(`content/${lang}/chapters`));
    expect(pages).toHaveLength(files.length + 2);
    expect(pages.map((p) => p.path)).toEqual(expect.arrayContaining(['/', '/zh-hant/', '/zh-hant/moat/']));
  });

  it('takes a path however it is typed, and says which there are', () => {
    for (const typed of ['moat', '/moat', 'moat/', '/moat/'])
      expect(choosePages(pages, [typed], ['en', 'zh-hant'])).toEqual([{ lang: 'en', path: '/moat/' }]);
    expect(choosePages(pages, ['/'], ['en', 'zh-hant'])).toEqual([{ lang: 'en', path: '/' }]);
    expect(() => choosePages(pages, ['maot'], ['en'])).toThrow('Did you mean "/moat/"? There are /, /');
    expect(() => choosePages(pages, ['moat'], ['zh-hant'])).toThrow('none of /moat/ is in that language');
  });

  it('takes a peer’s folder with or without a page, and says what is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'peer-'));
    expect(() => readPeer(`${folder}/no`)).toThrow(`there is no folder ${folder}/no`);
    expect(() => readPeer(folder)).toThrow(`${folder} has no index.html. Name a page of it`);
    writeFileSync(join(folder, 'index.html'), '');
    writeFileSync(join(folder, 'story.html'), '');
    expect(readPeer(folder)).toMatchObject({ folder, page: 'index.html' });
    expect(readPeer(`${folder}:story.html`)).toMatchObject({ folder, page: 'story.html' });
  });
});
