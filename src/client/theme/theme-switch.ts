import { onTheme, themeChanged } from './theme-change.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The theme that the page wears. */
export const worn = (): Theme => (document.documentElement.dataset.theme as Theme | undefined) ?? 'system';

/** Dresses the page, for as long as it is open. */
export function wear(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  themeChanged();
}

/** The theme that the reader chose once. */
export function kept(): Theme {
  try {
    return (localStorage.getItem('theme') as Theme | null) ?? 'system';
  } catch {
    return 'system';
  }
}

function keep(theme: Theme): void {
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
      const next = THEMES[(THEMES.indexOf(worn()) + 1) % THEMES.length] ?? 'system';
      keep(next);
      wear(next);
    });
    onTheme(() => this.#say());
  }

  #say(): void {
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', this.dataset[worn()] ?? '');
    button?.setAttribute('title', this.dataset[worn()] ?? '');
    button?.setAttribute('data-theme-now', worn());
  }
}
