import { scaleLinear, scaleLog, scaleSqrt } from 'd3-scale';
import type { Scale, Shown } from '../../src/picture/datum.ts';
import type { Mark } from '../../src/picture/mark.ts';
import { named, shownBy, type Seen } from './seen.ts';

/** How far a mark may be from where its value is, in user units. */
export const HALF = 0.5;

const PLACES = ['x', 'y', 'cx', 'cy', 'x1', 'x2', 'y1', 'y2', 'left', 'right', 'top', 'bottom'] as const;
const LENGTHS = ['width', 'height', 'stroke-width', 'r'] as const;
export const MEASURED = [...PLACES, ...LENGTHS] as const;
type Measured = (typeof MEASURED)[number];

/** What a channel measures on a mark, in user units. */
export function measure({ attrs }: Mark, channel: Measured): number {
  const at = (name: string): number => Number(attrs[name] ?? NaN);
  if (channel === 'left') return at('x');
  if (channel === 'top') return at('y');
  if (channel === 'right') return at('x') + at('width');
  if (channel === 'bottom') return at('y') + at('height');
  return at(channel);
}

/** The scale anew, by the library itself: the chart's own function is not asked. */
export function scaleFrom({ kind, domain, range }: Scale): (value: number) => number {
  if (kind === 'log') return scaleLog(domain, range);
  return kind === 'sqrt' ? scaleSqrt(domain, range) : scaleLinear(domain, range);
}

/** Where a value lies on its scale; for a length, how far from zero. */
function due(shown: Shown, scale: Scale, channel: Measured): number {
  const f = scaleFrom(scale);
  const value = shown.at ?? Number(shown.value);
  return (LENGTHS as readonly string[]).includes(channel) ? Math.abs(f(value) - f(0)) : f(value);
}

/** The channels of a mark that show something and that can be measured. */
export const channelsOf = ({ datum = {} }: Mark): Measured[] =>
  MEASURED.filter((channel) => channel in datum);

/** A position or length that is not its scale of the value, within half a unit. */
export function misplaced({ mark, path }: Seen): string[] {
  return channelsOf(mark).flatMap((channel) =>
    shownBy(mark.datum, channel).flatMap((shown) => {
      if (!shown.scale) return [`${path}: ${channel} shows ${named(shown)} by no scale`];
      const [is, should] = [measure(mark, channel), due(shown, shown.scale, channel)];
      return Math.abs(is - should) <= HALF
        ? []
        : [`${path}: ${channel} is ${is.toFixed(2)}, and ${named(shown)} lies at ${should.toFixed(2)}`];
    }),
  );
}

/** What values are compared with each other: those of one column, or derived alike. */
const kindOf = ({ set, column, how }: Shown): string | undefined => (set ? `${set}.${column}` : how);

interface Size {
  readonly path: string;
  readonly shown: Shown;
  /** A number of user units that is in proportion to the value. */
  readonly size: number;
}

/** Lengths, and the edges of areas, by what they show; an edge is in proportion to the value's root. */
function sizes(all: readonly Seen[]): Map<string, Size[]> {
  const groups = new Map<string, Size[]>();
  const add = (what: string, path: string, shown: Shown, size: number): void => {
    const kind = kindOf(shown);
    if (kind)
      groups.set(`${what} of ${kind}`, [...(groups.get(`${what} of ${kind}`) ?? []), { path, shown, size }]);
  };
  for (const { mark, path } of all) {
    for (const channel of ['width', 'height', 'stroke-width'] as const)
      for (const shown of shownBy(mark.datum, channel)) add(channel, path, shown, measure(mark, channel));
    for (const shown of [...shownBy(mark.datum, 'r'), ...shownBy(mark.datum, 'area')])
      add('area', path, shown, edge(mark));
  }
  return groups;
}

/** The edge of a square as large as a mark. */
const edge = ({ tag, attrs }: Mark): number =>
  tag === 'circle'
    ? Number(attrs['r']) * Math.sqrt(Math.PI)
    : Math.sqrt(Number(attrs['width']) * Number(attrs['height']));

/** Lengths that are not in proportion to their values, and areas that are not, as a whole picture tells. */
export function outOfProportion(all: readonly Seen[]): string[] {
  return [...sizes(all)].flatMap(([what, group]) => {
    const power = what.startsWith('area') ? 0.5 : 1;
    const weight = ({ shown }: Size): number => Number(shown.value) ** power;
    const most = group.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    // Of a group that is all zeros every length is zero.
    const unit = weight(most) ? most.size / weight(most) : 0;
    return group.flatMap((one) =>
      Math.abs(one.size - weight(one) * unit) <= HALF
        ? []
        : [
            `${one.path}: the ${what} is ${one.size.toFixed(2)} for ${named(one.shown)}, and in proportion to ${most.path} it would be ${(weight(one) * unit).toFixed(2)}`,
          ],
    );
  });
}

/** A mark whose colour is not that of the role that its value names. */
export const miscoloured = ({ mark, path }: Seen): string[] =>
  shownBy(mark.datum, 'fill').flatMap((shown) =>
    mark.attrs['fill'] === shown.value
      ? []
      : [`${path}: has the colour ${mark.attrs['fill']}, and shows ${named(shown)}`],
  );
