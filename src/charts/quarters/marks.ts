import { scaleLinear } from '../parts/scale.ts';
import { formatDate } from '../ledger/format.ts';
import { axisLeft } from '../parts/axis.ts';
import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { dollars } from '../parts/dollars.ts';
import { frame, layer } from '../parts/frame.ts';
import { line } from '../parts/line.ts';
import { note, type NoteOptions } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';
import { textWidth } from '../picture/text.ts';

// Longer than the house's 150 lines: columns, axis and words share one pair of scales.

/** Nvidia's data-centre revenue, a column a quarter; time and money widen until the leap is a step. */
export const states = ['eve', 'leap', 'on', 'break'] as const;
export const data = ['nvidia-quarters'] as const;

/** Each size is a design of its own; `gap` parts the columns that are counted in different ways. */
const LOOKS = {
  s: { font: 11.5, big: 25, left: 26, right: 6, top: 73, foot: 24, gap: 12, rim: 1.25 },
  m: { font: 16, big: 50, left: 40, right: 12, top: 118, foot: 36, gap: 24, rim: 1.75 },
  l: { font: 16.5, big: 50, left: 44, right: 14, top: 116, foot: 36, gap: 30, rim: 1.75 },
} as const;

/** The last quarter of each state, and the lines across it; the leap is the second state's last. */
const LAST: Record<string, string> = { eve: 'FY24Q1', leap: 'FY24Q2', on: 'FY26Q4', break: 'FY27Q1' };
const TICKS: Record<string, readonly number[]> = { eve: [1, 2, 3, 4], leap: [2, 4, 6, 8, 10] };
const WIDE = [20, 40, 60];

