import { label, num, str, type Props, type Row, type Size } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { legend } from '../parts/legend.ts';
import { line } from '../parts/line.ts';
import { note } from '../parts/note.ts';
import { sunflower } from '../parts/sunflower.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

// Longer than the house's 150 lines: the same dots in four arrangements, with the words of each.

/** Every claim of the ledger is a dot in the colour of its verdict: a cloud, stacks, chapters, and 百模. */
export const states = ['all', 'verdicts', 'chapters', 'poster'] as const;
export const data = ['verdicts', 'poster-dots'] as const;

/** From what stands to what could not be checked; and the chapters as the story has them. */
const VERDICTS = ['confirmed', 'nuanced', 'wrong', 'opinion', 'unverified'];
const CHAPTERS = ['animal-war', 'transformer', 'hundred-models', 'moat', 'economics', 'since'];
/** The claim that stays out of the poster, and keeps a place in it: what the telephone was bought for. */
const LONER = 'birds-and-plants';
/** The poster's own box, in which its dots are given. */
const POSTER = { width: 760, height: 460 };

const LOOKS = {
  s: { font: 12, big: 25, side: 8, top: 44, foot: 62, dot: 3.5, loner: 6.5, poster: 0.93 },
  m: { font: 15, big: 44, side: 18, top: 70, foot: 74, dot: 6.4, loner: 12, poster: 0.93 },
  l: { font: 16.5, big: 46, side: 24, top: 64, foot: 66, dot: 6.3, loner: 12, poster: 0.72 },
} as const;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
const NOWHERE: Place = { x: 0, y: 0, r: 0 };
/** Dots that stand together, with their middle, their floor and the height they reach. */
interface Group {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly x: number;
  readonly floor: number;
  readonly top: number;
}

/** A share between 0 and 1 that looks like chance and is none: the golden ratio's multiples. */
const scatter = (i: number): number => (i * 0.618033988749895) % 1;
const rank = (row: Row): number => VERDICTS.indexOf(str(row, 'verdict'));

/** A loose cloud as wide as the stage, from left to right in the order of the story. */
function cloud(rows: readonly Row[], size: Size, low: number): Place[] {
  const [rx, ry] = [size.width * 0.45, low * 0.45];
  const apart = Math.sqrt((Math.PI * rx * ry) / rows.length);
  const seeds = sunflower(rows.length, 1).map(({ x, y }, i) => ({
    x: size.width / 2 + x * rx + (scatter(i * 3) - 0.5) * apart * 0.5,
    y: low / 2 + y * ry + (scatter(i * 5 + 1) - 0.5) * apart * 0.5,
  }));
  // A disc drawn out brings its seeds together: they push each other off again.
  for (let round = 0; round < 24; round++)
    seeds.forEach((a, i) =>
      seeds.slice(i + 1).forEach((b) => {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const push = Math.max(0, apart * 0.82 - Math.hypot(dx, dy)) / 2 / Math.hypot(dx, dy);
        [a.x, a.y, b.x, b.y] = [a.x - dx * push, a.y - dy * push, b.x + dx * push, b.y + dy * push];
      }),
    );
  const r = apart * 0.31;
  const within = (v: number, high: number): number => Math.min(high - r - 2, Math.max(r + 2, v));
  const places = seeds.map(({ x, y }) => ({ x: within(x, size.width), y: within(y, low), r }));
  return places.sort((a, b) => a.x - b.x);
}

/** Stacks of equal width side by side, as large as the highest of them allows. */
function stacks(
  lists: readonly [string, readonly Row[]][],
  size: Size,
  top: number,
  floor: number,
  side: number,
) {
  const slot = (size.width - 2 * side) / lists.length;
  const most = Math.max(...lists.map(([, rows]) => rows.length));
  const pitchOf = (n: number): number => Math.min((slot * 0.84) / n, (floor - top) / Math.ceil(most / n));
  const columns = [2, 3, 4, 5, 6, 7, 8].reduce((best, n) => (pitchOf(n) > pitchOf(best) ? n : best));
  const pitch = pitchOf(columns);
  const places = new Map<Row, Place>();
  const groups = lists.map(([key, rows], i): Group => {
    const x = side + slot * (i + 0.5);
    rows.forEach((row, n) =>
      places.set(row, {
        x: x + ((n % columns) - (columns - 1) / 2) * pitch,
        y: floor - (Math.floor(n / columns) + 0.5) * pitch,
        r: pitch * 0.42,
      }),
    );
    return { key, rows, x, floor, top: floor - Math.ceil(rows.length / columns) * pitch };
  });
  return { places, groups, slot, wide: columns * pitch };
}

/** A line of dots for each group, one below the other, for stages that are not wide. */
function lines(
  lists: readonly [string, readonly Row[]][],
  size: Size,
  top: number,
  low: number,
  side: number,
) {
  const step = (low - top) / lists.length;
  const most = Math.max(...lists.map(([, rows]) => rows.length));
  const pitch = Math.min((size.width - 2 * side) / most, step * 0.44);
  const places = new Map<Row, Place>();
  const groups = lists.map(([key, rows], i): Group => {
    const floor = top + step * (i + 1) - step * 0.12;
    rows.forEach((row, n) =>
      places.set(row, { x: side + (n + 0.5) * pitch, y: floor - pitch / 2, r: pitch * 0.42 }),
    );
    return { key, rows, x: side, floor, top: floor - pitch };
  });
  return { places, groups };
}

