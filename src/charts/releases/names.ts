import { cell, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart } from './data.ts';
import type { Places } from './places.ts';

export const FILL: Readonly<Record<string, string>> = {
  Google: 'indigo',
  OpenAI: 'indigo',
  DeepMind: 'indigo',
  Anthropic: 'indigo',
  Meta: 'llama',
  TII: 'falcon',
  Tsinghua: 'cinnabar',
};
/** Makers that are called otherwise than in the data. */
const CALLED: Readonly<Record<string, 'jacobs-montreal' | 'tsinghua'>> = {
  'Jacobs / Montreal': 'jacobs-montreal',
  Tsinghua: 'tsinghua',
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + 4.5 && b.left < a.right + 4.5 && a.top < b.bottom && b.top < a.bottom;

/** The room of a line of words that begins at `left` on a baseline. */
const lineBox = (left: number, base: number, text: string, size: number, weight: 400 | 600): Box => ({
  left,
  right: left + textWidth(text, size, weight),
  top: base - size * 0.8,
  bottom: base + size * 0.24,
});

/** Each maker's name before its first model, or behind it where the picture ends. */
function makerNames({ rows, r }: Places, { dims, label, say }: Pen<Chart>) {
  const { maker: size, side } = dims;
  return rows.map(({ org, floor, start, isNew }) => {
    const called = CALLED[org];
    const text = called ? label(called) : org;
    const base = floor - r * 1.16 + size * 0.35;
    const before = start - r - 7 - textWidth(text, size, 600);
    const box = lineBox(before > side - 8 ? before : start + r + 6, base, text, size, 600);
    const fill = isNew ? (FILL[org] ?? 'ink') : 'ink-2';
    return { box, mark: say(org, box.left, base, text, { size, weight: 600, fill, halo: 'paper' }) };
  });
}

type Dot = Places['rows'][number]['dots'][number];

/** Where the name of a release may stand: over its dots, below or beside them; left end and baseline. */
function candidates(dots: readonly [Dot, ...Dot[]], name: string, { r }: Places, { look, dims }: Pen<Chart>) {
  const { font } = dims;
  const [{ cx }] = dots;
  const width = textWidth(name, font);
  const heights = dots.map(({ cy }) => cy);
  const top = Math.min(...heights) - r;
  const middle = (top + Math.max(...heights) + r) / 2 + font * 0.35;
  const over = [0.5, 1, 0].map(
    (share) => [cx - width * share + r * (2 * share - 1), top - font * 0.36] as const,
  );
  const right = [cx + r + 5, middle] as const;
  const left = [cx - r - 5 - width, middle] as const;
  const below = [cx - width / 2, top + 2.3 * r + font * 1.1] as const;
  return look.few ? [...over, below, right, left] : [right, ...over, right, left];
}

/** Names of makers, and of the releases that a state is about where there is room for them. */
export function nameMarks(at: Places, pen: Pen<Chart>): { makers: Mark[]; releases: Mark[] } {
  const { look, size, dims, say } = pen;
  const { font, side } = dims;
  const { rows, r } = at;
  const makers = makerNames(at, pen);
  const dots = rows.flatMap((row) => row.dots);
  const taken = [
    ...dots.map(({ cx, cy }) => ({ left: cx - r, right: cx + r, top: cy - r, bottom: cy + r })),
    ...makers.map(({ box }) => box),
  ];
  const releases = look.named.flatMap((name): Mark[] => {
    const [first, ...rest] = dots.filter(({ row }) => row.release === name);
    if (!first) return [];
    const free = candidates([first, ...rest], name, at, pen)
      .map(([left, base]) => lineBox(left, base, name, font, 400))
      .find((box) => {
        const isInside = box.left >= side - 8 && box.right <= size.width - 2 && box.top >= 1;
        return isInside && !taken.some((other) => meet(box, other));
      });
    if (!free) return [];
    taken.push(free);
    const shows = cell(first.row, 'release');
    return [say(name, free.left, free.top + font * 0.8, name, { halo: 'paper', shows })];
  });
  return { makers: makers.map(({ mark }) => mark), releases };
}
