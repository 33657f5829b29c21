import type { Datum, Tip } from '../../picture/datum.ts';
import { mark, type Attrs, type Mark } from '../../picture/mark.ts';

/**
 * A straight line, which comes and goes by fading.
 * @param ends where it runs: x1, y1, x2, y2
 * @param from how else it looks while absent, so that it can grow; @param datum what it shows;
 * @param tip what is told of that
 */
export const line = (
  key: string,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
  width = 1,
  from: Attrs = {},
  datum?: Datum,
  tip?: Tip,
): Mark =>
  mark('line', key, {
    x1,
    y1,
    x2,
    y2,
    stroke,
    'stroke-width': width,
    from: { ...from, opacity: 0 },
    datum,
    tip,
  });
