import { themeChanged } from './palette.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const chosen = (): Theme => (document.documentElement.dataset.theme as Theme | undefined) ?? 'system';

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
      const next = THEMES[(THEMES.indexOf(chosen()) + 1) % THEMES.length] ?? 'system';
      if (next === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = next;
      keep(next);
      this.#say();
      themeChanged();
    });
  }

  #say(): void {
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', this.dataset[chosen()] ?? '');
    button?.setAttribute('title', this.dataset[chosen()] ?? '');
    button?.setAttribute('data-theme-now', chosen());
  }
}
