import { scaleLinear } from 'd3-scale';
import { axisBottom } from '../parts/axis.ts';
import { label, str, type Props, type Row } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { note } from '../parts/note.ts';
import { branch, familyRows } from '../parts/tree.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';
import { textWidth } from '../picture/text.ts';

/** Llama's two roots and what is known to grow from them; on whose terms; and what is only reported. */
export const states = ['root', 'descendants', 'licence', 'reported'] as const;
export const data = ['llama-family'] as const;

/** The report says eight of ten, not which eight: the places carry no rank. */
const TEN = 10;
const EIGHT = 8;

/** `alone` is where the two roots stand before anything grows; `ring` holds what is reported. */
const LOOKS = {
  s: {
    x: [14, 190],
    y: [12, 281],
    font: 11.5,
    root: 7,
    dot: 4.2,
    alone: [86, 214, 20],
    ring: [158, 160, 152],
  },
  m: {
    x: [36, 420],
    y: [28, 548],
    font: 15,
    root: 14,
    dot: 7.5,
    alone: [160, 392, 40],
    ring: [272, 300, 262],
  },
  l: {
    x: [48, 690],
    y: [20, 432],
    font: 14.5,
    root: 12,
    dot: 6.5,
    alone: [120, 314, 40],
    ring: [420, 240, 232],
  },
} as const;
const SPAN = [Date.UTC(2023, 1, 16), Date.UTC(2023, 8, 16)] as const;

const sameModel = (a: Row | undefined, b: string): boolean => a?.['model'] === b;

/** When it came out; of a month alone its middle, or the middle of what was left of it after its parent. */
function day(row: Row, rows: readonly Row[]): number {
  const date = str(row, 'released');
  if (date.length > 7) return Date.parse(date);
  const [year = 0, month = 1] = date.split('-').map(Number);
  const parent = rows.find((other) => sameModel(other, str(row, 'parent')));
  const start = Math.max(Date.UTC(year, month - 1, 1), parent ? day(parent, rows) : 0);
  return (start + Date.UTC(year, month, 1)) / 2;
}

interface Place {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
}

