/** The numbers of a guess while it is drawn. */
import type { GuessRange } from '../../data/guess.ts';

/** As often as it is read: 0.1 + 0.2 is no number that anybody draws. Of a log scale two digits can be drawn. */
const within = ({ least, most, log }: GuessRange, value: number): number =>
  Math.min(most, Math.max(least, Number(value.toPrecision(log ? 2 : 12))));

/** How far along its range a value is, from 0 to 1. */
export function shareOf({ least, most, log }: GuessRange, value: number): number {
  return log ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least);
}

/** The nearest value that can be drawn, `share` of the way along the range; beyond it, its end. */
export function valueAt(range: GuessRange, share: number): number {
  const { least, most, step, log } = range;
  const way = (most - least) * share;
  return within(range, log ? least * (most / least) ** share : least + Math.round(way / step) * step);
}

/** The value that so many presses of an arrow key lead to. */
export function stepFrom(range: GuessRange, value: number, presses: number): number {
  const { step, log } = range;
  return within(range, log ? value * step ** presses : value + presses * step);
}

/**
 * The whole line, once some of its points have been set: what lies between two that were is on the straight line
 * between them, and what lies behind the last goes on level.
 * @param keys of the points, in their order; the line sets out from `start`, one place before the first
 */
export function lineThrough(
  keys: readonly string[],
  set: ReadonlyMap<string, number>,
  range: GuessRange,
): Record<string, number> {
  const line: Record<string, number> = {};
  let [last, value] = [-1, range.start];
  keys.forEach((key, i) => {
    const own = set.get(key);
    if (own === undefined) return (line[key] = value);
    const [from, to] = [shareOf(range, value), shareOf(range, own)];
    for (let j = last + 1; j < i; j++)
      line[keys[j] ?? ''] = valueAt(range, from + ((to - from) * (j - last)) / (i - last));
    [last, value] = [i, own];
    return (line[key] = own);
  });
  return line;
}
