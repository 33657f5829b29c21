import { scaleLinear } from '../parts/scale.ts';
import { axisBottom } from '../parts/axis.ts';
import { label, num, str, type Props, type Row, type Size, type Words } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { formatNumber } from '../ledger/format.ts';
import { midst } from '../parts/midst.ts';
import { note } from '../parts/note.ts';
import { branch, familyRows } from '../parts/tree.ts';
import { mark, type Attrs, type Mark, type Picture } from '../picture/mark.ts';
import { textWidth } from '../picture/text.ts';

// Longer than the house's 150 lines: what is known and what is only reported share one set of dots.

/** Llama's two roots and what is known to grow from them; on whose terms; and what is only reported. */
export const states = ['root', 'descendants', 'licence', 'reported'] as const;
export const data = ['llama-family', 'llama-reported'] as const;

/** How far below the ring's middle the ten stand, in radii: the ring passes between eighth and ninth. */
const LEVEL = 0.4;

/** `alone`: heights and radius of the roots before anything grows; `ring`: what holds the reported. */
const LOOKS = {
  s: {
    x: [20, 190],
    y: [12, 281],
    font: 11.5,
    root: 7,
    dot: 4.2,
    line: 1,
    alone: [84, 206, 24],
    ring: [158, 160, 153],
  },
  m: {
    x: [52, 424],
    y: [30, 536],
    font: 15,
    root: 14,
    dot: 7.5,
    line: 1.5,
    alone: [170, 390, 56],
    ring: [272, 300, 264],
  },
  l: {
    x: [56, 690],
    y: [20, 424],
    font: 14.5,
    root: 12,
    dot: 6.5,
    line: 1.5,
    alone: [122, 312, 52],
    ring: [430, 240, 234],
  },
} as const;
const SPAN = [Date.UTC(2023, 1, 16), Date.UTC(2023, 8, 16)] as const;

