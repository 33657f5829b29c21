import { max, median } from 'd3-array';
import { scaleLinear } from '../parts/scale.ts';
import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { fit } from '../parts/fit.ts';
import { frame, layer } from '../parts/frame.ts';
import { line } from '../parts/line.ts';
import { note, type NoteOptions } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

// Longer than the house's 150 lines: the same marks stand in four arrangements.

/** What an H100 is made of and what is asked for it, as heights on one linear scale. */
export const states = ['materials', 'street', 'asking', 'left-out'] as const;
export const data = ['h100-prices'] as const;

/** Each size is a design of its own; `top` and `foot` hold the words of the columns. */
const LOOKS = {
  s: { font: 11.5, big: 17, side: 6, top: 40, foot: 36, gap: 14, apart: 22 },
  m: { font: 16, big: 31, side: 16, top: 68, foot: 54, gap: 30, apart: 72 },
  l: { font: 16.5, big: 34, side: 30, top: 68, foot: 54, gap: 56, apart: 130 },
} as const;

/** What the estimates of materials are silent about; nobody has measured these, so none has a size. */
const LEFT_OUT = ['research', 'software', 'faulty', 'boards', 'profit'];
/** How many columns share the stage, and the share of it that the widest state's column takes. */
const COUNT: Record<string, number> = { materials: 3, street: 2, asking: 3, 'left-out': 1 };
const WIDE = 0.62;

