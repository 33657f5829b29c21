import { SIZES, type ChartModule, type Props, type SizeName } from '../parts/chart.ts';
import type { Picture } from '../picture/mark.ts';
import { reducedMotion, wide } from './media.ts';
import { sheet } from './sheet.ts';

const modules = import.meta.glob<ChartModule>('../charts/*.ts');

/**
 * `<live-chart chart state lang>`: the seam between whatever turns the knob and the picture.
 * Its one input is the attribute `state`; `data-settled` says that nothing moves.
 */
export class LiveChart extends HTMLElement {
  static observedAttributes = ['state'];
  #chart: ChartModule | undefined;
  #facts: Pick<Props, 'data' | 'words'> | undefined;
  #sheets = new Map<string, ReturnType<typeof sheet>>();
  #drawn = '';
  #seen = false;
  #eyes: IntersectionObserver | undefined;
  #scout: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#drawn = this.state;
    this.#eyes = new IntersectionObserver(([entry]) => (this.#seen = entry?.isIntersecting ?? false));
    this.#eyes.observe(this);
    // A chart's code comes when the reader comes near: a long chapter need not pay for its end.
    this.#scout = new IntersectionObserver(([entry]) => entry?.isIntersecting && void this.#load(), {
      rootMargin: '150% 0px',
    });
    this.#scout.observe(this);
    wide.addEventListener('change', this.#swap);
  }

  async #load(): Promise<void> {
    this.#scout?.disconnect();
    this.#facts = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Pick<
      Props,
      'data' | 'words'
    >;
    const chart = await modules[`../charts/${this.getAttribute('chart')}.ts`]?.();
    if (!chart || !this.isConnected) return;
    this.#chart = chart;
    this.#turn(true);
  }

  disconnectedCallback(): void {
    wide.removeEventListener('change', this.#swap);
    this.#eyes?.disconnect();
    this.#scout?.disconnect();
    for (const s of this.#sheets.values()) s.end();
    this.#sheets.clear();
  }

  attributeChangedCallback(): void {
    if (this.#chart) this.#turn(false);
    else if (this.#drawn) this.toggleAttribute('data-settled', this.state === this.#drawn);
  }

  get state(): string {
    return this.getAttribute('state') ?? '';
  }

  #picture(size: SizeName, state: string): Picture | undefined {
    const id = this.getAttribute('chart') ?? '';
    return this.#facts && this.#chart?.picture({ ...this.#facts, state, size: SIZES[size], id });
  }

  /** Draws the present state on the sheet that shows; at once, or in motion. */
  #turn(atOnce: boolean): void {
    const box = this.querySelector<HTMLElement>(wide.matches ? '.sheet.wide' : '.sheet.narrow');
    const size = box?.dataset.size as SizeName | undefined;
    if (!box || !size || !this.#chart?.states.includes(this.state)) return;
    let mine = this.#sheets.get(size);
    const server = mine ? undefined : this.#picture(size, this.#drawn);
    if (server) this.#sheets.set(size, (mine = sheet(box, server, (on) => this.#moving(on))));
    const picture = this.#picture(size, this.state);
    if (!mine || !picture) return;
    for (const p of this.querySelectorAll<HTMLElement>('.headline'))
      p.toggleAttribute('data-on', p.dataset.of === this.state);
    if (atOnce || reducedMotion.matches || !this.#seen || document.hidden) mine.show(picture);
    else mine.move(picture);
    this.toggleAttribute('data-settled', !this.hasAttribute('data-moving'));
  }

  #swap = (): void => {
    // The sheet that goes out of sight must not hold the other back with a move of its own.
    for (const s of this.#sheets.values()) s.rest();
    if (this.#chart) this.#turn(true);
  };

  #moving(on: boolean): void {
    this.toggleAttribute('data-moving', on);
    this.toggleAttribute('data-settled', !on);
  }
}
