import { interpolateRgb } from 'd3-interpolate';
import { TOKENS, isToken, parts, type Token } from '../picture/colour.ts';
import type { Ink } from '../picture/svg.ts';
import css from '../styles/tokens.css?raw';

export type Theme = 'light' | 'dark';

/** The colours of one theme as the stylesheet has them, `#rrggbb` by role. @throws if one is not there */
export function palette(theme: Theme): Record<Token, string> {
  const colour = (token: Token): string => {
    const [, day, night] =
      new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
    const found = theme === 'light' ? day : night;
    if (!found) throw new Error(`src/styles/tokens.css has no --${token}: light-dark(#rrggbb, #rrggbb)`);
    return found;
  };
  return Object.fromEntries(TOKENS.map((token) => [token, colour(token)])) as Record<Token, string>;
}

/** Writes colour roles as literal colours, for files that leave the house and its stylesheet. */
export function literalInk(theme: Theme): Ink {
  const colours = palette(theme);
  const one = (name: string): string => (isToken(name) ? colours[name] : name);
  return (colour) => {
    const { a, b, t } = parts(colour);
    return a === b ? one(a) : interpolateRgb(one(a), one(b))(t);
  };
}