interface Place {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * A dot by its licence: whole if that is open source, ringed if its maker's own, hollow if non-commercial.
 * Ring and hole are there in every state, if only hidden, so that they travel with their dot.
 */
function dot({ row, x, y, r }: Place, fill: string, shown: boolean, from: Attrs): Mark[] {
  const name = str(row, 'model');
  const licence = shown ? str(row, 'licence') : 'apache-2';
  const own = licence === 'llama-2' || licence === 'falcon';
  const rim = Math.max(1.5, r * 0.2);
  const at = { cx: x, cy: y };
  const ring = { ...at, r: r - rim / 2, fill: 'paper', stroke: fill, 'stroke-width': rim };
  return [
    mark('circle', `${name} ring`, { ...ring, from }),
    mark('circle', name, { ...at, r: own ? r * 0.5 : r, fill, from }),
    mark('circle', `${name} hole`, {
      ...at,
      r: own || licence === 'apache-2' ? 0 : r - rim,
      fill: 'paper',
      from,
    }),
  ];
}

/** Who it is; of a root also when it came and what was given away, or on which terms it stands. */
function naming(
  { row, x, y, r }: Place,
  state: string,
  size: Size,
  words: Words,
  fill: string,
  odd: boolean,
): Mark {
  const { font } = LOOKS[size.name];
  const text = str(row, 'model');
  const [root, bare] = [!row['parent'], state === 'root'];
  const sub = Math.max(11.5, font * 0.9);
  const big = root ? font * (bare ? 1.9 : 1.12) : sub;
  const weight = root ? 600 : 400;
  const left = x + r + (bare ? 14 : font * 0.45);
  const [year = '', month = ''] = str(row, 'released').split('-');
  const licence = str(row, 'licence');
  const when = (): string => label(words, 'released', { year, month: label(words, `month-${month}`) });
  const more = state === 'licence' ? odd && label(words, `licence-${licence}`) : root && when();
  const small = { x: left, y: y + big * 0.36 + sub * 0.6, size: sub, fill: 'ink-2' };
  const beside = { x: left + textWidth(text, big, weight) + font * 0.45, y: y + big * 0.34 };
  const name = { x: left, y: bare ? y - big * 0.1 : beside.y, text, size: big, weight, fill } as const;
  const gift = {
    key: 'gift',
    ...small,
    y: small.y + sub * 1.45,
    text: bare ? label(words, `gift-${licence}`) : '',
  };
  return layer(text, [
    note({ key: 'name', ...name }),
    ...(more ? [note({ key: 'more', ...small, ...(bare ? {} : beside), text: more })] : []),
    ...(bare ? [note(gift)] : []),
  ]);
}

/** What the article reports and nobody recorded: dashed, to no scale, round what we can name (`known`). */
function hearsay(size: Size, words: Words, heart: Place, known: number, reported: readonly Row[]) {
  const { ring, font, line: width } = LOOKS[size.name];
  const [cx, cy, r] = ring;
  const sub = Math.max(11.5, font * 0.96);
  const dashed = { fill: 'none', 'stroke-width': width, 'stroke-dasharray': width > 1 ? '5 5' : '3 3' };
  const from = { cx: heart.x, cy: heart.y, r: 2, opacity: 0 };
  const level = cy + r * LEVEL;
  const [edge, step] = [cx + r * Math.sqrt(1 - LEVEL ** 2), r * 0.158];
  const find = (what: string): Row => reported.find((row) => row['what'] === what) ?? {};
  const [models, board] = [find('models-under-licence'), find('leaderboard')];
  const eight = num(board, 'reported');
  // The report doesn't say which eight: the places carry no rank.
  const places = Array.from({ length: num(board, 'of') }, (_, i) => {
    const at = { cx: edge + (i - eight + 0.5) * step, cy: level, r: step * 0.33 };
    return mark('circle', `place ${i + 1}`, { ...dashed, ...at, stroke: i < eight ? 'llama' : 'mute', from });
  });
  const slots: Record<string, Record<string, string | number>> = {
    count: { count: formatNumber(num(models, 'reported'), words.lang) },
    eight: { count: eight, of: num(board, 'of') },
  };
  const say = (key: string, y: number, more: { size?: number; weight?: 600; fill?: string } = {}): Mark =>
    note({
      key,
      x: cx,
      y,
      text: label(words, key, slots[key]),
      anchor: 'middle',
      size: sub,
      width: r * 1.6,
      ...more,
    });
  const big = font * (size.name === 's' ? 1.95 : 2.5);
  const top = cy - r * 0.55;
  const beside = { x: heart.x + r * 0.32, y: heart.y - sub * 0.3, size: sub, width: r * 0.92 };
  const all = [
    mark('circle', 'ring', { ...dashed, cx, cy, r, stroke: 'llama', from }),
    say('says', top - big * 1.15, { fill: 'ink-2' }),
    say('count', top, { size: big, weight: 600, fill: 'llama' }),
    say('count-of', top + sub * 1.65),
    note({ key: 'known', ...beside, text: label(words, 'known', { count: known }), fill: 'ink-2' }),
    say('eight', level + step * 0.33 + sub * 1.8),
    say('no-record', level + step * 0.33 + sub * 3.5, { fill: 'unverified' }),
  ];
  return { all, inside: places.slice(0, eight), outside: places.slice(eight) };
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  const all = sets['llama-family'] ?? [];
  const look = LOOKS[size.name];
  const [licence, reported, bare] = [state === 'licence', state === 'reported', state === 'root'];
  const elderOf = (row: Row): Row => all.find((other) => other['model'] === row['parent']) ?? row;
  const day = (row: Row): number => midst(str(row, 'released'), row['parent'] ? day(elderOf(row)) : 0);
  const young = (elder: Row): Row[] =>
    all.filter((row) => row !== elder && elderOf(row) === elder).sort((a, b) => day(a) - day(b));
  const elders = all.filter((row) => !row['parent']);
  const kin = elders.filter((row) => young(row).length > 0);
  const under = all.filter((row) => row['licence'] === 'llama-2');
  const tree = (licence ? elders : kin).map((row) => [row, young(row)] as const);
  const here = reported ? under : bare ? kin : tree.flatMap(([elder, children]) => [elder, ...children]);

  const x = scaleLinear(SPAN, look.x);
  const { rows, count } = familyRows(tree, licence ? 0.6 : 1);
  const pitch = (look.y[1] - look.y[0]) / (count - (licence ? 1 : 2));
  const [cx, cy, ringR] = look.ring;
  const home = (row: Row): Place => ({
    row,
    x: x(day(row)),
    y: look.alone[kin.indexOf(row)] ?? 0,
    r: look.alone[2],
  });
  const place = (row: Row): Place => {
    const r = row['parent'] ? look.dot : look.root;
    if (bare) return home(row);
    if (!reported) return { row, x: x(day(row)), y: look.y[0] + (rows.get(row) ?? 0) * pitch, r };
    const turn = (2 * Math.PI * under.indexOf(row)) / (under.length - 1) + Math.PI / 2;
    const away = row['parent'] ? ringR * 0.2 : 0;
    return {
      row,
      x: cx - ringR * 0.4 + away * Math.cos(turn),
      y: cy - ringR * 0.01 + away * Math.sin(turn),
      r,
    };
  };

  const links = here.flatMap((row) => {
    if (!row['parent']) return [];
    const [a, b, h] = [place(elderOf(row)), place(row), home(elderOf(row))];
    const line = { fill: 'none', stroke: 'llama', 'stroke-width': look.line, opacity: 0.55 };
    const from = { d: branch(h.x, h.y, h.x, h.y), opacity: 0 };
    return [mark('path', str(row, 'model'), { ...line, d: branch(a.x, a.y, b.x, b.y), from })];
  });
  const hue = (row: Row): string => (kin.includes(elderOf(row)) ? 'llama' : 'falcon');
  const dots = here.flatMap((row) => {
    const h = home(elderOf(row));
    return dot(
      place(row),
      hue(row),
      licence,
      row['parent'] ? { cx: h.x, cy: h.y, r: 0, opacity: 0 } : { opacity: 0 },
    );
  });
  const names = (reported ? [] : here).map((row) => {
    const odd = !row['parent'] || row['licence'] !== elderOf(row)['licence'];
    const fill = row['parent'] ? (licence && !odd ? 'ink-2' : 'ink') : hue(row);
    return naming(place(row), state, size, words, fill, odd);
  });
  const axis = axisBottom({
    key: 'axis',
    scale: x,
    at: look.y[1] + (size.name === 's' ? 12 : 26),
    ticks: [2, 4, 6, 8].map((month) => Date.UTC(2023, month, 1)),
    size: Math.max(11.5, look.font * 0.86),
    format: (time) => label(words, `month-${new Date(time).toISOString().slice(5, 7)}`),
  });
  const heart = reported && kin.map(place).find((p) => under.includes(p.row));
  const told = heart && hearsay(size, words, heart, under.length - 1, sets['llama-reported'] ?? []);
  return frame({ size, words, state }, [
    layer('time', reported ? [] : [axis]),
    layer('links', links),
    layer('dots', dots),
    layer('names', names),
    layer('hearsay', told ? told.all : []),
    layer('inside', told ? told.inside : []),
    layer('outside', told ? told.outside : []),
  ]);
}
