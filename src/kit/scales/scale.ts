import type { Scale } from '../../picture/datum.ts';

/** From a value to a place: what d3-scale calls a continuous scale, of two numbers to two numbers. */
export interface Continuous {
  (value: number): number;
  readonly kind: Scale['kind'];
  domain(): [number, number];
  range(): [number, number];
}
type Pair = readonly [number, number];

function scale(kind: Scale['kind'], bend: (value: number) => number, domain: Pair, range: Pair): Continuous {
  const [from, till] = domain.map(bend) as [number, number];
  const place = (value: number): number => {
    // A domain of one value has it in the middle, as d3-scale has.
    const t = till - from ? (bend(value) - from) / (till - from) : 0.5;
    return range[0] * (1 - t) + range[1] * t;
  };
  const ends = (pair: Pair) => (): [number, number] => [...pair];
  return Object.assign(place, { kind, domain: ends(domain), range: ends(range) });
}

// Three of d3-scale, which a test holds them to. The library brings number formats, dates and colours along,
// and no way to leave them out: a tenth of all the code that a chapter sends.

/** Equal steps of the value are equal lengths. */
export const scaleLinear = (domain: Pair, range: Pair): Continuous => scale('linear', Number, domain, range);

/** Equal ratios of the value are equal lengths; for values above zero. */
export const scaleLog = (domain: Pair, range: Pair): Continuous => scale('log', Math.log, domain, range);

/** The square of the length is in proportion to the value: for radii, whose areas are looked at. */
export const scaleSqrt = (domain: Pair, range: Pair): Continuous => scale('sqrt', Math.sqrt, domain, range);
