import { label, num, str, type Props, type Row, type Size, type Words } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { mound, type Point } from '../parts/mound.ts';
import { note } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

/** 244 dots, one a model: they read 百模, fall, are counted, and one of them is followed. */
export const states = ['poster', 'fall', 'camps', 'one'] as const;
export const data = ['poster-dots'] as const;

/** The poster's own box, in which its dots are given. */
const POSTER = { width: 760, height: 460 };
const FILL: Record<string, string> = { china: 'cinnabar', us: 'indigo' };

/** A share between 0 and 1 that looks like chance and is none: the golden ratio's multiples. */
const scatter = (i: number): number => (i * 0.618033988749895) % 1;

const posterPlace = (size: Size): ((row: Row) => Point) => {
  const room = size.width * (size.name === 'l' ? 0.74 : 0.93);
  const scale = Math.min(room / POSTER.width, (size.height * 0.82) / POSTER.height);
  const left = (size.width - POSTER.width * scale) / 2;
  const top = (size.height * 0.94 - POSTER.height * scale) / 2;
  return (row) => ({ x: left + num(row, 'x') * scale, y: top + num(row, 'y') * scale });
};

/** A heap on the floor: dots fall near to where they stood, and some roll among the others. */
function heap(rows: readonly Row[], size: Size, radius: number): Point[] {
  const places = mound(rows.length, size.width / 2, size.height * 0.88, radius * 2.16);
  const rolled = rows
    .map((row, i) => ({ i, x: num(row, 'x') + (scatter(i) - 0.5) * 330 }))
    .sort((a, b) => a.x - b.x);
  const points: Point[] = [];
  rolled.forEach(({ i }, n) => (points[i] = places[n] ?? { x: 0, y: 0 }));
  return points;
}

/** The same number of rows for both camps, so that their widths can be compared. */
const ROWS = 10;

function camps(
  rows: readonly Row[],
  size: Size,
): { points: Point[]; heads: Record<string, Point>; step: number } {
  const columns = Math.ceil(130 / ROWS) + Math.ceil(114 / ROWS) + 3;
  const step = Math.min((size.width * 0.94) / columns, (size.height * 0.62) / ROWS);
  const left = (size.width - step * (columns - 1)) / 2;
  const top = (size.height - step * (ROWS - 1)) / 2 + size.height * 0.06;
  const starts: Record<string, number> = { china: left, us: left + (Math.ceil(130 / ROWS) + 3) * step };
  const seen: Record<string, number> = {};
  const points = rows.map((row) => {
    const camp = str(row, 'camp');
    const n = (seen[camp] = (seen[camp] ?? -1) + 1);
    return { x: (starts[camp] ?? 0) + Math.floor(n / ROWS) * step, y: top + (n % ROWS) * step };
  });
  const head = (camp: string): Point => ({ x: (starts[camp] ?? 0) - step * 0.4, y: top - step * 1.3 });
  return { points, heads: { china: head('china'), us: head('us') }, step };
}

const count = (rows: readonly Row[], camp: string): number =>
  rows.filter((row) => row['camp'] === camp).length;

function heads(rows: readonly Row[], places: Record<string, Point>, words: Words, size: Size): Mark[] {
  const big = size.name === 's' ? 30 : 48;
  return Object.entries(places).map(([camp, { x, y }]) =>
    mark('g', camp, { opacity: 1, from: { opacity: 0 } }, [
      note({
        key: 'count',
        x,
        y: y - big * 0.62,
        text: String(count(rows, camp)),
        size: big,
        weight: 600,
        fill: FILL[camp] ?? 'ink',
      }),
      note({ key: 'name', x, y, text: label(words, camp), size: big * 0.42, fill: 'ink-2' }),
    ]),
  );
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  // Left to right, so that a dot's number says where it stands in the poster and the camp alike.
  const rows = [...(sets['poster-dots'] ?? [])].sort(
    (a, b) => num(a, 'x') - num(b, 'x') || num(a, 'y') - num(b, 'y'),
  );
  const place = posterPlace(size);
  const counted = camps(rows, size);
  const dot = size.name === 's' ? 3.4 : size.name === 'l' ? 6.3 : 6.4;
  const radius = state === 'camps' || state === 'one' ? counted.step * 0.41 : dot;
  const points =
    state === 'poster' ? rows.map(place) : state === 'fall' ? heap(rows, size, dot) : counted.points;
  const followed = rows.findIndex((row) => row['camp'] === 'us') + 4;
  const seen: Record<string, number> = {};
  const dots = rows.map((row, i) => {
    const camp = str(row, 'camp');
    const one = state === 'one' && i === followed;
    seen[camp] = (seen[camp] ?? 0) + 1;
    return mark('circle', `${camp} ${seen[camp]}`, {
      cx: points[i]?.x ?? 0,
      cy: points[i]?.y ?? 0,
      r: one ? radius * 1.9 : radius,
      fill: one ? 'llama' : (FILL[camp] ?? 'mute'),
      ...(state === 'one' && !one && { opacity: 0.28 }),
    });
  });
  const at = points[followed] ?? { x: 0, y: 0 };
  const font = size.name === 's' ? 14 : 20;
  return frame({ size, words, state }, [
    layer('dots', dots),
    layer('heads', state === 'camps' || state === 'one' ? heads(rows, counted.heads, words, size) : []),
    layer(
      'one',
      state === 'one'
        ? [
            note({
              key: 'name',
              x: at.x + radius * 2.6,
              y: at.y + font * 0.35,
              text: label(words, 'one'),
              size: font,
              weight: 600,
              fill: 'llama',
              halo: 'paper',
            }),
          ]
        : [],
    ),
    layer(
      'key',
      state === 'poster' || state === 'fall'
        ? [
            note({
              key: 'key',
              x: size.width / 2,
              y: size.height - 10,
              text: label(words, 'key'),
              size: size.name === 's' ? 12 : 15,
              anchor: 'middle',
              fill: 'ink-2',
            }),
          ]
        : [],
    ),
  ]);
}
