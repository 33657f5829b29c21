import { interpolateRgb } from 'd3-interpolate';
import { isToken, parts, type Token } from '../picture/colour.ts';
import type { Ink } from '../picture/svg.ts';
import css from './colours.css?raw';
import { coloursOf, type Theme } from './colours.ts';

export type { Theme };

/** The colours of one theme as the stylesheet has them, `#rrggbb` by role. @throws if one is not there */
export const palette = (theme: Theme): Record<Token, string> => coloursOf(css, theme);

/** Writes colour roles as literal colours, for files that leave the house and its stylesheet. */
export function literalInk(theme: Theme): Ink {
  const colours = palette(theme);
  const one = (name: string): string => (isToken(name) ? colours[name] : name);
  return (colour) => {
    const { a, b, t } = parts(colour);
    return a === b ? one(a) : interpolateRgb(one(a), one(b))(t);
  };
}
