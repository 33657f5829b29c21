import { readView, writeView, type Unknown, type View } from '../../urls/view.ts';
import { fill } from '../../i18n/fill.ts';
import { writeAddress } from '../page/address.ts';
import { onTheme } from '../theme/theme-change.ts';
import { storedTheme, applyTheme, appliedTheme } from '../theme/theme-switch.ts';

/**
 * `<chart-player>`: buttons, slider, size and colours of one chart. Each sets an attribute of
 * the live chart within it, or the page's theme, and the address is written to say the same.
 */
class ChartPlayer extends HTMLElement {
  #view: View = { state: '', size: 'auto', theme: 'auto' };
  #stopListening: (() => void) | undefined;

  connectedCallback(): void {
    const { view, unknown } = readView(location.search, this.#states);
    // An address that names a retired state opens the state that answers for it.
    const retired = JSON.parse(this.dataset['retired'] ?? '{}') as Record<string, string>;
    const state = unknown
      .flatMap(({ setting, value }) => (setting === 'state' && retired[value]) || [])
      .at(0);
    this.#view = { ...view, ...(state && { state }) };
    this.#show();
    this.#showUnknown(unknown.map((u) => (u.setting === 'state' && state ? { ...u, nearest: state } : u)));
    this.addEventListener('click', this.#onClick);
    this.addEventListener('input', this.#onInput);
    // Once the reader has used the switch in the bar, that decides the colours.
    this.#stopListening = onTheme(() => {
      if (this.#view.theme !== 'auto' && appliedTheme() !== this.#view.theme)
        this.#setView({ theme: 'auto' });
    });
  }

  disconnectedCallback(): void {
    this.#stopListening?.();
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('button[data-state]')];
  }
  get #states(): string[] {
    return this.#buttons.map((b) => b.dataset.state ?? '');
  }
  get #index(): number {
    return this.#states.indexOf(this.#view.state);
  }

  #onClick = (event: Event): void => {
    const { state: named, by } = (event.target as Element).closest<HTMLElement>('button')?.dataset ?? {};
    const state = named ?? this.#states[this.#index + Number(by)];
    if (state) this.#setView({ state });
  };

  #onInput = (event: Event): void => {
    const { type, name, value } = event.target as HTMLInputElement;
    if (type === 'range') this.#setView({ state: this.#states[Number(value) - 1] ?? '' });
    else this.#setView({ [name]: value });
    if (name === 'theme') applyTheme(this.#view.theme === 'auto' ? storedTheme() : this.#view.theme);
  };

  #setView(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.#show();
    writeAddress(() => location.pathname + this.#query() + location.hash);
  }

  #query = (): string => writeView(this.#view, this.#states, location.search);

  #show(): void {
    const { state, size, theme } = this.#view;
    const chart = this.querySelector('live-chart');
    if (size === 'auto') chart?.removeAttribute('size');
    else chart?.setAttribute('size', size);
    if (chart?.getAttribute('state') !== state) chart?.setAttribute('state', state);
    for (const b of this.#buttons) b.setAttribute('aria-current', String(b.dataset.state === state));
    const title = this.#buttons[this.#index]?.querySelector('.title')?.textContent ?? '';
    const slider = this.querySelector<HTMLInputElement>('[type="range"]');
    if (slider) {
      slider.value = String(this.#index + 1);
      slider.setAttribute('aria-valuetext', title);
    }
    for (const b of this.querySelectorAll<HTMLButtonElement>('[data-by]'))
      b.disabled = !this.#states[this.#index + Number(b.dataset.by)];
    for (const [name, value] of Object.entries({ size, theme }))
      for (const r of this.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
        r.checked = r.value === value;
    const line = this.querySelector('.state-sentence');
    const sentence = document.querySelector(`[id="${state}"] .sentence`);
    // As it is set: a Chinese sentence has marks in it of where its lines may not break.
    if (sentence && line?.textContent !== sentence.textContent)
      line?.replaceChildren(...sentence.cloneNode(true).childNodes);
    for (const other of document.querySelectorAll<HTMLAnchorElement>('a.language'))
      other.search = this.#query();
  }

  /** Says what the address asked for that is not here, and what is nearest to it. */
  #showUnknown(unknown: readonly Unknown[]): void {
    const line = this.querySelector<HTMLElement>('.unknown');
    if (!line || !unknown.length) return;
    line.textContent = unknown
      .map(({ setting, value, nearest }) => fill(line.dataset[setting] ?? '', { value, nearest }))
      .join(' ');
    line.hidden = false;
  }
}
customElements.define('chart-player', ChartPlayer);
