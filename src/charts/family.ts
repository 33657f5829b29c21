import { scaleLinear } from 'd3-scale';
import { label, str, type Props, type Row, type Size, type Words } from '../parts/chart.ts';
import { frame, layer } from '../parts/frame.ts';
import { note, noteLines } from '../parts/note.ts';
import { mark, type Mark, type Picture } from '../picture/mark.ts';

/** Llama's two roots and what is known to grow from them; their terms; what is only reported. */
export const states = ['root', 'descendants', 'licence', 'reported'] as const;
export const data = ['llama-family'] as const;

/** The report says eight of ten; which eight it doesn't say, so the places carry no numbers. */
const TEN = 10;
const EIGHT = 8;

const LOOKS = {
  s: { left: 14, right: 196, top: 12, bottom: 292, font: 11.5, root: 7, dot: 4.2, alone: 16 },
  m: { left: 34, right: 424, top: 30, bottom: 552, font: 15, root: 13, dot: 7.5, alone: 34 },
  l: { left: 40, right: 660, top: 18, bottom: 440, font: 14.5, root: 11, dot: 6.5, alone: 34 },
};

interface Place {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
}

/** A month alone stands at its middle. */
const day = (row: Row): number => {
  const date = str(row, 'released');
  return Date.parse(date.length > 7 ? date : `${date}-15`);
};
const isRoot = (row: Row): boolean => !row['parent'];
const ours = (row: Row): boolean =>
  str(row, 'model').startsWith('Llama') || str(row, 'model').startsWith('LLaMA') || !isRoot(row);
const hue = (row: Row): string => (ours(row) ? 'llama' : 'falcon');

/** From top to bottom: a root in the middle of its children, the oldest of them outermost. */
function order(rows: readonly Row[]): (Row | undefined)[] {
  return rows.filter(isRoot).flatMap((root) => {
    const children = rows.filter((row) => row['parent'] === root['model']).sort((a, b) => day(a) - day(b));
    const above = children.filter((_, i) => i % 2 === 0);
    const below = children.filter((_, i) => i % 2 === 1).reverse();
    return [...above, root, ...below, ...(children.length ? [undefined] : [])];
  });
}
