import { describe, expect, it } from 'vitest';
import { busy, heading, type Machine } from '../bench/machine.ts';
import { medians, type Run } from '../bench/metrics.ts';
import { plus, tables, times } from '../bench/table.ts';

describe('the table', () => {
  const run: Run = {
    requests: 2,
    bytes: 3072,
    html: 1024,
    js: 2048,
    css: 0,
    font: 0,
    image: 0,
    data: 0,
    fcp: 100,
    lcp: null,
    loadShift: 0,
    blocking: 0,
    longest: 0,
    seconds: 2,
    pixels: 4000,
    reached: 100,
    frames: 100,
    over16: 1,
    over33: 0,
    p50: 16.7,
    p95: 16.7,
    script: 100,
    style: 0,
    layout: 10,
    layoutsPerFrame: 0.5,
    recalcsPerFrame: 0,
    longTasks: 0,
    longTasksMs: 0,
    scrollShift: 0,
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

  it('compares what scrolling costs by the pixel, since a floor is longer or shorter than its page', () => {
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
    date: '2026-11-26T01:00:00Z',
    commit: 'abc1234',
    changed: true,
    cores: 2,
    chromium: '156.0.1.2',
    load: 0.4,
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
