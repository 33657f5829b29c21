/** Commands of fontkit’s paths as those of SVG’s. */
const LETTERS: Record<string, string> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/** Where a glyph stands: its origin, in thousandths, and what is added to its points in units of its font. */
interface Origin {
  readonly pen: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** Thousandths of the font size a unit of the font. */
  readonly scale: number;
}

/**
 * Writes path data with whole numbers, each relative to where the last command ended. Plain loops: a build writes some
 * two million numbers.
 */
export function pathWriter() {
  let d = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  return {
    /** @param args x and y by turns, in units of the font */
    add(command: string, args: readonly number[], { pen, xOffset, yOffset, scale }: Origin): void {
      d += LETTERS[command] ?? '';
      const [fromX, fromY] = [x, y];
      for (let i = 0; i < args.length; i += 2) {
        x = Math.round(pen + (xOffset + (args[i] ?? 0)) * scale);
        y = Math.round(-(yOffset + (args[i + 1] ?? 0)) * scale);
        const [right, down] = [x - fromX, y - fromY];
        d += i && right >= 0 ? ` ${right}` : right;
        d += down >= 0 ? ` ${down}` : down;
      }
      if (command === 'moveTo') [startX, startY] = [x, y];
      if (command === 'closePath') [x, y] = [startX, startY];
    },
    data: (): string => d,
  };
}
