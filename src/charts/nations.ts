import { label, num, str, type Props, type Row, type Size, type Words } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { grain } from '../parts/grain.ts';
import { note, noteLines } from '../parts/note.ts';
import { sunflower } from '../parts/sunflower.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

/** Seven countries on a shelf, one equal dot each; then what every dot is; then sorted by that. */
export const states = ['one-each', 'look-closer', 'by-kind'] as const;
export const data = ['nations'] as const;

/** The order says: chips on the way aren't a number of models, so they have no count in the data. */
const CHIPS = 3000;

/** What they have, from nothing like a model to too many to exhibit. */
const GROUPS: Record<string, readonly string[]> = {
  'not-a-model': ['platform', 'chips'],
  anothers: ['fine-tune'],
  own: ['lab', 'company'],
  many: ['many'],
};
const WIDE: Record<string, number> = { many: 1.45, chips: 1.25, 'fine-tune': 1.25 };

interface Look {
  readonly margin: number;
  readonly gap: number;
  readonly font: number;
  /** Radius of the one dot, and the most that a crowd may have. */
  readonly dot: number;
  readonly crowd: number;
  /** Where each shelf stands, by state. */
  readonly shelves: Record<string, readonly number[]>;
}
const LOOKS: Record<Size['name'], Look> = {
  s: {
    margin: 6,
    gap: 12,
    font: 11.5,
    dot: 25,
    crowd: 38,
    shelves: { 'one-each': [118, 262], 'look-closer': [86, 248], 'by-kind': [108, 276] },
  },
  m: {
    margin: 20,
    gap: 26,
    font: 16,
    dot: 50,
    crowd: 82,
    shelves: { 'one-each': [226, 472], 'look-closer': [206, 488], 'by-kind': [218, 508] },
  },
  l: {
    margin: 16,
    gap: 26,
    font: 17.5,
    dot: 48,
    crowd: 86,
    shelves: { 'one-each': [272], 'look-closer': [276], 'by-kind': [316] },
  },
};

interface Place {
  readonly row: Row;
  readonly x: number;
  readonly width: number;
  readonly shelf: number;
}
interface Band {
  readonly key: string;
  readonly rows: readonly Row[];
}

/** The groups that stand on each shelf. */
function bands(rows: readonly Row[], state: string, size: Size): Band[][] {
  const one = size.name === 'l';
  if (state !== 'by-kind')
    return one
      ? [[{ key: 'all', rows }]]
      : [[{ key: 'a', rows: rows.slice(0, 4) }], [{ key: 'b', rows: rows.slice(4) }]];
  const groups = Object.entries(GROUPS).map(([key, kinds]) => ({
    key,
    rows: kinds.flatMap((kind) => rows.filter((row) => row['kind'] === kind)),
  }));
  return one ? [groups] : [groups.slice(0, 2), groups.slice(2)];
}

/** Where every country stands, and where every group begins and how wide it is. */
function stand(rows: readonly Row[], state: string, size: Size) {
  const { margin, gap, shelves } = LOOKS[size.name];
  const places: Place[] = [];
  const heads: { key: string; x: number; width: number; shelf: number }[] = [];
  const share = (row: Row): number =>
    state === 'by-kind' ? (WIDE[str(row, 'kind')] ?? 1) ** (size.name === 's' ? 0.4 : 1) : 1;
  bands(rows, state, size).forEach((groups, b) => {
    const shelf = shelves[state]?.[b] ?? 0;
    const all = groups.flatMap((g) => g.rows).reduce((sum, row) => sum + share(row), 0);
    const unit = (size.width - 2 * margin - gap * (groups.length - 1)) / all;
    let left = margin;
    for (const { key, rows: members } of groups) {
      const start = left;
      for (const row of members) {
        const width = unit * share(row);
        places.push({ row, x: left + width / 2, width, shelf });
        left += width;
      }
      heads.push({ key, x: start, width: left - start, shelf });
      left += gap;
    }
  });
  return { places, heads };
}

