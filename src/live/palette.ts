import { interpolateRgb } from 'd3-interpolate';
import { isToken, parts } from '../picture/colour.ts';
import { onTheme } from './theme-change.ts';

const cache = new Map<string, string>();
// The first to be told, so that who paints anew asks for the new colours.
onTheme(() => cache.clear());

function resolve(role: string): string {
  if (!isToken(role)) return role;
  const known = cache.get(role);
  if (known) return known;
  // A custom property reads back as written (`light-dark(…)`); only a real property is computed.
  const probe = document.createElement('span');
  probe.style.color = `var(--${role})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  cache.set(role, colour);
  return colour;
}

/** A colour role as a canvas wants it. */
export function canvasInk(colour: string): string {
  const { a, b, t } = parts(colour);
  return a === b ? resolve(a) : interpolateRgb(resolve(a), resolve(b))(t);
}
