import { label, num, str, type Props, type Row, type Size, type Words } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { grain } from '../parts/grain.ts';
import { note, noteLines } from '../parts/note.ts';
import { stand, type Group, type Standing } from '../parts/shelves.ts';
import { sunflower } from '../parts/sunflower.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

/** Seven countries on a shelf, one equal dot each; then what every dot is; then sorted by that. */
export const states = ['one-each', 'look-closer', 'by-kind'] as const;
export const data = ['nations'] as const;

/** Chips on order are no number of models, so the data has no count of them; every mark is one chip. */
const CHIPS = 3000;

/** What they have, from nothing like a model to too many to exhibit. */
const KINDS = Object.entries({
  'not-a-model': ['platform', 'chips'],
  anothers: ['fine-tune'],
  own: ['lab', 'company'],
  many: ['many'],
});
const ROOM: Record<string, number> = { many: 1.45, chips: 1.25, 'fine-tune': 1.45 };

/** `dot` is the radius of the one dot, `crowd` the most that many may have; floors are by state. */
const LOOKS = {
  s: { margin: 6, gap: 12, font: 11.5, dot: 28, crowd: 38, floors: [118, 262, 86, 248, 108, 276] },
  m: { margin: 20, gap: 26, font: 16, dot: 50, crowd: 82, floors: [226, 472, 206, 488, 218, 508] },
  l: { margin: 16, gap: 26, font: 17.5, dot: 48, crowd: 86, floors: [272, 0, 276, 0, 316, 0] },
};

function shelves(rows: readonly Row[], state: string, size: Size) {
  const { margin, gap, floors } = LOOKS[size.name];
  const sorted = state === 'by-kind';
  const groups: Group<Row>[] = sorted
    ? KINDS.map(([key, kinds]) => ({ key, items: rows.filter((row) => kinds.includes(str(row, 'kind'))) }))
    : [rows.slice(0, 4), rows.slice(4)].map((items, i) => ({ key: String(i), items }));
  const half = groups.length / 2;
  const joined = sorted ? groups : [{ key: 'all', items: rows }];
  const first =
    2 *
    Math.max(
      0,
      states.findIndex((s) => s === state),
    );
  return stand({
    shelves: size.name === 'l' ? [joined] : [groups.slice(0, half), groups.slice(half)],
    floors: floors.slice(first, first + 2),
    width: size.width,
    margin,
    gap,
    share: (row) => (sorted ? (ROOM[str(row, 'kind')] ?? 1) ** (size.name === 's' ? 0.4 : 1) : 1),
  });
}

/** One country's exhibit, standing on the floor; `home` is where its one dot stood at first. */
function exhibit(place: Standing<Row>, home: Standing<Row>, size: Size, kind: string): Mark[] {
  const { item, x, width, floor } = place;
  const { dot: r, crowd } = LOOKS[size.name];
  const nation = str(item, 'nation');
  const hollow = { fill: 'paper', stroke: 'mute', 'stroke-width': 2, 'stroke-dasharray': '5 5' };
  const dot = (attrs: Record<string, string | number> = {}): Mark =>
    mark('circle', nation, { cx: x, cy: floor - r, r, fill: 'ink', ...attrs });
  if (kind === 'lab') return [dot({ fill: 'falcon' })];
  if (kind === 'platform') return [dot({ r: r - 1, ...hollow })];
  if (kind === 'fine-tune') {
    const ring = { cx: x, cy: floor - r, fill: 'paper', stroke: 'llama', 'stroke-width': r * 0.22 };
    const base = mark('circle', 'base', { ...ring, r: r * 0.89, from: { r: r * 0.3, opacity: 0 } });
    return [base, dot({ r: r * 0.42 })];
  }
  if (kind === 'chips') {
    const pitch = Math.min(width * 0.9, crowd * 1.5) / 60;
    const { d, dash, middle } = grain({ count: CHIPS, columns: 60, x, floor, pitch, hole: 15.5 });
    const line = { fill: 'none', stroke: 'ink-2', 'stroke-width': pitch * 0.6, 'stroke-dasharray': dash };
    const chips = mark('path', 'chips', { d, ...line, from: { opacity: 0 } });
    return [
      chips,
      dot({ ...hollow, cy: middle, r: pitch * 13, 'stroke-width': 1.5, 'stroke-dasharray': '3 3' }),
    ];
  }
  if (kind === 'many') {
    const count = num(item, 'count');
    const disc = Math.min(crowd, width / 2 - 2);
    const seed = (disc / Math.sqrt(count)) * 0.72;
    const fill = nation === 'china' ? 'cinnabar' : 'indigo';
    const from = { cx: home.x, cy: home.floor - r, opacity: 0 };
    return sunflower(count, disc - seed).map((at, i) => {
      const attrs = { cx: x + at.x, cy: floor - disc + at.y, r: seed, fill };
      return i ? mark('circle', `${nation} ${i + 1}`, { ...attrs, from }) : dot(attrs);
    });
  }
  return [dot()];
}