/** One country's exhibit, standing on the shelf; `home` is where its one dot stood at first. */
function exhibit({ row, x, width, shelf }: Place, home: Place, look: Look, closer: boolean): Mark[] {
  const nation = str(row, 'nation');
  const kind = closer ? str(row, 'kind') : 'one';
  const r = look.dot;
  const dot = (attrs: Record<string, string | number>): Mark =>
    mark('circle', nation, { cx: x, cy: shelf - r, r, fill: 'ink', ...attrs });
  if (kind === 'lab') return [dot({ fill: 'falcon' })];
  if (kind === 'platform')
    return [dot({ r: r - 1, fill: 'paper', stroke: 'mute', 'stroke-width': 2, 'stroke-dasharray': '5 5' })];
  if (kind === 'fine-tune') {
    const rim = r * 0.22;
    const base = {
      cx: x,
      cy: shelf - r,
      r: r - rim / 2,
      fill: 'paper',
      stroke: 'llama',
      'stroke-width': rim,
    };
    return [mark('circle', 'base', { ...base, from: { r: r * 0.3, opacity: 0 } }), dot({ r: r * 0.42 })];
  }
  if (kind === 'chips') {
    const columns = 60;
    const pitch = Math.min(width * 0.9, look.crowd * 1.5) / columns;
    const { d, dash, middle } = grain({ count: CHIPS, columns, x, floor: shelf, pitch, hole: 15.5 });
    return [
      mark('path', 'chips', {
        d,
        fill: 'none',
        stroke: 'ink-2',
        'stroke-width': pitch * 0.6,
        'stroke-dasharray': dash,
        from: { opacity: 0 },
      }),
      dot({
        cy: middle,
        r: pitch * 13,
        fill: 'paper',
        stroke: 'mute',
        'stroke-width': 1.5,
        'stroke-dasharray': '3 3',
      }),
    ];
  }
  if (kind === 'many') {
    const count = num(row, 'count');
    const disc = Math.min(look.crowd, width / 2 - 2);
    const seed = (disc / Math.sqrt(count)) * 0.72;
    const fill = nation === 'china' ? 'cinnabar' : 'indigo';
    const from = { cx: home.x, cy: home.shelf - r, opacity: 0 };
    return sunflower(count, disc - seed).map(({ x: dx, y: dy }, i) => {
      const attrs = { cx: x + dx, cy: shelf - disc + dy, r: seed, fill };
      return i ? mark('circle', `${nation} ${i + 1}`, { ...attrs, from }) : dot(attrs);
    });
  }
  return [dot({})];
}

/** The country's name, and below it what the thing is. */
function caption({ row, x, width, shelf }: Place, state: string, size: Size, words: Words): Mark {
  const { font } = LOOKS[size.name];
  const grown = state === 'one-each' ? 1.18 : state === 'by-kind' && size.name === 'l' ? 0.94 : 1;
  const name = note({
    key: 'name',
    x,
    y: shelf + font * 1.55 * grown,
    text: label(words, str(row, 'nation')),
    anchor: 'middle',
    size: font * grown,
    weight: 600,
  });
  if (state === 'one-each') return layer(str(row, 'nation'), [name]);
  const kind = str(row, 'kind');
  const slots = { model: str(row, 'model'), maker: str(row, 'maker'), count: str(row, 'count') };
  const small = Math.max(11.5, font * 0.88);
  const is = {
    key: 'is',
    x,
    y: shelf + font * 1.5 + small * 1.4,
    text: label(words, `is-${kind}`, slots),
    anchor: 'middle',
    size: small,
    width: width - 4,
  } as const;
  const of = {
    ...is,
    key: 'of',
    y: is.y + noteLines(is).length * small * 1.3,
    text: label(words, `of-${kind}`, slots),
    fill: 'ink-2',
  };
  // On a phone the group's name says it well enough.
  const brief = size.name === 's' && state === 'by-kind';
  return layer(str(row, 'nation'), [name, note(is), ...(brief ? [] : [note(of)])]);
}

export function picture({ data: sets, state, size, words }: Props): Picture {
  const rows = sets['nations'] ?? [];
  const look = LOOKS[size.name];
  const { places, heads } = stand(rows, state, size);
  const homes = stand(rows, 'one-each', size).places;
  const sorted = state === 'by-kind';
  return frame({ size, words, state }, [
    layer(
      'shelf',
      places.map(({ row, x, width, shelf }) =>
        mark('line', str(row, 'nation'), {
          x1: x - width / 2,
          x2: x + width / 2,
          y1: shelf,
          y2: shelf,
          stroke: 'ink',
          'stroke-width': 1,
        }),
      ),
    ),
    layer(
      'exhibits',
      places.map((place) => {
        const home = homes.find((h) => h.row === place.row) ?? place;
        return layer(str(place.row, 'nation'), exhibit(place, home, look, state !== 'one-each'));
      }),
    ),
    layer(
      'captions',
      places.map((place) => caption(place, state, size, words)),
    ),
    layer(
      'heads',
      sorted
        ? heads.map(({ key, x, shelf, width }) =>
            note({
              key,
              x,
              y: shelf - look.crowd * 2 - look.font,
              text: label(words, key),
              size: look.font * 1.15,
              weight: 600,
              width,
            }),
          )
        : [],
    ),
  ]);
}