const time = (date: string): number => Date.parse(date);
/** A quarter is thirteen weeks, which is when the first of the list began. */
const QUARTER = 13 * 7 * 864e5;

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, left, right, top, foot, gap, rim } = LOOKS[size.name];
  const rows = sets['nvidia-quarters'] ?? [];
  const find = (key: string): Row => rows.find((row) => row['quarter'] === key) ?? {};
  const value = (row: Row): number => num(row, 'data_centre');
  const last = find(LAST[state] ?? '');
  const shown = rows.slice(0, rows.indexOf(last) + 1);
  const broken = state === 'break';
  const ends = (row: Row): number => time(str(row, 'quarter_end'));
  const starts = (row: Row): number =>
    row === rows[0] ? ends(row) - QUARTER : ends(rows[rows.indexOf(row) - 1] ?? {});
  const base = size.height - foot;
  const highest = value(state === 'on' ? find(LAST['break'] ?? '') : last);
  const y = scaleLinear([0, highest], [base, top]);
  const span: [number, number] = [starts(shown[0] ?? {}), ends(last)];
  const x = scaleLinear(span, [left, size.width - right - (broken ? gap : 0)]);
  const say = (key: string, at: number, h: number, text: string, more: Partial<NoteOptions> = {}): Mark =>
    note({ key, x: at, y: h, text, size: font, ...more });
  const sum = (row: Row): string => dollars(words, value(row) * 1e9, 3);
  const until = (row: Row): string =>
    label(words, 'until', { date: formatDate(str(row, 'quarter_end').slice(0, 7), words.lang) });
  const isNew = (row: Row): boolean => row['quarter'] === LAST['break'];
  const place = (row: Row) => {
    const [from, to] = [starts(row), ends(row)].map((t) => x(t) + (isNew(row) ? gap : 0)) as [number, number];
    const air = (to - from) * 0.09;
    return { from: from + air, to: to - air, top: y(value(row)) };
  };

  const column = (row: Row): Mark => {
    const { from, to, top: h } = place(row);
    const lit = state === 'eve' || state === 'on' || row === last;
    const fill = isNew(row)
      ? { 'fill-opacity': 0.12, stroke: 'money', 'stroke-width': rim, 'stroke-dasharray': '5 4' }
      : { 'fill-opacity': 1 };
    const box = {
      x: from,
      width: to - from,
      y: h,
      height: base - h,
      from: { y: base, height: 0, opacity: 0 },
    };
    // Without paper behind it a faded column would show the grid.
    return layer(str(row, 'quarter'), [
      mark('rect', 'paper', { ...box, fill: 'paper' }),
      mark('rect', 'column', { ...box, fill: 'money', opacity: lit ? 1 : 0.38, ...fill }),
    ]);
  };

  /** The words on the last column: lines stand on its head, the figure lowest, ending where it ends. */
  const head = (row: Row, lines: readonly string[]): Mark[] => {
    const { to, top: h } = place(row);
    const end = { anchor: 'end' } as const;
    const floor = h - font * 0.7;
    return [
      say(`sum ${str(row, 'quarter')}`, to, floor, sum(row), {
        ...end,
        size: big,
        weight: 600,
        fill: 'money',
      }),
      ...lines.map((text, i) =>
        say(`line ${i}`, to, floor - big * 1.02 - i * font * 1.35, text, {
          ...end,
          ...(i ? { weight: 600 } : { fill: 'ink-2' }),
        }),
      ),
    ];
  };

  /** The eve or the leap, once it is small: a pole from its column up to its words. */
  const pole = (row: Row): Mark[] => {
    const { from, to, top: h } = place(row);
    const at = (from + to) / 2;
    const up = y(highest * 0.42);
    const end = { anchor: 'end', halo: 'paper' } as const;
    return [
      line('pole', [at, h - 3, at, up], 'ink-2', 1, { y2: h - 3 }),
      say('then', to, up - font * 1.85, sum(row), { ...end, weight: 600, fill: 'money' }),
      say('when', to, up - font * 0.5, until(row), { ...end, fill: 'ink-2' }),
    ];
  };

  const eve = find(LAST['eve'] ?? '');
  const leap = find(LAST['leap'] ?? '');
  const STORY: Record<string, () => Mark[]> = {
    eve: () => head(last, [until(last)]),
    leap: () =>
      head(last, [
        until(last),
        label(words, 'more', { percent: Math.round((value(leap) / value(eve) - 1) * 100) }),
      ]),
    on: () => [...head(last, [until(last)]), ...pole(leap)],
    break: () => head(last, [until(last), label(words, 'break')]),
  };

  /** Years under the ground where there is room; the one beyond the break stands under its column. */
  const years = Array.from({ length: 6 }, (_, i) => 2021 + i).flatMap((year) => {
    const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
    const [x1, x2] = [Math.max(left, x(from)), Math.min(x(span[1]), x(to))];
    const beyond = broken && to > span[1];
    const spot = beyond ? { at: size.width - right, anchor: 'end' } : { at: (x1 + x2) / 2, anchor: 'middle' };
    const begun = from > span[0];
    const fits = beyond || x2 - x1 > textWidth(String(year), font);
    const more = { anchor: spot.anchor as 'end' | 'middle', fill: 'ink-2' };
    return [
      ...(begun && fits && !beyond ? [line(`tick ${year}`, [x1, base, x1, base + font * 0.6], 'ink')] : []),
      ...(fits ? [say(`year ${year}`, spot.at, base + font * 1.5, String(year), more)] : []),
    ];
  });

  const ticks = TICKS[state] ?? WIDE;
  const edge = x(span[1]);
  const before = broken ? x(starts(last)) + gap * 0.25 : edge;
  const cut = before + gap * 0.5;
  const slash = (at: number, i: number): Mark =>
    line(`slash ${i}`, [at - gap * 0.12, base + gap * 0.3, at + gap * 0.12, base - gap * 0.3], 'ink', 1.25);
  return frame({ size, words, state }, [
    axisLeft({
      key: 'money',
      scale: y,
      at: left,
      ticks,
      grid: size.width - left - right,
      size: font,
      format: (v) => dollars(words, v * 1e9, 3, 'tick-'),
    }),
    say('unit', left, y(ticks.at(-1) ?? 0) - font * 0.5, label(words, 'axis'), { fill: 'ink-2' }),
    layer('columns', shown.map(column)),
    layer('years', years),
    line('ground', [left, base, before, base], 'ink', 1.25),
    layer(
      'break',
      broken
        ? [line('ground', [cut, base, size.width - right, base], 'ink', 1.25), ...[before, cut].map(slash)]
        : [],
    ),
    layer('story', STORY[state]?.() ?? []),
  ]);
}
