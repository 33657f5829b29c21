import { darkenedByBrowser } from './darkened.ts';
import { onTheme, themeChanged } from './theme-change.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The theme that the page shows. */
export const appliedTheme = (): Theme =>
  (document.documentElement.dataset.theme as Theme | undefined) ?? 'system';

/** Shows the page in a theme, for as long as it is open; by night where the browser makes a night of every page. */
export function applyTheme(wanted: Theme): void {
  const theme = darkenedByBrowser() ? 'dark' : wanted;
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  themeChanged();
}

/** The theme that the reader chose once. */
export function storedTheme(): Theme {
  try {
    return (localStorage.getItem('theme') as Theme | null) ?? 'system';
  } catch {
    return 'system';
  }
}

/** The theme that the address asks for, which holds for the page alone, else the one that was chosen once. */
function wantedTheme(): Theme {
  const asked = new URLSearchParams(location.search).get('theme');
  return asked === 'light' || asked === 'dark' ? asked : storedTheme();
}

/**
 * Shows the page in its theme: by night if the browser darkens it, and when the browser shows a page again that it
 * had kept, in the theme that was chosen on another meanwhile.
 */
export function followTheme(): void {
  if (darkenedByBrowser()) applyTheme('dark');
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) applyTheme(wantedTheme());
  });
}

function storeTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Where storage is forbidden the choice holds for this page.
  }
}

/** `<theme-switch>`: a button that goes from the system's colours to day, to night, and back. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.#say();
    this.querySelector('button')?.addEventListener('click', () => {
      const next = THEMES[(THEMES.indexOf(appliedTheme()) + 1) % THEMES.length] ?? 'system';
      storeTheme(next);
      applyTheme(next);
    });
    onTheme(() => this.#say());
  }

  #say(): void {
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', this.dataset[appliedTheme()] ?? '');
    button?.setAttribute('title', this.dataset[appliedTheme()] ?? '');
    button?.setAttribute('data-theme-now', appliedTheme());
  }
}
