import { interpolateRgb } from 'd3-interpolate';
import { isToken, parts, type Token } from '../../picture/colour.ts';
import type { Ink } from '../../picture/svg.ts';

/** Colour roles as a canvas wants them. @param resolve gives the literal colour of a role */
export const canvasInk =
  (resolve: (role: Token) => string): Ink =>
  (colour) => {
    const { a, b, t } = parts(colour);
    const literal = (role: string): string => (isToken(role) ? resolve(role) : role);
    return a === b ? literal(a) : interpolateRgb(literal(a), literal(b))(t);
  };