/** How the licence looks: whole if it is an open-source one, ringed if its maker's own, empty if non-commercial. */
function terms(
  { row, x, y }: Place,
  r: number,
  fill: string,
  shown: boolean,
  from: Record<string, number>,
): Mark[] {
  const name = str(row, 'model');
  const licence = shown ? str(row, 'licence') : 'apache-2';
  const own = licence === 'llama-2' || licence === 'falcon';
  const rim = Math.max(1.5, r * 0.2);
  const hollow = licence === 'non-commercial' ? r - rim : 0;
  const ring = { cx: x, cy: y, r: r - rim / 2, fill: 'paper', stroke: fill, 'stroke-width': rim };
  return [
    ...(own ? [mark('circle', `${name} terms`, { ...ring, from: { ...from, opacity: 0 } })] : []),
    mark('circle', name, { cx: x, cy: y, r: own ? r * 0.5 : r, fill, from }),
    ...(hollow
      ? [
          mark('circle', `${name} hollow`, {
            cx: x,
            cy: y,
            r: hollow,
            fill: 'paper',
            from: { ...from, r: 0 },
          }),
        ]
      : []),
  ];
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  const all = sets['llama-family'] ?? [];
  const look = LOOKS[size.name];
  const { font } = look;
  const narrow = size.name === 's';
  const sub = Math.max(11.5, font * 0.9);
  const young = (root: Row): Row[] =>
    all.filter((row) => sameModel(root, str(row, 'parent'))).sort((a, b) => day(a, all) - day(b, all));
  const elders = all.filter((row) => !row['parent']);
  const kin = elders.filter((row) => young(row).length > 0);
  const [licence, reported, bare] = [state === 'licence', state === 'reported', state === 'root'];
  const x = scaleLinear(SPAN, look.x);
  const [ringX, ringY, ringR] = look.ring;

  const { rows, count } = familyRows(
    (licence ? elders : kin).map((row) => [row, young(row)] as const),
    licence ? 0.6 : 1,
  );
  const pitch = (look.y[1] - look.y[0]) / Math.max(1, count - (licence ? 1 : 2));
  const home = (root: Row): Place => ({
    row: root,
    x: x(day(root, all)),
    y: look.alone[kin.indexOf(root)] ?? 0,
  });
  const parentOf = (row: Row): Row => elders.find((root) => sameModel(root, str(row, 'parent'))) ?? row;
  const grown = (row: Row): Place => ({
    row,
    x: x(day(row, all)),
    y: look.y[0] + (rows.get(row) ?? 0) * pitch,
  });

  // What is reported to stand under the Llama 2 licence gathers round its root, inside the ring.
  const under = all.filter((row) => row['licence'] === 'llama-2');
  const star = { x: ringX - ringR * 0.36, y: ringY - ringR * 0.1, r: ringR * 0.2 };
  const gathered = (row: Row): Place => {
    const i = under.indexOf(row) - 1;
    const turn = (2 * Math.PI * i) / Math.max(1, under.length - 1) - Math.PI / 2;
    return i < 0
      ? { row, ...star }
      : { row, x: star.x + star.r * Math.cos(turn), y: star.y + star.r * Math.sin(turn) };
  };
  const place = (row: Row): Place => (reported ? gathered(row) : bare ? home(row) : grown(row));
  const here = reported ? under : bare ? kin : all.filter((row) => rows.has(row));
  const radius = (row: Row): number => (row['parent'] ? look.dot : bare ? look.alone[2] : look.root);

  const links = here.flatMap((row) => {
    if (!row['parent']) return [];
    const [a, b, h] = [place(parentOf(row)), place(row), home(parentOf(row))];
    const from = { d: branch(h.x, h.y, h.x, h.y) };
    const attrs = {
      d: branch(a.x, a.y, b.x, b.y),
      fill: 'none',
      stroke: 'llama',
      'stroke-width': narrow ? 1 : 1.5,
    };
    return [mark('path', str(row, 'model'), { ...attrs, opacity: 0.55, from: { ...from, opacity: 0 } })];
  });
  const dots = here.flatMap((row) => {
    const h = home(parentOf(row));
    const from: Record<string, number> = row['parent'] ? { cx: h.x, cy: h.y, r: 0 } : { opacity: 0 };
    return terms(place(row), radius(row), kin.includes(parentOf(row)) ? 'llama' : 'falcon', licence, from);
  });

  const names = (reported ? [] : here).map((row) => {
    const at = place(row);
    const r = radius(row);
    const root = !row['parent'];
    const big = root ? (bare ? font * 1.9 : font * 1.12) : sub;
    const odd = licence && (root || row['licence'] !== parentOf(row)['licence']);
    const left = at.x + r + (bare ? 14 : narrow ? 4 : 7);
    const name = str(row, 'model');
    const date = str(row, 'released');
    const released = (): string =>
      label(words, 'released', { month: label(words, `month-${date.slice(5, 7)}`), year: date.slice(0, 4) });
    const more = licence || !root ? (odd ? label(words, `licence-${str(row, 'licence')}`) : '') : released();
    const fill = kin.includes(row) ? 'llama' : root ? 'falcon' : 'ink';
    const wide = textWidth(name, big, root ? 600 : 400) + 7;
    const second = bare
      ? { x: left, y: at.y + big * 0.36 + sub * 0.6 }
      : { x: left + wide, y: at.y + big * 0.34 };
    return layer(name, [
      note({
        key: 'name',
        x: left,
        y: bare ? at.y - big * 0.1 : at.y + big * 0.34,
        text: name,
        size: big,
        weight: root ? 600 : 400,
        fill,
      }),
      ...(more ? [note({ key: 'more', ...second, text: more, size: sub, fill: 'ink-2' })] : []),
      ...(bare
        ? [
            note({
              key: 'gift',
              x: left,
              y: second.y + sub * 1.45,
              text: label(words, `gift-${str(row, 'licence')}`),
              size: sub,
              fill: 'ink-2',
            }),
          ]
        : []),
    ]);
  });

  const ticks = [2, 4, 6, 8].map((month) => Date.UTC(2023, month, 1));
  const axis = axisBottom({
    key: 'axis',
    scale: x,
    at: look.y[1] + (narrow ? 12 : 22),
    ticks,
    size: narrow ? 11.5 : 13,
    format: (time) => label(words, `month-${new Date(time).toISOString().slice(5, 7)}`),
  });
  return frame({ size, words, state }, [
    layer('time', reported ? [] : [axis]),
    layer('links', links),
    layer('dots', dots),
    layer('names', names),
    layer(
      'reported',
      reported ? hearsay({ size, words, data: sets, state, id: '' }, star, under.length - 1) : [],
    ),
  ]);
}

/** What the article reports and nobody recorded: drawn dashed, in its words' size, not to any scale. */
function hearsay({ size, words }: Props, star: { x: number; y: number; r: number }, known: number): Mark[] {
  const { ring, font } = LOOKS[size.name];
  const [cx, cy, r] = ring;
  const sub = Math.max(11.5, font * 0.94);
  const dashed = { fill: 'none', 'stroke-width': 1.5, 'stroke-dasharray': size.name === 's' ? '3 3' : '5 5' };
  const from = { cx: star.x, cy: star.y, r: 2, opacity: 0 };
  const level = cy + r * 0.42;
  const edge = cx + Math.sqrt(r * r - (level - cy) ** 2);
  const step = r * 0.163;
  const places = Array.from({ length: TEN }, (_, i) =>
    mark('circle', `place ${i + 1}`, {
      ...dashed,
      cx: edge + (i - EIGHT + 0.5) * step,
      cy: level,
      r: step * 0.34,
      stroke: i < EIGHT ? 'llama' : 'mute',
      from,
    }),
  );
  const line = (key: string, y: number, text: string, more: object = {}): Mark =>
    note({ key, x: cx, y, text, anchor: 'middle', size: sub, ...more });
  const top = cy - r * 0.66;
  return [
    mark('circle', 'ring', { ...dashed, cx, cy, r, stroke: 'llama', from }),
    ...places,
    line('count', top, label(words, 'reported-count'), { size: font * 2.2, weight: 600, fill: 'llama' }),
    line('of', top + sub * 1.6, label(words, 'reported-of')),
    line('hearsay', top + sub * 2.95, label(words, 'hearsay'), { fill: 'unverified' }),
    note({
      key: 'known',
      x: star.x + star.r * 1.5,
      y: star.y,
      text: label(words, 'known', { count: known }),
      size: sub,
      width: r * 0.95,
    }),
    line('ten', level + step * 0.34 + sub * 1.7, label(words, 'reported-ten'), { width: r * 1.2 }),
  ];
}
