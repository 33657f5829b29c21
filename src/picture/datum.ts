/** How a number becomes a place or a length, as plain data: what d3-scale calls domain and range. */
export interface Scale {
  readonly kind: 'linear' | 'log' | 'sqrt';
  readonly domain: readonly number[];
  readonly range: readonly number[];
}

/** One value that a mark shows: a cell of a data set, a value derived from cells, or a tick of an axis. */
export interface Shown {
  readonly value: number | string;
  /** The data set, the row's place in it from 0, and the column; none for a derived value or a tick. */
  readonly set?: string;
  readonly row?: number;
  readonly column?: string;
  /** How the value was reckoned, in words; none for a cell or a tick. */
  readonly how?: string;
  /** By which scale it is shown; none for words. */
  readonly scale?: Scale;
  /** What the scale was given where that is not the value itself: the milliseconds of a date. */
  readonly at?: number;
}

/**
 * What a mark shows, by the attribute that shows it:
 * - `x`, `y`, `cx`, `cy`, `x1` … and the edges `left`, `right`, `top`, `bottom` of a rect: the value's place;
 * - `width`, `height`: the distance between the places of the value and of zero; `stroke-width` likewise, of an
 *   arc; `r`: a radius by a root scale;
 * - `area`: a circle or rect whose area is the value in units that all such marks of the picture share;
 * - `count`: as many children of a group, or cells of a path;
 * - `fill`: the colour of the role that the value names;
 * - `text`: what the words print, in this mark and those within it.
 *
 * An empty one says that the mark stands for no datum: a legend's dot, a ground.
 */
export type Datum = Readonly<Partial<Record<Channel, Shown | readonly Shown[]>>>;
export type Channel =
  | ('x' | 'y' | 'cx' | 'cy' | 'x1' | 'x2' | 'y1' | 'y2' | 'left' | 'right' | 'top' | 'bottom')
  | ('width' | 'height' | 'stroke-width' | 'r' | 'area' | 'count' | 'fill' | 'text');

/**
 * What a reader who points at a mark is told of a derived value that it shows: which of the chart's sentences, and
 * what stands in its slots. The sentences come with what else is read out, and not with a page.
 */
export interface Tip {
  readonly key: string;
  readonly slots: Readonly<Record<string, string | number>>;
  /** What the value was worked out from: cells name their publishers. Those of the datum go without saying. */
  readonly shows: readonly Shown[] | undefined;
}

/** A scale that can be asked what it is. */
interface ScaleLike {
  (value: number): number;
  readonly kind: Scale['kind'];
  domain(): readonly number[];
  range(): readonly number[];
}
/** What a value is shown by: a scale, its plain data, or a number of user units a piece. */
export type Scalable = ScaleLike | Scale | number;

/** A scale as plain data. */
export function scaleOf(scale: Scalable): Scale {
  if (typeof scale === 'number') return { kind: 'linear', domain: [0, 1], range: [0, scale] };
  if (typeof scale === 'object') return scale;
  return { kind: scale.kind, domain: scale.domain(), range: scale.range() };
}

const by = (scale: Scalable | undefined): Pick<Shown, 'scale'> =>
  scale === undefined ? {} : { scale: scaleOf(scale) };

/**
 * A value that was reckoned from the data.
 * @param how it was reckoned, in words a reader understands: `median of the open models`
 */
export const derived = (how: string, value: number, scale?: Scalable): Shown => ({
  value,
  how,
  ...by(scale),
});

/** A value on an axis. */
export const tick = (value: number, scale?: Scalable): Shown => ({ value, ...by(scale) });
