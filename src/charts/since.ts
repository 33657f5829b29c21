import { formatBillions } from '../ledger/format.ts';
import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { earth, type Cut } from '../parts/earth.ts';
import { frame, layer } from '../parts/frame.ts';
import { line } from '../parts/line.ts';
import { note, noteLines, type NoteOptions } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

// Longer than the house's 150 lines: three pictures on one ground.

/**
 * One line of ground for three pictures: what was earned stands on it, what is lacking is dug into it.
 * OpenAI's loss by the dollar; Nvidia's years; the hole of Sequoia's formula, deeper each time.
 */
export const states = ['losses', 'chips', 'hole'] as const;
export const data = ['openai-years', 'nvidia-years', 'sequoia-model', 'ai-revenue'] as const;

/** `losses`, `chips`, `hole`: the ground, and the height of a dollar, of the highest tower, of the deepest pit. */
const LOOKS = {
  s: { font: 11.5, big: 25, side: 14, gap: 14, losses: [98, 76], chips: [278, 236], hole: [46, 250] },
  m: { font: 15.5, big: 50, side: 24, gap: 26, losses: [196, 146], chips: [536, 450], hole: [92, 468] },
  l: { font: 17, big: 48, side: 40, gap: 40, losses: [154, 112], chips: [416, 346], hole: [84, 366] },
} as const;

