import { colourSchemes } from '../page/media.ts';

const listeners = new Set<() => void>();

/** Notifies whoever paints; call it after the theme has changed. */
export function themeChanged(): void {
  for (const tell of listeners) tell();
}
for (const scheme of colourSchemes) scheme.addEventListener('change', themeChanged);

/** Calls back after each change of theme, until the returned function is called. */
export function onTheme(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
