import {
  cell,
  derived,
  layer,
  line,
  mark,
  textWidth,
  type Mark,
  type Pen,
  type Shown,
  type Tip,
} from '../../kit/index.ts';
import { legend } from '../../kit/marks/legend.ts';
import { CAMPS, type Chart } from './data.ts';
import type { Dot, Great } from './places.ts';

/** A camp's dots; those that come later fall so far. */
export function dots(
  camp: string,
  places: readonly Dot[],
  fill: string,
  count: Shown,
  fall?: number,
  tip?: Tip,
): Mark {
  const circles = places.map((at, i) => {
    const from = fall ? { cy: at.cy - fall, opacity: 0 } : undefined;
    return mark('circle', `${camp} ${i + 1}`, { ...at, fill, from });
  });
  return layer(camp, circles, { datum: { count }, tip });
}

const elsewhere = ({ abroad }: Great): Shown =>
  derived('models abroad less those of the United States', abroad?.elsewhere ?? 0);

/** The stacks themselves. */
export function stacks(great: Great, { dims, tip }: Pen<Chart>): Mark {
  const { row, us, abroad, dots: at } = great;
  const ownTip =
    abroad &&
    tip('elsewhere', { abroad: abroad.count, us, n: abroad.elsewhere }, [
      cell(row, 'abroad'),
      cell(row, 'us'),
    ]);
  return layer(
    'ccid',
    [
      dots('china', at.china, CAMPS.china, cell(row, 'china')),
      dots('us', at.us, CAMPS.us, cell(row, 'us')),
      abroad
        ? dots('elsewhere', at.elsewhere, 'mute', elsewhere(great), dims.step * 3, ownTip)
        : layer('elsewhere', []),
    ],
    { opacity: 1 },
  );
}

/** A stack's count and whose it is: above it, or beside it where there is room. */
function head(
  key: 'china' | 'us' | 'abroad',
  fill: string,
  great: Great,
  { dims, size, label, say }: Pen<Chart>,
): Mark {
  const { row, left, right, wide } = great;
  const { big, step, name } = dims;
  const [first, beside] = [key === 'china', size.name === 'l'];
  const edge = first ? left : right;
  const x = beside ? edge + (first ? -26 : wide + 26) : edge + step * 0.08;
  const y = beside ? great.head + big * 0.74 : big * 0.86;
  const anchor = beside && first ? 'end' : 'start';
  const figure = { anchor, size: big, weight: 600, fill, shows: cell(row, key) } as const;
  const below = { anchor, size: name, fill: 'ink-2', width: beside ? left - 40 : wide } as const;
  return layer(key, [
    say('count', x, y, String(row[key] ?? 0), figure),
    say('name', x, y + big * 0.22 + name * 0.95, label(key), below),
  ]);
}

/** How far everyone abroad stands above China, and who they are. */
function overChina(great: Great, { dims, label, say }: Pen<Chart>): Mark[] {
  const { row, us, abroad, left, right, wide, level, top } = great;
  if (!abroad) return [];
  const { font, floor, foot, step } = dims;
  const part = (key: 'us' | 'elsewhere', count: number, fill: string, shows: Shown) => ({
    key,
    fill,
    shows,
    text: label('share', { camp: label(key), count }),
  });
  const items = [
    part('us', us, CAMPS.us, cell(row, 'us')),
    part('elsewhere', abroad.elsewhere, 'mute', elsewhere(great)),
  ];
  const length = items.reduce((sum, { text }) => sum + 32 + textWidth(text, font), -18);
  const x = Math.min(right, right + wide + step * 0.5 - length);
  const shows = derived('models abroad less those of China', abroad.over);
  const over = { anchor: 'end', size: font * 1.05, weight: 600, shows } as const;
  return [
    line('level', [left, level, right + wide, level], CAMPS.china, 1.5, { x2: left + wide }),
    say('over', right + wide - step * 0.1, top - font * 0.45, label('over', { count: abroad.over }), over),
    legend({ key: 'parts', x, y: floor + foot - font * 0.35, width: length + 1, items, size: font }),
  ];
}

/** The words of the two stacks. */
export function greatWords(great: Great, pen: Pen<Chart>): Mark[] {
  const { left, right, wide, abroad } = great;
  const { dims, label, say } = pen;
  const { floor, foot } = dims;
  return [
    line('floor', [left, floor + 1, right + wide, floor + 1], 'line'),
    head('china', CAMPS.china, great, pen),
    abroad ? head('abroad', 'ink', great, pen) : head('us', CAMPS.us, great, pen),
    say('key', left, floor + foot, label('key'), { fill: 'ink-2' }),
    ...overChina(great, pen),
  ];
}
