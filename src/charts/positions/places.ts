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
  const isStrip = shows === 'with';
  const high = isStrip ? Math.round(pitch * STRIP) : pitch;
  /** Cells of one level as a path of strokes down their columns; those below each other are one stroke in the map. */
  function strokes(cells: readonly Cell[]): { d: string; count: number } {
    const runs: { column: number; from: number; to: number }[] = [];
    for (const { column, place } of cells) {
      const before = runs.at(-1);
      if (!isStrip && before?.column === column && before.to === place - 1) before.to = place;
      else runs.push({ column, from: place, to: place });
    }
    const d = runs.map(
      ({ column, from, to }) =>
        `M${short(x(column))} ${short(y(from) - high / 2)}v${short(high + (to - from) * pitch)}`,
    );
    return { d: d.join(''), count: runs.length };
  }
  return {
    ...{ y, pitch, bottom, strokes, step },
    x1: x(columns) + step / 2,
    percent: scaleLinear([LEAST, 100], [plot, size.width - right]),
  };
}
export type Places = ReturnType<typeof places>;
