import type { Scale } from '../../src/picture/datum.ts';
import { channelsOf, HALF, measure, scaleFrom } from './places.ts';
import { named, shownBy, type Seen } from './seen.ts';

type Way = 'across' | 'down';
const ACROSS = /^(c?x|x[12]|left|right|width)$/;
/** A radius and the thickness of an arc run neither way. */
const DOWN = /^(c?y|y[12]|top|bottom|height)$/;
const wayOf = (channel: string): Way | undefined =>
  ACROSS.test(channel) ? 'across' : DOWN.test(channel) ? 'down' : undefined;

interface Placed {
  readonly path: string;
  readonly channel: string;
  readonly said: string;
  readonly scale: Scale;
  readonly isTick: boolean;
  readonly isGuess: boolean;
}

/** All that a scale places one way: ticks, and marks that show something. */
function placed(all: readonly Seen[], way: Way): Placed[] {
  return all.flatMap(({ mark, path }) =>
    channelsOf(mark)
      .filter((channel) => wayOf(channel) === way)
      .flatMap((channel) =>
        shownBy(mark.datum, channel).flatMap((shown): Placed[] => {
          const isTick = shown.column === undefined && shown.how === undefined;
          const isGuess = shown.how === 'what the reader guesses';
          return shown.scale
            ? [{ path, channel, said: named(shown), scale: shown.scale, isTick, isGuess }]
            : [];
        }),
      ),
  );
}

const DAY = 24 * 60 * 60 * 1000;
/** What an axis may count while marks are placed by dates, in milliseconds: days, months and years of the calendar’s mean length. */
const SPANS = [DAY, 30.4375 * DAY, 365.25 * DAY];
const lengthOf = ([start = 0, end = 0]: readonly number[]): number => end - start;

/** Whether two scales put every value at the same place, or one of them every date where the other has its time since. */
function isSame(a: Scale, b: Scale): boolean {
  const [f, g] = [scaleFrom(a), scaleFrom(b)];
  const isNear = (value: number): boolean => Math.abs(f(value) - g(value)) <= HALF;
  if (a.kind === b.kind && [...a.domain, ...b.domain].every(isNear)) return true;
  if (a.kind !== 'linear' || b.kind !== 'linear' || String(a.range) !== String(b.range)) return false;
  const times = lengthOf(a.domain) / lengthOf(b.domain);
  return SPANS.some((span) => Math.abs(times / span - 1) < 1e-6);
}

/** Whether as many units lie between two values, one ten times the other: what is guessed may be in a unit of its own. */
function isParallel(a: Scale, b: Scale): boolean {
  const ten = ({ domain: [from = 1, to = 1], range }: Scale): number =>
    lengthOf(range) / Math.log10(to / from);
  return a.kind === 'log' && b.kind === 'log' && Math.abs(ten(a) / ten(b) - 1) < 1e-3;
}

const inWords = ({ kind, domain, range }: Scale): string =>
  `${kind} from ${domain.join(' to ')} at ${range.map((at) => Number(at.toFixed(1))).join(' to ')}`;

/**
 * Marks by another scale than the ticks that run the same way, which readers would read off them, and ticks by which
 * nothing is placed.
 */
export function offAxis(all: readonly Seen[]): string[] {
  return (['across', 'down'] as const).flatMap((way) => {
    const of = placed(all, way);
    const [ticks, marks] = [of.filter(({ isTick }) => isTick), of.filter(({ isTick }) => !isTick)];
    const [tick] = ticks;
    if (!tick || !marks.length) return [];
    const [scale, ...others] = ticks.filter(({ scale }) => !marks.some((mark) => isSame(mark.scale, scale)));
    const stray = scale
      ? [`${scale.path}: no mark is placed by the scale of this tick${others.length ? ' and of others' : ''}`]
      : [];
    const off = marks.filter(
      ({ scale, isGuess }) =>
        !ticks.some((one) => isSame(scale, one.scale) || (isGuess && isParallel(scale, one.scale))),
    );
    return [
      ...stray,
      ...off.map(
        ({ path, channel, said, scale }) =>
          `${path}: ${channel} shows ${said} by a scale ${inWords(scale)}, and the ticks ${way} have one ${inWords(tick.scale)}: give both the same`,
      ),
    ];
  });
}

/** From where to where a rect reaches, one way and the other. */
interface Extent {
  readonly ends: readonly [number, number];
  readonly across: readonly [number, number];
}

const WAYS = [
  { length: 'width', sides: ['left', 'right'], others: ['top', 'bottom'] },
  { length: 'height', sides: ['top', 'bottom'], others: ['left', 'right'] },
] as const;
type Side = (typeof WAYS)[number]['sides'][number];

const extent = ({ mark }: Seen, sides: readonly [Side, Side], others: readonly [Side, Side]): Extent => ({
  ends: [measure(mark, sides[0]), measure(mark, sides[1])],
  across: [measure(mark, others[0]), measure(mark, others[1])],
});

const isAt = (a: number, b: number): boolean => Math.abs(a - b) <= HALF;

/** Whether a rect goes on where one as broad ends, or is a part of it that begins or ends where it does. */
function isOn({ ends: [start, end], across }: Extent, other: Extent): boolean {
  const [from, to] = other.ends;
  const isAsBroad = across.every((at, i) => isAt(at, other.across[i] ?? NaN));
  if (isAsBroad && (isAt(start, to) || isAt(end, from))) return true;
  const isPart = to - from > end - start + HALF;
  return isAsBroad && isPart && (isAt(start, from) || isAt(end, to));
}

/**
 * Rects whose length says something, and that begin nowhere: neither at the scale’s zero or at an end of it, nor where
 * another one ends. What is a number of units a piece may stand anywhere.
 */
export function offBase(all: readonly Seen[]): string[] {
  const rects = all.filter(({ mark }) => mark.tag === 'rect');
  return WAYS.flatMap(({ length, sides, others }) => {
    const extents = new Map(rects.map((one) => [one, extent(one, sides, others)]));
    return rects.flatMap((one) => {
      const own = extents.get(one);
      if (!own || sides.some((side) => one.mark.datum?.[side])) return [];
      // Where nothing is seen it stands nowhere.
      if (own.ends[0] === own.ends[1]) return [];
      return shownBy(one.mark.datum, length).flatMap((shown) => {
        const zero = shown.scale ? scaleFrom(shown.scale)(0) : 0;
        const bases = [zero, ...(shown.scale?.range ?? [])];
        if (!zero || own.ends.some((at) => bases.some((base) => isAt(at, base)))) return [];
        if ([...extents].some(([other, of]) => other !== one && isOn(own, of))) return [];
        const [start, end] = own.ends.map((at) => at.toFixed(1));
        return [
          `${one.path}: is as long as ${named(shown)}, from ${start} to ${end}, and its scale has zero at ${zero.toFixed(1)}: begin there, or say what its ${sides.join(' or ')} shows`,
        ];
      });
    });
  });
}
