import type { Stage } from '../../kit/index.ts';
import { cells, type Block } from '../../kit/layout/cells.ts';
import type { Cut } from '../../kit/marks/earth.ts';
import type { Chart, Facts } from './data.ts';

/** 25 in a row, so that 50, 75, 100 and 125 are whole rows. */
export const COLUMNS = 25;
/** As many cuts in the ground in every state, so that its line bends from one to the next. */
const CUTS = 4;
/** How many cells in a row a year's spending has, and how many rows the income of a lifetime. */
const SPENT_COLUMNS = 20;
const INCOME_ROWS = 4;
/** How many cells high a heap is, and how far above its place it comes from. */
export const TALL = 5;
const FALL = 3;

/** The parts of the guess: heaps on a shelf above the pit, or its floor. */
function pilesOf({ parts, poured }: Facts, pit: Block, shelf: number, slot: number, side: number) {
  return parts.map(({ row, amount, first }, i) => {
    const columns = amount / TALL;
    const width = Math.min(pit.width, (slot - 4) / 2);
    const middle = side + slot * (i + 0.5);
    const heap = { x: middle - (columns * width) / 2, floor: shelf, columns, width, height: pit.height };
    const above = { ...heap, floor: shelf - pit.height * FALL };
    const d = poured ? cells(pit, first, amount) : cells(heap, 0, amount);
    return { row, amount, middle, d, from: poured ? {} : { d: cells(above, 0, amount) } };
  });
}

/** The pit, the time line, and where in them cells lie. */
export function places(facts: Facts, { state, size, dims }: Stage<Chart>) {
  const { side, air, life } = dims;
  const { model, parts, late } = facts;
  const { ground, left, width, height } = dims.pits[state];
  const floor = ground + (model.need / COLUMNS) * height;
  const pit: Block = { x: left, floor, columns: COLUMNS, width, height };
  const right = left + COLUMNS * width;
  const year = (life.end - side) / life.years;
  const columns = model.need / INCOME_ROWS;
  const strip = {
    x: side,
    floor: ground - 5,
    columns,
    width: (life.end - side) / columns,
    height: life.strip,
  };
  const deep = (model.need / SPENT_COLUMNS) * life.deep;
  const spent = Array.from({ length: life.years }, (_, i): Block => {
    const x = side + year * 0.06 + i * year;
    return {
      x,
      floor: ground + deep,
      columns: SPENT_COLUMNS,
      width: (year * 0.8) / SPENT_COLUMNS,
      height: life.deep,
    };
  });
  const lifeCut = (i: number): Cut => ({
    x: side + year * (Math.min(i, life.years) + 0.05),
    width: i < life.years ? year * 0.82 : 0,
    depth: i < life.years ? deep + 3 : 0,
  });
  const pitCut = (i: number): Cut => ({
    x: i ? right + 3 : left - 3,
    width: i ? 0 : COLUMNS * width + 6,
    depth: i ? 0 : floor - ground + 3,
  });
  const shelf = ground - air * 2;
  const slot = (size.width - 2 * side) / parts.length;
  return {
    ground,
    right,
    pit,
    cuts: Array.from({ length: CUTS }, (_, i) => (late ? lifeCut(i) : pitCut(i))),
    shares: facts.shares.map((share) => ({
      ...share,
      d: cells(late ? strip : pit, share.first, share.count),
    })),
    piles: pilesOf(facts, pit, shelf, slot, side),
    shelf,
    slot,
    /** The strip of income, from its top down to the floor of what is spent. */
    income: ground - 5 - INCOME_ROWS * life.strip,
    spent: spent.map((block) => cells(block, 0, model.need)),
    floor: ground + deep,
  };
}
export type Places = ReturnType<typeof places>;
