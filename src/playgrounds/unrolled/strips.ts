/** How the numbers of a state are drawn: a strip each, up or down from a line, in user units of one svg. */
const PITCH = 4;
const STRIP = 2.8;
/** How far 1 stands from the line, and the line from the upper edge. */
const REACH = 46;
const LINE = 48;
/** A strip of nothing is still to be seen. */
const LEAST = 0.6;

export const viewBox = (numbers: number): string => `0 0 ${numbers * PITCH} ${2 * LINE}`;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Where the strip of a number stands. @param i its place, from 0; @param value from -1 to 1 */
export function strip(i: number, value: number) {
  const height = Math.max(LEAST, Math.abs(value) * REACH);
  const x = i * PITCH + (PITCH - STRIP) / 2;
  return { x: tenth(x), y: tenth(value > 0 ? LINE - height : LINE), width: STRIP, height: tenth(height) };
}

/** The state before, as one path behind the strips and a little wider than these. */
export const shadow = (before: readonly number[]): string =>
  before
    .map((value, i) => (value ? `M${i * PITCH} ${LINE}v${tenth(-value * REACH)}h${PITCH}V${LINE}z` : ''))
    .join('');

/** Some of the strips as one path, for what stands still: a page with an element each would be heavier. */
export const path = (state: readonly number[], isChanged: readonly boolean[], changed: boolean): string =>
  state
    .map((value, i) => {
      const { x, y, width, height } = strip(i, value);
      return isChanged[i] === changed ? `M${x} ${y}h${width}v${height}h-${width}z` : '';
    })
    .join('');