/** The newest years with a full row; the model's rows are all drawn. */
const SLOTS = 4;
const MORE = { anchor: 'middle' } as const;

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, side, gap, ...grounds } = LOOKS[size.name];
  const [ground, reach] = grounds[state as (typeof states)[number]];
  const count = state === 'losses' ? 2 : SLOTS;
  const slot = (size.width - 2 * side + gap) / count;
  const wide = slot - gap;
  const left = (i: number): number => side + i * slot;
  const middle = (i: number): number => left(i) + wide / 2;
  const say = (key: string, x: number, y: number, text: string, more: Partial<NoteOptions> = {}): Mark =>
    note({ key, x, y, text, size: font, ...more });
  const money = (value: number, digits = 0): string => formatBillions(value, words.lang, digits);
  const figure = { ...MORE, size: big, weight: 600 } as const;

  /** Something that fills a cut: it grows from the ground, or from the floor of its pit. */
  const fill = (key: string, i: number, floor: number, height: number, opacity = 1): Mark =>
    mark('rect', key, {
      ...{ x: left(i), y: floor - height, width: wide, height, fill: 'money', opacity },
      from: { y: floor, height: 0 },
    });

  /** As many decimals as the data gives. */
  const digits = (value: unknown): number => String(value).split('.')[1]?.length ?? 0;
  const years = (sets['openai-years'] ?? []).filter((r) => r['kind'] === 'leaked').slice(-2);
  const perDollar = (row: Row): number => num(row, 'operating_loss') / num(row, 'revenue');
  const losses = (row: Row, i: number): Mark[] => {
    const year = str(row, 'year');
    const lost = perDollar(row);
    const [revenue, loss] = ['revenue', 'operating_loss'].map((column) =>
      money(num(row, column), digits(row[column])),
    );
    const foot = {
      key: `sum ${year}`,
      x: middle(i),
      y: 0,
      text: label(words, 'sum', { revenue: revenue ?? '', loss: loss ?? '' }),
    };
    const more = { ...MORE, size: font, width: wide - 10, fill: 'ink-2' } as const;
    const lines = noteLines({ ...foot, ...more }).length;
    const floor = ground + lost * reach;
    const base = ground + reach * 0.5;
    return [
      fill(`earned ${year}`, i, ground, reach),
      // A dollar deep, and two: the loss is measured by the block above.
      ...[1, 2]
        .filter((n) => n < lost)
        .map((n) =>
          line(
            `dollar ${n} ${year}`,
            [left(i), ground + n * reach, left(i) + wide, ground + n * reach],
            'mute',
          ),
        ),
      say(`year ${year}`, left(i), ground - reach - font * 0.6, year, { weight: 600 }),
      say(`earned ${year}`, middle(i), ground - reach / 2 + font * 0.4, label(words, 'earned'), {
        ...{ ...MORE, fill: 'paper', weight: 600 },
      }),
      say(`lost ${year}`, middle(i), base, label(words, 'lost', { lost: lost.toFixed(2) }), figure),
      say(`lost-word ${year}`, middle(i), base + big * 0.22 + font * 0.95, label(words, 'lost-word'), MORE),
      note({ ...foot, ...more, y: floor - font * 0.7 - (lines - 1) * font * 1.3 }),
    ];
  };

  const towers = (sets['nvidia-years'] ?? []).slice(-SLOTS);
  const most = Math.max(...towers.map((row) => num(row, 'data_centre')));
  const tall = (row: Row): number => (num(row, 'data_centre') / most) * reach;
  const chips = (row: Row, i: number): Mark[] => {
    const year = str(row, 'fiscal_year');
    const top = ground - tall(row);
    const value = { ...figure, size: big * (words.lang === 'en' ? 1 : 0.78), fill: 'money' };
    return [
      fill(year, i, ground, tall(row)),
      say(`value ${year}`, middle(i), top - font * 0.6, money(num(row, 'data_centre'), 1), value),
      say(`year ${year}`, middle(i), ground + font * 1.5, str(row, 'calendar'), { ...MORE, weight: 600 }),
      say(`fiscal ${year}`, middle(i), ground + font * 2.85, year, { ...MORE, fill: 'ink-2' }),
    ];
  };

  const pits = (sets['sequoia-model'] ?? []).slice(-SLOTS);
  const deepest = Math.max(...pits.map((row) => num(row, 'need')));
  const sold = (sets['ai-revenue'] ?? []).find((row) => row['measure_key'] === 'trailing-12-months') ?? {};
  const hole = (row: Row, i: number): Mark[] => {
    const asOf = str(row, 'as_of');
    const [year, month] = asOf.split('-');
    const ours = row['kind'] === 'ours';
    const need = num(row, 'need');
    const floor = ground + (need / deepest) * reach;
    const amount = ours ? num(sold, 'low') : num(row, 'revenue');
    const high = (amount / deepest) * reach;
    const text = ours ? label(words, 'about', { need: money(Math.round(need / 100) * 100) }) : money(need);
    const shown = { ...MORE, size: Math.min(big * 0.62, wide / 4.2), weight: 600 } as const;
    const filled = ours ? 'sold' : 'guessed';
    const said = label(words, filled, { amount: money(amount) });
    return [
      say(`need ${asOf}`, middle(i), ground - font * 2.1, text, shown),
      say(
        `date ${asOf}`,
        middle(i),
        ground - font * 0.65,
        label(words, `month-${month}`, { year: year ?? '' }),
        {
          ...{ ...MORE, fill: 'ink-2' },
        },
      ),
      ...(amount
        ? [
            fill(`filled ${asOf}`, i, floor, high, ours ? 1 : 0.4),
            say(`${filled} ${asOf}`, middle(i), floor - high - font * 0.6, said, {
              ...{ ...MORE, ...(ours ? { fill: 'money', weight: 600 } : { fill: 'ink-2' }) },
            }),
          ]
        : []),
      ...(ours
        ? [
            say('ours', middle(i), (ground + floor - high) / 2, label(words, 'ours'), {
              ...MORE,
              width: wide - 12,
            }),
          ]
        : []),
    ];
  };

  const depth = (i: number): number => {
    if (state === 'losses') return years[i] ? perDollar(years[i]) * reach : 0;
    if (state === 'chips') return towers[i] ? -tall(towers[i]) : 0;
    return pits[i] ? (num(pits[i], 'need') / deepest) * reach : 0;
  };
  const cuts = Array.from({ length: SLOTS }, (_, i): Cut => {
    const there = i < count;
    return { x: there ? left(i) : size.width - side, width: there ? wide : 0, depth: there ? depth(i) : 0 };
  });
  const told = {
    losses: () => years.flatMap(losses),
    chips: () => towers.flatMap(chips),
    hole: () => pits.flatMap(hole),
  };
  const marks = told[state as keyof typeof told]();
  return frame({ size, words, state }, [
    earth({ key: 'earth', width: size.width, height: size.height, ground, cuts }),
    layer(
      'money',
      marks.filter((m) => m.tag === 'rect'),
    ),
    layer(
      state,
      marks.filter((m) => m.tag !== 'rect'),
    ),
  ]);
}
