import { mark, type Mark } from '../../picture/mark.ts';
import { textWidth } from '../../picture/text.ts';
import { note, type NoteOptions } from './note.ts';

export interface LegendItem {
  readonly key: string;
  readonly text: string;
  readonly fill: string;
  /** A ring instead of a dot. */
  readonly hollow?: boolean;
  /** The values that its text prints. */
  readonly shows?: NoteOptions['shows'];
}

/**
 * Names for colours, in rows from `x`, broken at `width`; for what can't be labelled directly.
 * @param y centre of the first row of dots
 */
export function legend(options: {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly items: readonly LegendItem[];
  readonly size?: number;
}): Mark {
  const { key, x, y, width, items, size = 13 } = options;
  let left = x;
  let row = 0;
  const marks = items.map((item) => {
    const length = 14 + textWidth(item.text, size);
    if (left > x && left + length > x + width) {
      left = x;
      row += 1;
    }
    const cy = y + row * size * 1.5;
    const dot = item.hollow
      ? { fill: 'none', stroke: item.fill, 'stroke-width': 1.5, r: 4.25 }
      : { fill: item.fill, r: 5 };
    const made = mark('g', item.key, {}, [
      mark('circle', 'dot', { cx: left + 5, cy, ...dot }),
      note({
        key: 'name',
        x: left + 14,
        y: cy + size * 0.35,
        text: item.text,
        size,
        fill: 'ink-2',
        shows: item.shows,
      }),
    ]);
    left += length + 18;
    return made;
  });
  return mark('g', key, { opacity: 1, from: { opacity: 0 }, datum: {} }, marks);
}
