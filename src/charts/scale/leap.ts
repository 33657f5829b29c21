import { cell, derived, line, textWidth, type Mark, type Pen } from '../../kit/index.ts';
import { formatRounded } from '../../i18n/format.ts';
import { fit } from '../../kit/layout/fit.ts';
import type { Chart, Facts } from './data.ts';
import type { Places } from './places.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A line from one model's level up to another's, and how many times as much that is.
 * @returns its marks, and the boxes that other words should not cover
 */
export function leapMarks({ leap }: Facts, at: Places, pen: Pen<Chart>): { marks: Mark[]; taken: Box[] } {
  const { look, size, dims, words, label, say } = pen;
  const { measure } = look;
  const { font, big } = dims;
  const from = at.dots.find(({ model }) => model === leap?.from);
  const to = at.dots.find(({ model }) => model === leap?.to);
  if (!leap || !from || !to) return { marks: [], taken: [] };
  const [start, end] = [from.model, to.model];
  const isNarrow = size.name === 's';
  const times = label('times', { times: formatRounded(leap.times, 2, words.lang) });
  const years = label('years', { years: leap.years });
  const reach = Math.max(textWidth(times, big, 600), textWidth(years, font)) + 8;
  const left = isNarrow ? to.x - reach : to.x;
  const aligned = isNarrow ? ({ anchor: 'end' } as const) : {};
  const x = isNarrow ? to.x - font * 0.5 : to.x + font * 0.7;
  const wide = isNarrow ? Infinity : size.width - to.x - font;
  const low = cell(start.row, measure, at.y);
  const high = cell(end.row, measure, at.y);
  const across = {
    x1: cell(start.row, 'date', at.x, start.time),
    x2: cell(end.row, 'date', at.x, end.time),
    y1: low,
    y2: low,
  };
  const figure = { ...aligned, size: fit(times, wide, big, 600), weight: 600 } as const;
  return {
    taken: [
      { left, right: left + reach, top: from.y - font * 2.2 - big, bottom: from.y },
      { left: from.x, right: to.x, top: from.y - 2, bottom: from.y + 2 },
      { left: to.x - 2, right: to.x + 2, top: to.y, bottom: from.y },
    ],
    marks: [
      line('across', [from.x, from.y, to.x, from.y], 'ink', 1, { x2: from.x }, across),
      line('up', [to.x, from.y, to.x, to.y], 'ink', 1.5, { y2: from.y }, { y1: low, y2: high }),
      say(`times ${measure}`, x, from.y - font * 2.2, times, {
        ...figure,
        shows: derived('times as much', leap.times),
      }),
      say(`years ${measure}`, x, from.y - font * 0.7, years, {
        ...aligned,
        fill: 'ink-2',
        shows: derived('years, rounded up', leap.years),
      }),
    ],
  };
}