const comma = (value: number): string => value.toLocaleString('en-GB');

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, side, top, foot, gap: near, apart } = LOOKS[size.name];
  const rows = sets['h100-prices'] ?? [];
  const find = (key: string): Row => rows.find((row) => row['label_key'] === key) ?? {};
  const [street, asking] = [find('street-price'), find('article-resale')];
  const made = rows.filter((row) => row['kind'] === 'estimate');
  const alone = state === 'materials';
  const gap = alone ? apart : near;
  const out = state === 'left-out';
  const tile = median(made, (row) => num(row, 'high')) ?? 1;
  const highest = alone
    ? (max(made, (row) => num(row, 'high')) ?? 1)
    : num(state === 'asking' ? asking : street, 'high');
  const base = size.height - foot;
  const y = scaleLinear([0, highest], [base, top]);
  const room = (size.width - 2 * side + gap) / (COUNT[state] ?? 1);
  const slot = (i: number) => {
    const width = out ? (size.width - 2 * side) * WIDE : room - gap;
    const x = side + (out ? 0 : i * room);
    return { x, width, at: x + width / 2 };
  };
  const say = (key: string, at: number, h: number, text: string, more: Partial<NoteOptions> = {}): Mark =>
    note({ key, x: at, y: h, text, size: font, anchor: 'middle', ...more });
  const price = (row: Row): string => {
    const [low, high] = [comma(num(row, 'low')), comma(num(row, 'high'))];
    return low === high ? label(words, 'price', { price: low }) : label(words, 'range', { low, high });
  };
  const named = (
    key: string,
    at: number,
    width: number,
    sub = '',
    more: Partial<NoteOptions> = {},
  ): Mark[] => [
    say('name', at, base + font * 1.5, label(words, key), { weight: 600, width }),
    ...(sub ? [say('sub', at, base + font * 2.85, sub, { fill: 'ink-2', width, ...more })] : []),
  ];
  const money = { size: big, weight: 600, fill: 'money' } as const;

  /** The three estimates: columns of their own, then thirds of one block, then the foot of the street price. */
  const estimates = made.map((row, i) => {
    const whole = slot(alone ? i : 0);
    const width = alone ? whole.width : (whole.width - (out ? 0 : 2)) / made.length;
    const x = alone ? whole.x : whole.x + i * (width + (out ? 0 : 1));
    const h = y(num(row, 'high'));
    const words1 = alone
      ? [
          say('price', whole.at, h - font * 0.6, price(row), money),
          ...named(str(row, 'label_key'), whole.at, room - 4),
        ]
      : [];
    return layer(str(row, 'label_key'), [
      mark('rect', 'column', { x, width, y: h, height: base - h, fill: 'money' }),
      ...words1,
    ]);
  });
  const block = slot(0);
  const together =
    alone || out
      ? []
      : [
          say('price', block.at, y(tile) - font * 0.9, label(words, 'about', { price: comma(tile) }), {
            ...money,
            size: fit(label(words, 'about', { price: comma(tile) }), block.width, big * 0.8, 600),
          }),
          ...named('materials', block.at, block.width + gap, label(words, 'three')),
        ];

  /** A column that reaches from its low to its high price: a body, and a paler end. */
  const column = (row: Row, i: number, claim: boolean): Mark => {
    const { x, width, at } = slot(i);
    const [low, high] = [y(num(row, 'low')), y(num(row, 'high'))];
    const rest = { y: base, height: 0, opacity: 0 };
    const faint = state === 'asking' ? 0.5 : out ? 0.16 : 0.8;
    const dash = { stroke: 'unverified', 'stroke-width': 1.5, 'stroke-dasharray': '6 5' };
    const rect = (
      part: string,
      [y1, y2]: readonly [number, number],
      look: Record<string, string | number>,
    ): Mark => mark('rect', part, { x, width, y: y1, height: y2 - y1, ...look, from: rest });
    const inside = claim
      ? [
          rect('shell', [high, base], { fill: 'none', ...dash }),
          mark('line', 'low', { x1: x, x2: x + width, y1: low, y2: low, ...dash, from: { opacity: 0 } }),
        ]
      : [
          rect('body', [low, base], { fill: 'money', opacity: faint }),
          rect('end', [high, low], { fill: 'money', opacity: faint * 0.45 }),
        ];
    const lines = Array.from({ length: claim ? 0 : Math.floor(num(row, 'high') / tile) }, (_, k) => {
      const h = y((k + 1) * tile);
      const ends = { x1: x, x2: x + width, y1: h, y2: h };
      return mark('line', `tile ${k}`, {
        ...ends,
        stroke: 'paper',
        'stroke-width': 1.5,
        opacity: out ? 0 : 1,
      });
    });
    const key = str(row, 'label_key');
    const text = price(row);
    const large = { ...money, size: fit(text, width + Math.min(gap, side * 1.4) - 3, big, 600) };
    return layer(key, [
      ...inside,
      layer('tiles', lines),
      say('price', at, high - font * 0.6, text, claim ? { ...large, fill: 'ink' } : large),
      ...named(
        key,
        at,
        width + gap,
        label(words, `${key}-sub`),
        claim ? { fill: 'unverified', weight: 600 } : {},
      ),
    ]);
  };

  /** How many blocks the street price is, in the room above the block. */
  const yard = (): Mark[] => {
    const times = (key: string): number => Math.round(num(street, key) / tile);
    const text = label(words, 'times', { low: times('low'), high: times('high') });
    const h = (y(tile) + top) / 2;
    return [
      say('times', block.at, h, text, { size: big * 1.5, weight: 600 }),
      say('blocks', block.at, h + font * 1.7, label(words, 'blocks'), { width: block.width }),
    ];
  };

  /** What the rest of the price pays for, as names of one size in even steps. */
  const list = (): Mark[] => {
    const { x, width, at } = slot(0);
    const [from, to] = [y(num(street, 'low')), y(tile)];
    const step = (to - from) / LEFT_OUT.length;
    const right = x + width + font * 0.6;
    const aside = size.name === 's' ? font : font * 1.15;
    const room = size.width - right - font * 1.3;
    const bracket = `M${right} ${y(num(street, 'high'))}h${font * 0.5}V${to - 2}h${-font * 0.5}`;
    const thin = { fill: 'none', stroke: 'ink-2', 'stroke-width': 1, from: { opacity: 0 } };
    const start = { anchor: 'start', size: aside } as const;
    const is = label(words, 'is', { price: comma(tile) });
    return [
      ...LEFT_OUT.map((key, i) => {
        const h = from + (i + 0.5) * step + font * 0.4;
        return say(key, at, h, label(words, key), { size: font * 1.25, weight: 600 });
      }),
      mark('path', 'bracket', { d: bracket, ...thin }),
      say('not', right + font, (from + to) / 2, label(words, 'not'), {
        ...start,
        width: Math.min(room, aside * 9.2),
      }),
      say('is', right + font * 0.2, (to + base) / 2, is, {
        ...start,
        width: room,
        weight: 600,
        fill: 'money',
      }),
    ];
  };

  const floor = out ? slot(0).x + slot(0).width : size.width - side;
  return frame({ size, words, state }, [
    layer('prices', [
      ...(alone ? [] : [column(street, out ? 0 : 1, false)]),
      ...(state === 'asking' ? [column(asking, 2, true)] : []),
    ]),
    layer('estimates', estimates),
    layer('together', together),
    layer('story', state === 'street' ? yard() : out ? list() : []),
    line('floor', [side, base, floor, base], 'ink', 1.25),
  ]);
}
