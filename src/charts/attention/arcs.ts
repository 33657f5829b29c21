import { cell, derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import type { Chart, Share } from './data.ts';
import { colourOf } from './colours.ts';
import type { Look, PanelPlaces } from './places.ts';

/** How far a look at itself rises, in font sizes. */
const LOOP = 1.1;

/** Half an ellipse over the words. */
function bow(start: number, end: number, floor: number, rise: number): string {
  const sweep = end > start ? 1 : 0;
  const across = Math.abs(end - start) / 2;
  return `M${start.toFixed(2)} ${floor.toFixed(2)}A${across.toFixed(2)} ${rise.toFixed(2)} 0 0 ${sweep} ${end.toFixed(2)} ${floor.toFixed(2)}`;
}

/** A cut look: its arc, thin and dashed, with a cross on it. */
function severed(
  { row, start, end }: Look,
  { floor, rise, whole }: PanelPlaces,
  dims: Pen<Chart>['dims'],
): Mark[] {
  const high = rise(row);
  const r = dims.font * 0.45;
  // Half-way up from the word that is no longer seen: there no other arc is near.
  const [x, y] = [end + ((start - end) / 2) * (1 - Math.SQRT1_2), floor - high * Math.SQRT1_2];
  const cross = `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`;
  const plain = { fill: 'none', stroke: colourOf(row.word), 'stroke-width': Math.max(1.2, whole * 0.05) };
  return [
    mark('path', 'dashed', { d: bow(start, end, floor, high), ...plain, 'stroke-dasharray': '2 5' }),
    mark('path', 'cross', { d: cross, fill: 'none', stroke: 'ink', 'stroke-width': r * 0.42 }),
  ];
}

/** The looks of one sentence: arcs as thick as their shares, below each band the rule of the whole. */
export function arcs(at: PanelPlaces, asked: readonly number[], { dims, tip }: Pen<Chart>): Mark[] {
  const { panel, looks, floor, rise, thick, whole, xs } = at;
  const drawn = looks.filter(({ row }) => row.to !== panel.cut).sort((a, b) => a.row.share - b.row.share);
  const cut = looks.filter(({ row }) => row.to === panel.cut);
  const high = (row: Share): number => (row.from === row.to ? dims.font * LOOP : rise(row));
  const paths = drawn.map(({ row, start, end }) =>
    mark('path', `${row.from} ${row.to}`, {
      d: bow(start, row.from === row.to ? end + 0.1 : end, floor, high(row)),
      fill: 'none',
      stroke: colourOf(row.word),
      'stroke-width': thick(row.share),
      datum: { 'stroke-width': cell(row, 'share', thick) },
    }),
  );
  const bands = asked.map((place) =>
    mark('rect', `whole ${place}`, {
      ...{ x: (xs[place - 1] ?? 0) - whole / 2, y: floor, width: whole, height: Math.max(2, whole * 0.07) },
      fill: 'ink',
      datum: { width: derived('all of a look, in percent', 100, thick) },
      tip: tip('whole', { n: 100 }),
    }),
  );
  return [
    layer('looks', paths),
    layer('wholes', bands),
    layer(
      'cut',
      cut.flatMap((look) => severed(look, at, dims)),
    ),
  ];
}
