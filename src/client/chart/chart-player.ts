import { readView, writeView, type Unknown, type View } from '../../urls/view.ts';
import { fill } from '../../i18n/fill.ts';
import { writeAddress } from '../page/address.ts';
import { onTheme } from '../theme/theme-change.ts';
import { kept, wear, worn } from '../theme/theme-switch.ts';

/**
 * `<chart-player>`: buttons, slider, size and colours of one chart. Each only turns an attribute
 * of the live chart within it, or the page's theme; the address says the same.
 */
class ChartPlayer extends HTMLElement {
  #view: View = { state: '', size: 'auto', theme: 'auto' };
  #silent: (() => void) | undefined;

  connectedCallback(): void {
    const { view, unknown } = readView(location.search, this.#states);
    // An address from before a state was retired opens the one that answers for it now.
    const retired = JSON.parse(this.dataset['retired'] ?? '{}') as Record<string, string>;
    const state = unknown.flatMap(({ knob, value }) => (knob === 'state' && retired[value]) || []).at(0);
    this.#view = { ...view, ...(state && { state }) };
    this.#show();
    this.#complain(unknown.map((u) => (u.knob === 'state' && state ? { ...u, nearest: state } : u)));
    this.addEventListener('click', this.#clicked);
    this.addEventListener('input', this.#moved);
    // The reader's own switch in the bar takes the colours over.
    this.#silent = onTheme(() => {
      if (this.#view.theme !== 'auto' && worn() !== this.#view.theme) this.#turn({ theme: 'auto' });
    });
  }

  disconnectedCallback(): void {
    this.#silent?.();
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-turn]')];
  }
  get #states(): string[] {
    return this.#buttons.map((b) => b.dataset.turn ?? '');
  }
  get #at(): number {
    return this.#states.indexOf(this.#view.state);
  }

  #clicked = (event: Event): void => {
    const { turn, by } = (event.target as Element).closest<HTMLElement>('button')?.dataset ?? {};
    const state = turn ?? this.#states[this.#at + Number(by)];
    if (state) this.#turn({ state });
  };

  #moved = (event: Event): void => {
    const { type, name, value } = event.target as HTMLInputElement;
    if (type === 'range') this.#turn({ state: this.#states[Number(value) - 1] ?? '' });
    else this.#turn({ [name]: value });
    if (name === 'theme') wear(this.#view.theme === 'auto' ? kept() : this.#view.theme);
  };

  #turn(change: Partial<View>): void {
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
    for (const b of this.#buttons) b.setAttribute('aria-current', String(b.dataset.turn === state));
    const title = this.#buttons[this.#at]?.querySelector('.title')?.textContent ?? '';
    const slider = this.querySelector<HTMLInputElement>('[type="range"]');
    if (slider) {
      slider.value = String(this.#at + 1);
      slider.setAttribute('aria-valuetext', title);
    }
    for (const b of this.querySelectorAll<HTMLButtonElement>('[data-by]'))
      b.disabled = !this.#states[this.#at + Number(b.dataset.by)];
    for (const [name, value] of Object.entries({ size, theme }))
      for (const r of this.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
        r.checked = r.value === value;
    const told = this.querySelector('.told');
    const sentence = document.querySelector(`[id="${state}"] .sentence`);
    // As it is set: a Chinese sentence has marks in it of where its lines may not break.
    if (sentence && told?.textContent !== sentence.textContent)
      told?.replaceChildren(...sentence.cloneNode(true).childNodes);
    const other = document.querySelector<HTMLAnchorElement>('a.language');
    if (other) other.search = this.#query();
  }

  /** Says what the address asked for that is not here, and what is nearest to it. */
  #complain(unknown: readonly Unknown[]): void {
    const line = this.querySelector<HTMLElement>('.unknown');
    if (!line || !unknown.length) return;
    line.textContent = unknown
      .map(({ knob, value, nearest }) => fill(line.dataset[knob] ?? '', { value, nearest }))
      .join(' ');
    line.hidden = false;
  }
}
customElements.define('chart-player', ChartPlayer);
