import { block, cell, derived, layer, line, mark, type Mark, type Pen, type Shown } from '../../kit/index.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Chart, Facts, Nation } from './data.ts';
import type { Exhibit, Places } from './places.ts';

/** A text with the cells that it prints. */
type Line = readonly [text: string, ...shows: Shown[]];

const HOLLOW = { fill: 'paper', stroke: 'mute' };

/** One country's exhibit: what its one dot turns into. */
function shape(
  { nation: row, kind, x, floor, home, disc, field }: Exhibit,
  dims: Pen<Chart>['dims'],
): Mark[] {
  const { dot: r } = dims;
  const dot = (attrs: Parameters<typeof mark>[2] = {}): Mark =>
    mark('circle', row.nation, { cx: x, cy: floor - r, r, fill: 'ink', ...attrs });
  if (disc) {
    const fill = row.nation === 'china' ? 'cinnabar' : 'indigo';
    const from = { ...home, opacity: 0 };
    return disc.dots.map((at, i) =>
      i ? mark('circle', `${row.nation} ${i + 1}`, { ...at, fill, from }) : dot({ ...at, fill }),
    );
  }
  if (field) {
    const { d, dash, pitch, middle } = field;
    const line = { stroke: 'ink-2', 'stroke-width': pitch * 0.6, 'stroke-dasharray': dash };
    const datum = { count: cell(row, 'chips') };
    const none = { ...HOLLOW, 'stroke-width': 1.5, 'stroke-dasharray': '3 3', datum: {} };
    return [
      mark('path', 'chips', { d, fill: 'none', ...line, from: { opacity: 0 }, datum }),
      dot({ ...none, cy: middle, r: pitch * 13 }),
    ];
  }
  if (kind === 'platform') {
    return [dot({ r: r - 1, ...HOLLOW, 'stroke-width': 2, 'stroke-dasharray': '5 5' })];
  }
  if (kind === 'fine-tune') {
    const ring = { cx: x, cy: floor - r, r: r * 0.89, stroke: 'llama', 'stroke-width': r * 0.22 };
    const base = mark('circle', 'base', { ...ring, fill: 'paper', from: { r: r * 0.3, opacity: 0 } });
    return [base, dot({ r: r * 0.42 })];
  }
  return [dot(kind === 'lab' ? { fill: 'falcon' } : {})];
}

function exhibit(at: Exhibit, dims: Pen<Chart>['dims']): Mark {
  const { nation: row, kind } = at;
  // A model that is built on another's is two marks.
  const counted = kind && kind !== 'fine-tune' && row.count !== null;
  return layer(row.nation, shape(at, dims), counted ? { datum: { count: cell(row, 'count') } } : {});
}

/** What an exhibit is, with the cells that this prints. */
function what(row: Nation, { label, words }: Pen<Chart>): Line {
  const model = row.model ?? '';
  const shown = cell(row, 'model');
  if (row.kind === 'fine-tune') return [label('is-fine-tune')];
  if (row.kind === 'many') return [label('is-many', { count: row.count ?? 0 }), cell(row, 'count')];
  if (row.kind !== 'chips') return [model, shown];
  const count = formatNumber(row.chips ?? 0, words.lang);
  return [label('is-chips', { model, count }), shown, cell(row, 'chips')];
}

/** Whose it is. */
function whose(row: Nation, { label }: Pen<Chart>): Line {
  if (row.kind !== 'fine-tune' && row.kind !== 'company') return [label(`of-${row.kind}`)];
  return [label(`of-${row.kind}`, { maker: row.maker ?? '' }), cell(row, 'maker')];
}

/** The country's name, and below it what its exhibit is and whose. */
function caption({ nation: row, kind, x, width, floor }: Exhibit, pen: Pen<Chart>): Mark {
  const { dims, state, look, say, label } = pen;
  const { font, small } = dims;
  const size = dims.names[state];
  const name = say('name', x, floor + size * 1.5, label(row.nation), { size, weight: 600, anchor: 'middle' });
  if (!kind) return layer(row.nation, [name]);
  const [is, ...shows] = what(row, pen);
  const [of, ...others] = whose(row, pen);
  const first = { key: 'is', text: is, shows };
  const second = { key: 'of', text: of, shows: others, fill: 'ink-2' };
  const lines = look.sorted && dims.brief ? [first] : [first, second];
  const y = floor + font * 1.5 + small * 1.4;
  return layer(row.nation, [
    name,
    ...block({ x, y, anchor: 'middle', size: small, width: width - 4, lines }),
  ]);
}

export function marks({ nations }: Facts, { exhibits, heads }: Places, pen: Pen<Chart>): Mark[] {
  const { dims, label, tip } = pen;
  const floors = exhibits.map(({ nation, x, width, floor: y }) =>
    line(nation.nation, [x - width / 2, y, x + width / 2, y], 'ink'),
  );
  const names = heads.flatMap(({ key, x, width, bottom: y }) =>
    block({ x, y, up: true, width, lines: [{ key, text: label(key), size: dims.font * 1.15, weight: 600 }] }),
  );
  const count = derived('how many countries the article names', nations.length);
  return [
    layer('floors', floors),
    layer(
      'exhibits',
      exhibits.map((at) => exhibit(at, dims)),
      { datum: { count }, tip: tip('named', { n: nations.length }) },
    ),
    layer(
      'captions',
      exhibits.map((at) => caption(at, pen)),
    ),
    layer('heads', names),
  ];
}
