import type { Figures, Measured } from './measure.ts';
import { KINDS, type Metric } from './metrics.ts';

/** A column: its head, and what stands in it for a page and its floor. */
type Column<T> = readonly [head: string, cell: (of: T) => string];

const NONE = '–';
const KB = 1024;
const fixed = (value: number | null, digits = 0): string => (value === null ? NONE : value.toFixed(digits));

/** A Markdown table. */
export function markdown<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([head]) => head)),
    line(columns.map((_, i) => (i < 2 ? '---' : '--:'))),
    ...rows.map((row) => line(columns.map(([, cell]) => cell(row)))),
  ].join('\n');
}

/** How many times a floor's figure a page's is; a dash where the floor has none to compare with. */
export const times = (page: number | null, floor: number | null): string =>
  page === null || !floor ? NONE : `× ${(page / floor).toFixed(1)}`;

/** How much a page's figure is above its floor's. */
export function plus(page: number | null, floor: number | null, digits = 0): string {
  if (page === null || floor === null) return NONE;
  const value = (page - floor).toFixed(digits);
  return Number(value) < 0 ? value.replace('-', '− ') : `+ ${value.replace('-', '')}`;
}

const ratio = (metric: Metric) => (m: Measured) => times(m.page.median[metric], m.floor.median[metric]);
const more =
  (metric: Metric, digits = 0) =>
  (m: Measured) =>
    plus(m.page.median[metric], m.floor.median[metric], digits);
/** A page and its floor differ in length, so what scrolling costs is compared by the distance. */
const a1000px = (cost: number | null, { median }: Figures): number =>
  (1000 * (cost ?? 0)) / (median.pixels || 1);
type Cost = (f: Figures) => number | null;
const costRatio = (cost: Cost) => (m: Measured) =>
  times(a1000px(cost(m.page), m.page), a1000px(cost(m.floor), m.floor));
/** A floor's style and layout are next to nothing, of which a multiple would say nothing. */
const costMore = (cost: Cost) => (m: Measured) =>
  plus(a1000px(cost(m.page), m.page), a1000px(cost(m.floor), m.floor), 1);

const NAME: readonly Column<{ name: string; width: string }>[] = [
  ['page', (m) => m.name],
  ['width', (m) => m.width],
];

const BESIDE: readonly Column<Measured>[] = [
  ...NAME,
  ['over 16.7 ms, points', more('over16', 1)],
  ['over 33 ms, points', more('over33', 1)],
  ['script', costRatio((f) => f.median.script)],
  ['style ms a 1,000 px', costMore((f) => f.median.style)],
  ['layout ms a 1,000 px', costMore((f) => f.median.layout)],
  ['paint', costRatio((f) => f.profile.paint)],
  ['long tasks', more('longTasks')],
  ['FCP', ratio('fcp')],
  ['LCP', ratio('lcp')],
  ['blocking ms', more('blocking')],
  ['requests', more('requests')],
  ['bytes', ratio('bytes')],
  ['heap', (m) => times(m.page.profile.heap, m.floor.profile.heap)],
];

type Row = Figures & { readonly name: string; readonly width: string };
const figure =
  (metric: Metric, digits = 0, unit = 1) =>
  ({ median }: Row): string => {
    const value = median[metric];
    return fixed(value === null ? null : value / unit, digits);
  };
const share =
  (metric: Metric) =>
  (row: Row): string =>
    `${figure(metric, 1)(row)} (${row.runs.map((r) => fixed(r[metric], 1)).join(', ')})`;

const SCROLL: readonly Column<Row>[] = [
  ...NAME,
  ['over 16.7 ms % (runs)', share('over16')],
  ['over 33 ms % (runs)', share('over33')],
  ['p50 / p95 ms', (r) => `${figure('p50')(r)} / ${figure('p95')(r)}`],
  ['script ms', figure('script')],
  ['style ms', figure('style')],
  ['layout ms', figure('layout')],
  ['paint ms', ({ profile }) => fixed(profile.paint)],
  ['layouts a frame', figure('layoutsPerFrame', 2)],
  ['recalcs a frame', figure('recalcsPerFrame', 2)],
  ['paints a frame', ({ profile }) => fixed(profile.paintsPerFrame, 2)],
  ['long tasks n / ms', (r) => `${figure('longTasks')(r)} / ${figure('longTasksMs')(r)}`],
  ['shift', figure('scrollShift', 3)],
  ['px', figure('pixels')],
  ['reached %', figure('reached')],
];

const sum = (...values: readonly (number | null)[]): number =>
  values.reduce<number>((a, b) => a + (b ?? 0), 0);

const LOAD: readonly Column<Row>[] = [
  ...NAME,
  ['requests', figure('requests')],
  ['KB', figure('bytes', 1, KB)],
  ['but fonts, images', ({ median: m }) => fixed(sum(m.html, m.js, m.css, m.data) / KB, 1)],
  ...KINDS.map((kind): Column<Row> => [kind, figure(kind, 1, KB)]),
  ['FCP ms', figure('fcp')],
  ['LCP ms', figure('lcp')],
  ['blocking ms', figure('blocking')],
  ['longest task ms', figure('longest')],
  ['shift', figure('loadShift', 3)],
  ['heap MB', ({ profile }) => fixed(profile.heap / KB / KB, 2)],
];

/** All tables of some pages, the ratios to their floors first. */
export function tables(all: readonly Measured[]): string {
  const rows = all.flatMap(({ name, width, page, floor }): Row[] => [
    { name, width, ...page },
    { name: 'its floor', width, ...floor },
  ]);
  return [
    '### Beside the floor',
    markdown(BESIDE, all),
    '### Scrolling',
    markdown(SCROLL, rows),
    '### Loading',
    markdown(LOAD, rows),
  ].join('\n\n');
}
