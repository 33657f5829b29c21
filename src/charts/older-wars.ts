import { label, num, str, type Props, type Row } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { grain } from '../parts/grain.ts';
import { line } from '../parts/line.ts';
import { note } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

// Longer by a little than the house's 150 lines: field, survivors and blocks share one grid.

/**
 * A field of 5,058 marks, one a group-buying site; 176 of them remain; then these stand as a block beside
 * the blocks of other wars, all in marks of the same size.
 */
export const states = ['peak', 'three-years', 'other-wars'] as const;
export const data = ['older-wars'] as const;

/** `pitch` from mark to mark; `floor` of the field at first and beside the others; `base` of the blocks. */
const LOOKS = {
  s: { font: 11.5, big: 60, pitch: 3.66, columns: 95, side: 6, floor: 314, late: 219, base: 277 },
  m: { font: 15, big: 116, pitch: 6.88, columns: 90, side: 10, floor: 584, late: 423, base: 538 },
  l: { font: 16, big: 116, pitch: 6.9, columns: 134, side: 18, floor: 466, late: 298, base: 424 },
} as const;

/** Marks in a column of a block, so that widths can be compared. */
const DEEP = 10;
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
/** A share between 0 and 1 that looks like chance and is none: the golden ratio times squares. */
const scatter = (i: number): number => (i * i * 0.618033988749895) % 1;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Square marks as one path, so that hundreds are one mark and travel together. */
const squares = (places: readonly Point[], side: number): string =>
  places
    .map(
      ({ x, y }) =>
        `M${x.toFixed(1)} ${y.toFixed(1)}h${side.toFixed(2)}v${side.toFixed(2)}h-${side.toFixed(2)}Z`,
    )
    .join('');

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, pitch, columns, side, floor: first, late, base } = LOOKS[size.name];
  const war = (key: string): Row => {
    const row = sets['older-wars']?.find((r) => str(r, 'war') === key);
    if (!row) throw new Error(`older-wars has no row "${key}"`);
    return row;
  };
  const buying = war('group-buying');
  const [peak, left] = [num(buying, 'peak'), num(buying, 'later')];
  const others = state === 'other-wars';
  const floor = others ? late : first;
  const field = grain({ count: peak, columns, x: side + (columns * pitch) / 2, floor, pitch });
  const square = pitch * 0.6;

  /** Where a mark of the field stands, counted from its floor as the field itself is. */
  const cell = (n: number): Point => ({
    x: side + (n % columns) * pitch,
    y: floor - (Math.floor(n / columns) + 1) * pitch,
  });
  /** One survivor in every stretch of the field, never at the same place of it. */
  const survivors = Array.from({ length: left }, (_, i) => Math.floor(((i + scatter(i)) * peak) / left));
  const block = (count: number, x: number): Point[] =>
    Array.from({ length: count }, (_, i) => ({
      x: x + Math.floor(i / DEEP) * pitch,
      y: base - ((i % DEEP) + 1) * pitch,
    }));

  const slots = ['group-buying', 'live-streaming', 'shared-bikes', 'models'].map((key, i) => {
    const share = (columns * pitch) / 4;
    return { key, x: side + share * i };
  });
  const path = (key: string, places: readonly Point[], fill: string, opacity = 1, grow = 1): Mark => {
    const mid = places.map(({ x, y }) => ({
      x: x - (square * (grow - 1)) / 2,
      y: y - (square * (grow - 1)) / 2,
    }));
    return mark('path', key, { d: squares(mid, square * grow), fill, opacity, from: { opacity: 0 } });
  };

  /** Another war's block: those that closed are faded, where a later figure exists. */
  const blocks = (others ? slots.slice(1, 3) : []).flatMap(({ key, x }) => {
    const row = war(key);
    const count = num(row, 'peak');
    const all = block(count, x);
    const remain = row['later'] === null ? count : num(row, 'later');
    return [
      path(key, all.slice(0, remain), 'ink'),
      ...(remain < count ? [path(`${key} closed`, all.slice(remain), 'mute', 0.45)] : []),
    ];
  });
  const models = (others ? slots.slice(3) : []).flatMap(({ key, x }) =>
    block(num(war(key), 'peak'), x).map((at, i) => {
      const place = { cx: at.x + square / 2, cy: at.y + square / 2, r: pitch * 0.44, fill: 'cinnabar' };
      return mark('circle', `china ${i + 1}`, { ...place, from: { opacity: 0 } });
    }),
  );
  const captions = (others ? slots : []).map(({ key, x }) => {
    const row = war(key);
    const figure = key === 'group-buying' ? left : num(row, 'peak');
    const slots = { count: grouped(figure), later: str(row, 'later') };
    const fill = key === 'models' ? 'cinnabar' : 'ink';
    const type = font * (size.name === 's' ? 1.4 : 1.8);
    const y = base - DEEP * pitch - type * 0.4;
    const below = (what: string, lines: number): Mark => {
      const text = label(words, `${what}-${key}`, slots);
      const fill = what === 'is' ? 'ink' : 'ink-2';
      return note({ key: what, x, y: base + font * lines, text, size: font, fill });
    };
    return layer(key, [
      note({ key: 'count', x, y, text: label(words, `count-${key}`, slots), size: type, weight: 600, fill }),
      below('is', 1.5),
      below('of', 2.8),
    ]);
  });

  const gone = state !== 'peak';
  const figure = gone ? left : peak;
  const heading = (): Mark[] => {
    const y = big * 0.82;
    const says = {
      ...{ key: state, x: side, size: font * (size.name === 's' ? 1.08 : 1.3), fill: 'ink-2' },
      ...{ text: label(words, state, { count: grouped(peak) }), width: columns * pitch },
    };
    return [
      note({ key: `figure ${state}`, x: side, y, text: grouped(figure), size: big, weight: 600 }),
      note({ ...says, y: y + big * 0.22 + says.size * 1.05 }),
    ];
  };
  const ghost = {
    ...{ key: 'ghost', x: side, y: field.top - font * 0.55, size: font, fill: 'ink-2' },
    text: label(words, 'ghost', { count: grouped(peak) }),
  };
  return frame({ size, words, state }, [
    layer('field', [
      mark('path', 'peak', {
        ...{ d: field.d, fill: 'none', stroke: gone ? 'mute' : 'ink', 'stroke-width': square },
        ...{ 'stroke-dasharray': field.dash, opacity: gone ? (others ? 0.4 : 0.26) : 1 },
      }),
      path('left', others ? block(left, side) : survivors.map(cell), 'ink', 1, others || !gone ? 1 : 1.5),
    ]),
    layer('blocks', blocks),
    layer('models', models),
    layer(
      'words',
      others
        ? [note(ghost), line('base', [side, base + 1, side + columns * pitch, base + 1], 'line'), ...captions]
        : heading(),
    ),
  ]);
}
