import { mark, type Mark } from '../../picture/mark.ts';
import { dodgeBlocks } from '../layout/dodge-blocks.ts';
import { note, type NoteOptions } from './note.ts';

/** Words beside a point of the picture; its first line stands at the point's height where it can. */
export interface Callout {
  readonly key: string;
  /** Where its lead begins. */
  readonly x: number;
  readonly y: number;
  /** Colour of the lead; none unless told. */
  readonly lead?: string;
  readonly lines: readonly {
    readonly key: string;
    readonly text: string;
    readonly size: number;
    readonly weight?: 400 | 600;
    readonly fill: string;
    readonly shows?: NoteOptions['shows'];
  }[];
}

/** Room of a line about its middle, in font sizes. */
const LINE = 0.64;
/** Room between two callouts, in user units. */
const AIR = 4;

/**
 * A column of callouts beside a plot, moved apart and led to their points by hairlines.
 * @param x of the column; @param side -1 if it stands left of the points, 1 if right
 * @param bounds highest and lowest y that the words may take
 */
export function callouts(options: {
  readonly items: readonly Callout[];
  readonly x: number;
  readonly side: -1 | 1;
  readonly bounds: readonly [number, number];
}): Mark[] {
  const { items, x, side, bounds } = options;
  const middles = items.map(({ lines }) => {
    let at = -LINE * (lines[0]?.size ?? 0);
    return lines.map(({ size }) => (at += 2 * LINE * size) - LINE * size);
  });
  const blocks = items.map(({ y, lines }, i) => ({
    at: y,
    above: LINE * (lines[0]?.size ?? 0),
    below: (middles[i]?.at(-1) ?? 0) + LINE * (lines.at(-1)?.size ?? 0) + AIR,
  }));
  const places = dodgeBlocks(blocks, bounds);
  return items.map((item, i) => {
    const place = places[i] ?? item.y;
    const lead = { x1: item.x, y1: item.y, x2: x - side * 5, y2: place, stroke: item.lead ?? 'none' };
    const words = item.lines.map((line, k) =>
      note({
        ...line,
        x,
        y: place + (middles[i]?.[k] ?? 0) + line.size * 0.35,
        anchor: side < 0 ? 'end' : 'start',
      }),
    );
    const led = item.lead
      ? [mark('line', 'lead', { ...lead, 'stroke-width': 0.75, from: { opacity: 0 } })]
      : [];
    return mark('g', item.key, { opacity: 1, from: { opacity: 0 } }, [...led, ...words]);
  });
}
