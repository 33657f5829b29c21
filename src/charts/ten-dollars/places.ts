import type { Stage } from '../../kit/index.ts';
import { cells, type Block } from '../../kit/layout/cells.ts';
import type { Cut } from '../../kit/marks/earth.ts';
import type { Chart, Facts } from './data.ts';

/** Ten dollars in a row, which is what is paid. */
const COLUMNS = 10;
/** Between the cells and the walls of the pit. */
const AIR = 3;
/** How high a cell of the pit is before the pit is dug, as a share of its height. */
const SHUT = 0.02;

/** What is paid on the ground, and what is lost in a pit below it, on one scale. */
export function places({ row, spent }: Facts, { state, size, dims }: Stage<Chart>) {
  const { side } = dims;
  const ground = dims.ground[state];
  const height = dims.note[state];
  const width = (size.width - 2 * side) / COLUMNS;
  const depth = (row.loss / COLUMNS) * height;
  const block: Block = { x: side, floor: ground - AIR, columns: COLUMNS, width, height };
  const pit = { ...block, floor: ground + depth };
  const shut = { ...block, floor: ground, height: height * SHUT };
  const cut: Cut = { x: side - AIR, width: COLUMNS * width + 2 * AIR, depth: spent ? depth + AIR : 0 };
  return {
    ground,
    cuts: [cut],
    paid: cells(block, 0, row.price),
    lost: cells(pit, 0, row.loss),
    undug: cells(shut, 0, row.loss),
    /** The middle of the pit. */
    middle: { x: size.width / 2, y: ground + depth / 2 },
    /** How wide one of the three terms of the sum may be. */
    term: (size.width - 2 * side) / 3,
  };
}
export type Places = ReturnType<typeof places>;