/** The country's name, and below it what its exhibit is and whose. */
function caption({ item, x, width, floor }: Standing<Row>, state: string, size: Size, words: Words): Mark {
  const { font } = LOOKS[size.name];
  const big = font * (state === 'one-each' ? 1.18 : state === 'by-kind' && size.name === 'l' ? 0.94 : 1);
  const small = Math.max(11.5, font * 0.88);
  const kind = str(item, 'kind');
  const slots = { model: str(item, 'model'), maker: str(item, 'maker'), count: str(item, 'count') };
  const text = (key: string): string => label(words, `${key}-${kind}`, slots);
  const common = { x, anchor: 'middle', size: small, width: width - 4 } as const;
  const nation = str(item, 'nation');
  const called = { x, text: label(words, nation), anchor: 'middle', size: big, weight: 600 } as const;
  const name = note({ key: 'name', ...called, y: floor + big * 1.5 });
  if (state === 'one-each') return layer(nation, [name]);
  const is = { ...common, key: 'is', y: floor + font * 1.5 + small * 1.4, text: text('is') };
  const of = { ...common, key: 'of', y: is.y + noteLines(is).length * small * 1.3, text: text('of') };
  // On a phone the group's name says it well enough.
  const brief = state === 'by-kind' && size.name === 's';
  return layer(nation, [name, note(is), ...(brief ? [] : [note({ ...of, fill: 'ink-2' })])]);
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  const rows = sets['nations'] ?? [];
  const { font, crowd } = LOOKS[size.name];
  const { places, groups } = shelves(rows, state, size);
  const homes = shelves(rows, 'one-each', size).places;
  const floors = places.map(({ item, x, width, floor: y }) => {
    const ends = { x1: x - width / 2, x2: x + width / 2, y1: y, y2: y };
    return mark('line', str(item, 'nation'), { ...ends, stroke: 'ink', 'stroke-width': 1 });
  });
  const exhibits = places.map((place) => {
    const home = homes.find((h) => h.item === place.item) ?? place;
    const nation = str(place.item, 'nation');
    return layer(nation, exhibit(place, home, size, state === 'one-each' ? 'one' : str(place.item, 'kind')));
  });
  const heads = (state === 'by-kind' ? groups : []).map(({ key, x, floor, width }) => {
    const head = { key, x, y: 0, text: label(words, key), size: font * 1.15, weight: 600, width } as const;
    const lines = noteLines(head).length;
    return note({ ...head, y: floor - crowd * 2 - font - (lines - 1) * head.size * 1.3 });
  });
  return frame({ size, words, state }, [
    layer('floors', floors),
    layer('exhibits', exhibits),
    layer(
      'captions',
      places.map((place) => caption(place, state, size, words)),
    ),
    layer('heads', heads),
  ]);
}
