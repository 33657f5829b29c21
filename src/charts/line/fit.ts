/** A power law, a straight line where both scales are logarithmic. */
export interface PowerLaw {
  readonly exponent: number;
  /** What it has at a place. */
  at(x: number): number;
}

/**
 * The power law that lies nearest to some points, by least squares of the logarithms.
 * @param points two or more with different `x`, all values above zero
 * @throws for fewer, through which any number of lines would go
 */
export function powerLaw(points: readonly (readonly [x: number, y: number])[]): PowerLaw {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const across = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  if (!(across > 0))
    throw new Error(`a line needs two points or more with different x, and there are ${points.length}`);
  const exponent = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / across;
  return { exponent, at: (x) => Math.exp(my + exponent * (Math.log(x) - mx)) };
}