/** Where the poster's dots stand, from left to right. */
function posterPlaces(rows: readonly Row[], size: Size, share: number, dot: number): Place[] {
  const scale = Math.min((size.width * share) / POSTER.width, (size.height * 0.84) / POSTER.height);
  const left = (size.width - POSTER.width * scale) / 2;
  const top = (size.height * 0.9 - POSTER.height * scale) / 2;
  return rows
    .map((row) => ({ x: left + num(row, 'x') * scale, y: top + num(row, 'y') * scale, r: dot }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  const { font, big, side, top, foot, dot, loner, poster } = LOOKS[size.name];
  const rows = sets['verdicts'] ?? [];
  const low = size.height - foot;
  const say = { size: font, fill: 'ink' } as const;
  const fade = { opacity: 1, from: { opacity: 0 } };

  const byVerdict = VERDICTS.map((key): [string, Row[]] => [key, rows.filter((r) => r['verdict'] === key)]);
  const slugs = [...new Set([...CHAPTERS, ...rows.map((r) => str(r, 'chapter'))])];
  const byChapter = slugs
    .map((key): [string, Row[]] => [key, rows.filter((r) => r['chapter'] === key)])
    .filter(([, list]) => list.length > 0);
  const ranked = byChapter.map(([key, list]): [string, Row[]] => [
    key,
    [...list].sort((a, b) => rank(a) - rank(b)),
  ]);

  const out = rows.find((row) => row['claim'] === LONER) ?? rows.at(-1);
  const look = (): { places: Map<Row, Place>; pale: Place[]; words: Mark[] } => {
    if (state === 'all') {
      const seeds = cloud(rows, size, low + font);
      const told = byChapter.flatMap(([, list]) => list);
      return { places: new Map(told.map((row, i) => [row, seeds[i] ?? NOWHERE])), pale: [], words: [] };
    }
    if (state === 'verdicts') {
      const { places, groups, slot, wide } = stacks(byVerdict, size, top + big * 0.3, low, side);
      return { places, pale: [], words: groups.flatMap((g) => head(g, slot, wide)) };
    }
    if (state === 'chapters') {
      const flat = size.name === 'l';
      if (!flat) {
        const { places, groups } = lines(ranked, size, font * 0.4, low + font * 0.9, side + 4);
        const named = ({ key, x, top: y }: Group): Mark =>
          note({ ...say, key, x, y: y - font * 0.5, text: label(words, key), weight: 600 });
        return { places, pale: [], words: groups.map(named) };
      }
      const { places, groups, slot, wide } = stacks(ranked, size, font, low - font * 3, side);
      return { places, pale: [], words: groups.flatMap((g) => foots(g, slot, wide)) };
    }
    const all = posterPlaces(sets['poster-dots'] ?? [], size, poster, dot);
    const kept = all.reduce((best, p) => (p.x + p.y > best.x + best.y ? p : best), NOWHERE);
    const free = all.filter((p) => p !== kept);
    const inside = rows.filter((row) => row !== out);
    // Spread over the whole word, so that it is read before its colours are.
    const takes = inside.map((_, i) => Math.floor(((i + 0.5) * free.length) / Math.max(1, inside.length)));
    const places = new Map(inside.map((row, i): [Row, Place] => [row, free[takes[i] ?? 0] ?? NOWHERE]));
    if (out) places.set(out, { x: size.width - side - loner * 1.5, y: size.height - foot * 0.4, r: loner });
    const ring = { cx: kept.x, cy: kept.y, r: kept.r, fill: 'paper', stroke: 'ink', 'stroke-width': 1.25 };
    return {
      places,
      pale: free.filter((_, i) => !takes.includes(i)),
      words: [mark('circle', 'kept', { ...ring, from: { opacity: 0 } })],
    };
  };

  const floorLine = ({ key, x, floor }: Group, wide: number): Mark =>
    line(`floor ${key}`, [x - wide / 2, floor + 2, x + wide / 2, floor + 2], 'ink');

  /** A verdict's count above its stack, its name below. */
  const head = (group: Group, slot: number, wide: number): Mark[] => {
    const { key, rows: list, x, floor, top: y } = group;
    const left = { x: x - wide / 2, fill: key };
    return [
      floorLine(group, wide),
      note({
        ...left,
        key: `count ${key}`,
        y: y - big * 0.28,
        text: String(list.length),
        size: big,
        weight: 600,
      }),
      note({
        ...say,
        ...left,
        key,
        y: floor + font * 1.8,
        text: label(words, key),
        weight: 600,
        width: slot - 4,
      }),
    ];
  };

  const foots = (group: Group, slot: number, wide: number): Mark[] => {
    const { key, x, floor } = group;
    const left = { ...say, key, x: x - wide / 2, y: floor + font * 1.8, width: slot - 12 } as const;
    return [floorLine(group, wide), note({ ...left, text: label(words, key), weight: 600 })];
  };

  const { places, pale, words: said } = look();
  const dots = rows.map((row) => {
    const { x, y, r } = places.get(row) ?? NOWHERE;
    const fill = state === 'poster' && row === out ? 'ink' : str(row, 'verdict');
    const at = { cx: x, cy: y, r, fill };
    return mark('circle', str(row, 'claim'), { ...at, ...fade });
  });
  const others = pale.map(({ x: cx, y: cy, r }, i) =>
    mark('circle', i, { cx, cy, r: r * 0.9, fill: 'mute', opacity: 0.26, from: { opacity: 0 } }),
  );
  const items = VERDICTS.map((key) => ({ key, text: label(words, key), fill: key }));
  const key = { key: 'legend', x: side, width: size.width - 2 * side, items, size: font } as const;
  return frame({ size, words, state }, [
    layer('others', others),
    layer('dots', dots),
    layer(state, said),
    layer(
      'key',
      state === 'verdicts' || state === 'poster'
        ? []
        : [legend({ ...key, y: size.height - font * (size.name === 's' ? 2.2 : 1) })],
    ),
  ]);
}
