import { interpolateRgb } from 'd3-interpolate';
import { isToken, parts } from '../picture/colour.ts';
import { darkSystem } from './media.ts';

const cache = new Map<string, string>();
const listeners = new Set<() => void>();

/** Forgets the colours and tells those who paint; call it after the theme has changed. */
export function themeChanged(): void {
  cache.clear();
  for (const tell of listeners) tell();
}
darkSystem.addEventListener('change', themeChanged);

/** Calls back after each change of theme, until the returned function is called. */
export function onTheme(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

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
