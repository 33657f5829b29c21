import { max } from 'd3-array';
import { scaleLinear } from '../parts/scale.ts';
import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { dollars } from '../parts/dollars.ts';
import { fit } from '../parts/fit.ts';
import { frame, layer } from '../parts/frame.ts';
import { line } from '../parts/line.ts';
import { note, type NoteOptions } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

// Longer than the house's 150 lines: blocks and words share one ground.

/** OpenAI's money, year by year: earned is a block on the ground, lost a hole below it, on one scale. */
export const states = ['loss', 'call', 'after'] as const;
export const data = ['openai-years', 'bankruptcy-call'] as const;

/** Each size is a design of its own; `top` is the room above the highest block, `wide` a year's gap. */
const LOOKS = {
  s: { font: 11.5, big: 34, rate: 19, side: 6, top: 44, after: 18, foot: 52, gap: 8 },
  m: { font: 16, big: 68, rate: 37, side: 14, top: 84, after: 28, foot: 72, gap: 18 },
  l: { font: 16.5, big: 72, rate: 35, side: 18, top: 66, after: 28, foot: 72, gap: 26 },
} as const;

/** Where time ends on the stage, in years. */
const ENDS: Record<string, number> = { loss: 2023, call: 2025.12, after: 2026 };
/** A month as years, and how much of it has passed as a share. */
const inYears = (month: string, passed: number): number => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year + (number - 1 + passed) / 12;
};

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, rate, side, foot, gap, ...tops } = LOOKS[size.name];
  const rows = sets['openai-years'] ?? [];
  const after = state === 'after';
  const shown = after ? rows : rows.slice(0, 1);
  const most = (column: string): number => max(shown, (row) => num(row, column)) ?? 0;
  const bottom = size.height - foot;
  const top = after ? tops.after : tops.top;
  const unit = (bottom - top) / (most('revenue') + most('operating_loss'));
  const ground = top + most('revenue') * unit;
  const x = scaleLinear([num(rows[0] ?? {}, 'year'), ENDS[state] ?? 0], [side, size.width - side]);
  const say = (key: string, at: number, y: number, text: string, more: Partial<NoteOptions> = {}): Mark =>
    note({ key, x: at, y, text, size: font, ...more });
  const sum = (value: number): string => dollars(words, value * 1e9);
  const middle = { anchor: 'middle' } as const;
  const strong = { weight: 600, fill: 'money' } as const;

  const year = (row: Row): Mark => {
    const [from, to] = [x(num(row, 'year')) + gap / 2, x(num(row, 'year') + 1) - gap / 2];
    const at = (from + to) / 2;
    const [earned, lost] = [num(row, 'revenue') * unit, num(row, 'operating_loss') * unit];
    const kind = str(row, 'kind');
    const below = bottom + font * (after ? 2.6 : 1.7);
    const name = [
      say('year', at, below, str(row, 'year'), { ...middle, weight: 600 }),
      say('kind', at, below + font * 1.3, label(words, kind), { ...middle, fill: 'ink-2' }),
    ];
    if (kind === 'projected') {
      const dash = { stroke: 'mute', 'stroke-width': 1.5, 'stroke-dasharray': '2 5', from: { opacity: 0 } };
      const ends = { y1: ground - font * 2.5, y2: ground + font * 6 };
      return layer(str(row, 'year'), [
        ...[from, to].map((x1, i) => mark('line', `side ${i}`, { x1, x2: x1, ...ends, ...dash })),
        say('unknown', at, ground + font * 4, '?', { ...middle, size: rate, fill: 'mute' }),
        ...name,
      ]);
    }
    const box = { x: from, width: to - from, fill: 'money' };
    const rim = { 'fill-opacity': 0.2, stroke: 'money', 'stroke-width': 1.25 };
    const rest = { y: ground, height: 0, opacity: 0 };
    const opacity = state === 'call' ? 0.5 : 1;
    return layer(str(row, 'year'), [
      mark('rect', 'earned', { ...box, y: ground - earned, height: earned, opacity, from: rest }),
      mark('rect', 'lost', { ...box, ...rim, y: ground, height: lost, opacity, from: rest }),
      ...(after ? balance(row, at, earned, lost, to - from) : []),
      ...name,
    ]);
  };

  /** What a year is labelled with once there are several: both sums, and what a dollar earned lost. */
  const balance = (row: Row, at: number, earned: number, lost: number, width: number): Mark[] => {
    const [revenue, loss] = [num(row, 'revenue'), num(row, 'operating_loss')];
    const sums = [
      say('plus', at, ground - earned - font * 0.5, label(words, 'plus', { sum: sum(revenue) }), {
        ...middle,
        ...strong,
      }),
      say('minus', at, ground + lost + font * 1.15, label(words, 'minus', { sum: sum(loss) }), {
        ...middle,
        ...strong,
      }),
    ];
    if (str(row, 'kind') !== 'leaked') return sums;
    const value = label(words, 'dollar', { n: (loss / revenue).toFixed(2) });
    const y = ground + rate * 1.15;
    return [
      ...sums,
      say('rate', at, y, value, { ...middle, size: fit(value, width * 0.86, rate, 600), weight: 600 }),
      ...[1, 2].map((n) => say(`per ${n}`, at, y + (n * 1.3 + 0.1) * font, label(words, `per-${n}`), middle)),
    ];
  };

  const [first = {}] = rows;
  const [prophecy = {}] = sets['bankruptcy-call'] ?? [];
  const [left, wall] = [x(num(first, 'year')) + gap / 2, x(inYears(str(prophecy, 'meant'), 1))];
  const lost = ground + num(first, 'operating_loss') * unit;
  const STORY: Record<string, () => Mark[]> = {
    loss: () => [
      say(
        'earned',
        left,
        ground - num(first, 'revenue') * unit - font * 0.6,
        label(words, 'earned', { sum: sum(num(first, 'revenue')) }),
        strong,
      ),
      say('sum', size.width / 2, (ground + lost) / 2 + big * 0.2, sum(num(first, 'operating_loss')), {
        ...middle,
        size: big,
        weight: 600,
      }),
      say('lost', size.width / 2, (ground + lost) / 2 + big * 0.2 + font * 1.9, label(words, 'lost'), {
        ...middle,
        size: font * 1.2,
      }),
    ],
    call: () => {
      const owed = label(words, 'minus', { sum: sum(num(first, 'operating_loss')) });
      const made = x(inYears(str(prophecy, 'made'), 0.5));
      const rise = ground - top * 1.15;
      const arc = `M${made} ${ground}C${made} ${rise},${wall} ${rise},${wall} ${ground}`;
      const words1 = {
        anchor: 'end',
        size: rate * 1.1,
        weight: 600,
        width: (wall - x(2023)) * 0.82,
      } as const;
      const y = (ground + bottom) / 2;
      return [
        say('owed', (left + x(2023) - gap / 2) / 2, ground + font * 1.8, owed, { ...middle, ...strong }),
        mark('path', 'arc', {
          d: arc,
          fill: 'none',
          stroke: 'ink',
          'stroke-width': 1.25,
          from: { opacity: 0 },
        }),
        mark('circle', 'made', { cx: made, cy: ground, r: font * 0.3, fill: 'ink', from: { opacity: 0 } }),
        say('when', made, ground + font * 1.6, label(words, 'made'), { ...middle, fill: 'ink-2' }),
        say('call', wall - font, y, label(words, 'call'), words1),
      ];
    },
    after: () => [
      say('call', wall - font * 0.6, top + font * 0.2, label(words, 'called'), {
        anchor: 'end',
        fill: 'ink-2',
        width: (wall - x(2023)) * 0.96,
      }),
    ],
  };

  /** Years that the call was about, with nothing known of them yet. */
  const ahead = rows.slice(1, 3).map((row) => {
    const at = x(num(row, 'year') + 0.5);
    const text = str(row, 'year');
    return layer(text, [say('year', at, bottom + font * 1.7, text, { ...middle, fill: 'ink-2' })]);
  });

  const mean = after
    ? { y1: top - font * 0.8, y2: bottom, stroke: 'ink-2', 'stroke-width': 1.25, 'stroke-dasharray': '4 4' }
    : { y1: ground, y2: bottom, stroke: 'ink', 'stroke-width': 3 };
  return frame({ size, words, state }, [
    layer('years', state === 'call' ? [...shown.map(year), ...ahead] : shown.map(year)),
    line('ground', [side, ground, size.width - side, ground], 'ink', 1.25),
    layer(
      'wall',
      state === 'loss' ? [] : [mark('line', 'wall', { x1: wall, x2: wall, ...mean, from: { opacity: 0 } })],
    ),
    layer('story', STORY[state]?.() ?? []),
  ]);
}
