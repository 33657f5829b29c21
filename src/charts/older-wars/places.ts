import { scaleLog, scatter, type Stage } from '../../kit/index.ts';
import { grain } from '../../kit/layout/grain.ts';
import { GUESS, type Chart, type Facts } from './data.ts';

/** The upper left corner of a square mark. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Marks in a column of a block, so that widths can be compared. */
const DEEP = 10;

/** The field, and a block for each war; the survivors stand in the field until there are blocks. */
export function places({ buying, left, others, guess, isAsked }: Facts, { dims, look }: Stage<Chart>) {
  const { pitch, columns, side, floors, base } = dims;
  const wide = columns * pitch;
  const floor = floors[look.compared ? 1 : 0] ?? 0;
  const field = grain({ count: buying.peak, columns, x: side + wide / 2, floor, pitch });
  const mine = isAsked ? Math.round(guess ?? 0) : 0;
  const block = (count: number, slot: number): Point[] =>
    Array.from({ length: count }, (_, i) => ({
      x: side + (wide / 4) * slot + Math.floor(i / DEEP) * pitch,
      y: base - ((i % DEEP) + 1) * pitch,
    }));
  /** Counted from the field's floor, as the field itself is. */
  const inField = (n: number): Point => ({
    x: side + (n % columns) * pitch,
    y: floor - (Math.floor(n / columns) + 1) * pitch,
  });
  // One survivor in every stretch of the field, never at the same place of it.
  const stretch = (i: number): number => Math.floor(((i + scatter(i * i)) * buying.peak) / left);
  const square = pitch * 0.6;
  const survivors = look.compared
    ? block(left, 0)
    : Array.from({ length: left }, (_, i) => inField(stretch(i)));
  const out = (square * (look.grow - 1)) / 2;
  return {
    field,
    /** As much of the field as the reader guesses to be left, from its floor up. */
    mine: mine
      ? { count: mine, ...grain({ count: mine, columns, x: side + wide / 2, floor, pitch }) }
      : undefined,
    rail: scaleLog([GUESS.least, GUESS.most], [side + pitch * 2, side + wide - pitch * 2]),
    wide,
    square,
    survivors: survivors.map(({ x, y }) => ({ x: x - out, y: y - out })),
    blocks: others.map((row, i) => ({
      row,
      x: side + (wide / 4) * (i + 1),
      marks: block(row.peak, i + 1),
    })),
    ceiling: base - DEEP * pitch,
  };
}
export type Places = ReturnType<typeof places>;
