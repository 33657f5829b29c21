import { flat } from './flat.ts';
import type { Mark } from './mark.ts';

const round = (value: number, steps = 10): number => Math.round(value * steps) / steps;
/** A dot's place: a quarter of a unit off can't be seen, and two hundred dots are a tenth of their page. */
const CENTRE = /^c[xy]$/;
const LONG = /\d+\.\d{2,}/g;

const rounded = (m: Mark): Mark => ({
  ...m,
  attrs: Object.fromEntries(
    Object.entries(m.attrs).map(([name, value]) => [
      name,
      typeof value === 'number'
        ? // An opacity is no length: a tenth of it can be seen.
          /opacity/.test(name)
          ? value
          : round(value, CENTRE.test(name) ? 2 : 10)
        : name === 'd'
          ? value.replace(LONG, (n) => String(round(Number(n))))
          : value,
    ]),
  ),
  children: m.children.map(rounded),
});

/**
 * The picture as it weighs least: the same to the eye, without what is absent, its places rounded to
 * a tenth of a unit, those of dots to a half. Nothing can move from it; who wants to move draws the
 * whole picture first.
 */
export const staticPicture = (m: Mark): Mark => rounded(flat(m));
