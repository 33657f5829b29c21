import { scaleLinear, type Stage } from '../../kit/index.ts';
import type { Chart, Facts, PanelFacts, Share } from './data.ts';

/** Sizes where there are two sentences, in those of one; the glosses where they stand side by side. */
const TWO = { word: 0.8, figure: 0.6, whole: 0.8, gloss: 0.86 } as const;
/** The least that an arc rises, in its own thickness, or it would close under itself. */
const OPEN = 0.9;
/** How wide a comma stands, in widths of a word. */
const COMMA = 0.5;
const isComma = (word: string): boolean => word === '，';

/** Middles of words in a row, by their place. */
function middles({ answers, widths: given }: PanelFacts, left: number, right: number): number[] {
  const widths = given ?? answers.map(({ word }) => (isComma(word) ? COMMA : 1));
  const unit =
    (right - left) /
    Math.max(
      1,
      widths.reduce((a, b) => a + b, 0),
    );
  let at = left;
  return widths.map((width) => {
    at += width * unit;
    return at - (width * unit) / 2;
  });
}

/** Bands side by side about a middle, in a given order: where the middle of each is. */
function beside(
  rows: readonly Share[],
  middle: number,
  thick: (share: number) => number,
): Map<Share, number> {
  let at = middle - rows.reduce((sum, { share }) => sum + thick(share), 0) / 2;
  return new Map(
    rows.map((row) => {
      at += thick(row.share);
      return [row, at - thick(row.share) / 2];
    }),
  );
}

/**
 * Where each look leaves the band of its 開 and where it arrives, so that no arc crosses another of the same 開: what
 * goes farther leaves and arrives outside of what goes less far.
 */
function ends(shares: readonly Share[], xs: readonly number[], thick: (share: number) => number) {
  const group = (key: 'from' | 'to', order: (row: Share) => number): Map<Share, number> => {
    const places = [...new Set(shares.map((row) => row[key]))];
    const all = places.flatMap((place) => {
      const own = shares.filter((row) => row[key] === place).sort((a, b) => order(a) - order(b));
      return [...beside(own, xs[place - 1] ?? 0, thick)];
    });
    return new Map(all);
  };
  // Of the looks to the left the nearest leaves leftmost, then the look at itself, then the farthest to the right.
  const leaving = group('from', ({ from, to }) => (to <= from ? -to : 1e3 - to));
  const arriving = group('to', ({ from, to }) => (from < to ? -from : 1e3 - from));
  return shares.map((row) => ({ row, start: leaving.get(row) ?? 0, end: arriving.get(row) ?? 0 }));
}
export type Look = ReturnType<typeof ends>[number];

function panelAt(panel: PanelFacts, i: number, { panels, below }: Facts, { size, dims }: Stage<Chart>) {
  const { font, side, foot } = dims;
  const isTwo = panels.length > 1;
  const [word, figure, whole] = isTwo
    ? [dims.word * TWO.word, dims.figure * TWO.figure, dims.whole * TWO.whole]
    : [dims.word, dims.figure, dims.whole];
  const across = isTwo && size.name === 'l' ? 2 : 1;
  const [width, height] = [size.width / across, size.height / (isTwo ? 3 - across : 1)];
  const [left, up] = across === 2 ? [i * width, 0] : [0, i * height];
  const x0 = left + side;
  const x1 = left + width - side;
  const xs = middles(panel, x0, x1);
  const bottom = up + height - foot;
  const rest = below === 'right' ? font * 1.5 + dims.whole * 0.22 : font * 1.3;
  const gloss = bottom - rest;
  const base = gloss - font * 1.25;
  const caption = up + foot * 0.5 + font;
  const head = caption + figure * 1.08;
  const floor = base - word * 1.14;
  const thick = scaleLinear([0, 100], [0, whole]);
  const room = floor - head - figure * 0.3 - whole / 2;
  const reach = ({ from, to }: Share): number => Math.abs((xs[from - 1] ?? 0) - (xs[to - 1] ?? 0));
  const span = Math.max(1, ...panel.shares.map(reach));
  // In proportion but for a little: then what goes less far bends away from what goes farther, and none hides another.
  const rise = (row: Share): number =>
    Math.max(room * (0.06 + (0.94 * reach(row)) / span), thick(row.share) * OPEN);
  const looks = ends(panel.shares, xs, thick);
  const rows = {
    caption,
    head,
    floor,
    base,
    gloss,
    below: bottom,
    glossSize: Math.max(size.leastType, font * (across === 2 ? TWO.gloss : 1)),
  };
  return { panel, xs, x0, x1, ...rows, word, figure, whole, thick, rise, looks };
}

/** A sentence with its arcs, or two: one below the other, on wide pictures side by side. */
export const places = (facts: Facts, stage: Stage<Chart>) => ({
  panels: facts.panels.map((panel, i) => panelAt(panel, i, facts, stage)),
});
export type Places = ReturnType<typeof places>;
export type PanelPlaces = Places['panels'][number];
export { isComma };
