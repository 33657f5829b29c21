import { darkenedByBrowser } from '../theme/darkened.ts';
import { themeChanged } from '../theme/theme-change.ts';
import type { Theme } from './params.ts';

/** Shows the frame in a theme; the browser learns of it too, so that its own controls have the same colours. */
export function applyFrameTheme(wanted: Theme): void {
  const root = document.documentElement;
  const theme = darkenedByBrowser() ? 'dark' : wanted;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  if (scheme) scheme.content = theme === 'auto' ? 'light dark' : theme;
  themeChanged();
}
