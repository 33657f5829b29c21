import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Cell, Chart, Facts } from './data.ts';

/** How much of its row a strip of the sentence takes; the rows of the map touch. */
const STRIP = 0.62;
/** The least share of right answers that the plot shows, in percent. */
const LEAST = 70;

const short = (n: number): string => String(Math.round(n * 10) / 10);

/** Where rows and columns stand, and cells as one path, since a mark each would weigh more than the rest of the page. */
export function places({ shows, last }: Facts, { size, dims }: Stage<Chart>) {
  const { font, top, foot, x0, gap, plot, right } = dims;
  const columns = 56;
  const half = columns / 2;
  // The map alone has the room of the glosses too.
  const wide = (size.width - font * 0.4 - x0) / (columns * dims.step + gap);
  const factor = shows === 'reach' ? dims.narrow : shows === 'map' ? wide : 1;
  // Rows and columns stand at whole and half units: a picture of other digits would weigh half as much again.
  const halves = (n: number): number => Math.floor(n * 2) / 2;
  const [step, between] = [halves(dims.step * factor), halves(gap * factor)];
  const room = size.height - foot - (shows === 'reach' ? font * 1.9 : 0) - top;
  const pitch = halves(room / Math.max(1, last));
  const bottom = top + pitch * last;
  const y = scaleLinear([0.5, last + 0.5], [top, bottom]);
  const x = (column: number): number =>
    halves(x0 + step / 2) + (column - 1) * step + (column > half ? between : 0);
  /** Cells of one level in a row of the sentence, each run of neighbours one stroke along it, dashed. */
  function along(cells: readonly Cell[]): { d: string; count: number } {
    const runs: { place: number; from: number; to: number }[] = [];
    for (const { column, place } of [...cells].sort((a, b) => a.place - b.place || a.column - b.column)) {
      const before = runs.at(-1);
      if (before?.place === place && before.to === column - 1 && column !== half + 1) before.to = column;
      else runs.push({ place, from: column, to: column });
    }
    const d = runs.map(
      ({ place, from, to }) =>
        `M${short(x(from) - step / 2)} ${short(y(place))}h${short((to - from + 1) * step)}`,
    );
    return { d: d.join(''), count: cells.length };
  }
  /** Cells of one level in the map, each run of neighbours one stroke down its column. */
  function down(cells: readonly Cell[]): { d: string; count: number } {
    const runs: { column: number; from: number; to: number }[] = [];
    for (const { column, place } of cells) {
      const before = runs.at(-1);
      if (before?.column === column && before.to === place - 1) before.to = place;
      else runs.push({ column, from: place, to: place });
    }
    const d = runs.map(
      ({ column, from, to }) =>
        `M${short(x(column))} ${short(y(from) - pitch / 2)}v${short((to - from + 1) * pitch)}`,
    );
    return { d: d.join(''), count: runs.length };
  }
  const isStrip = shows === 'with';
  const gapped = step * 0.1;
  const dashes = [step - gapped, gapped];
  return {
    ...{ y, bottom, strokes: isStrip ? along : down },
    look: isStrip
      ? { 'stroke-width': Math.round(pitch * STRIP), 'stroke-dasharray': dashes.map(short).join(' ') }
      : { 'stroke-width': step * 0.9 },
    x1: x(columns) + step / 2,
    percent: scaleLinear([LEAST, 100], [plot, size.width - right]),
  };
}
export type Places = ReturnType<typeof places>;
