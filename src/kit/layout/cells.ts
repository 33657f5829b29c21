/** A block of equal cells, filled row by row from its floor. */
export interface Block {
  readonly x: number;
  readonly floor: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Cells of a block as one path, so that hundreds are one mark; as many cells give as many numbers, so
 * that a block of one shape bends into a block of another.
 * @param first number of the first cell within the block; @param count of cells
 */
export function cells({ x, floor, columns, width, height }: Block, first: number, count: number): string {
  const [w, h] = [width * 0.8, height * 0.8].map((v) => v.toFixed(2));
  return Array.from({ length: count }, (_, i) => {
    const n = first + i;
    const left = x + ((n % columns) + 0.1) * width;
    const top = floor - (Math.floor(n / columns) + 0.9) * height;
    return `M${left.toFixed(2)} ${top.toFixed(2)}h${w}v${h}h-${w}Z`;
  }).join('');
}
