import type { Datum, Tip } from './datum.ts';

/** The tags a picture may use: what both a browser's SVG and `paint` can draw. */
export type Tag = 'svg' | 'g' | 'circle' | 'rect' | 'line' | 'path' | 'text';

/** SVG attribute names and values; numbers are user units, colours are token names (see colour.ts). */
export type Attrs = Readonly<Record<string, string | number>>;

/** One mark of a picture: plain data. `key` says who it is across states, `from` how it looks when absent. */
export interface Mark {
  readonly tag: Tag;
  readonly key: string;
  readonly attrs: Attrs;
  readonly from?: Attrs;
  /** What it shows; never written to the svg. */
  readonly datum?: Datum;
  /** What a reader is told of it beyond its cells; never written to the svg. */
  readonly tip?: Tip;
  readonly text?: string;
  readonly children: readonly Mark[];
}

/** A picture is its root mark, an `svg` with a viewBox. */
export type Picture = Mark;

/** Attributes as they are given to `mark`, with `from`, `datum` and `tip` among them. */
interface Given {
  readonly from?: Attrs | undefined;
  readonly datum?: Datum | undefined;
  readonly tip?: Tip | undefined;
  readonly [name: string]: string | number | Attrs | Datum | Tip | undefined;
}

/**
 * Makes a mark.
 * @param tag an SVG tag that both the DOM and a canvas can draw
 * @param key unique among its siblings, the same for the same thing in every state
 * @param attrs SVG attributes; `from` holds the attributes that differ while the mark is absent
 *   (without it an absent mark has opacity 0), `datum` what it shows, `tip` what is told of that
 * @param inside child marks, or the text of a `text` mark
 */
export function mark(
  tag: Tag,
  key: string | number,
  { from, datum, tip, ...attrs }: Given = {},
  inside: readonly Mark[] | string = [],
): Mark {
  const text = typeof inside === 'string' ? { text: inside } : {};
  return {
    tag,
    key: String(key),
    attrs: attrs as Attrs,
    ...(from && { from }),
    ...(datum && { datum }),
    ...(tip && { tip }),
    ...text,
    children: typeof inside === 'string' ? [] : inside,
  };
}

/** The mark as it looks while it isn't there: where it comes from and where it goes. */
export const absent = (m: Mark): Mark => ({ ...m, attrs: { ...m.attrs, ...(m.from ?? { opacity: 0 }) } });

/** Width and height in user units of a picture, from its viewBox. */
export function extent(picture: Picture): { width: number; height: number } {
  const [, , width = 0, height = 0] = String(picture.attrs['viewBox']).split(' ').map(Number);
  return { width, height };
}
