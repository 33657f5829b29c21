import { SIZES, type ChartModule, type Props, type SizeName } from '../parts/chart.ts';
import type { Picture } from '../picture/mark.ts';
import { reducedMotion } from './media.ts';
import { sheet } from './sheet.ts';

const modules = import.meta.glob<ChartModule>('../charts/*.ts');

type Facts = Pick<Props, 'data' | 'words'>;

/**
 * `<live-chart chart state lang>`: the seam between whatever sets the state and the picture.
 * Its input is the attribute `state`; which of its sheets shows, and how wide, the stylesheet says.
 * `data-settled` says that nothing moves. A change of state writes to the page and reads nothing of
 * it, so that several charts may change within a frame that is laid out once.
 */
export class LiveChart extends HTMLElement {
  static observedAttributes = ['state'];
  #chart: ChartModule | undefined;
  #facts: Facts | undefined;
  #coming: Promise<Facts> | undefined;
  #sheets = new Map<HTMLElement, ReturnType<typeof sheet>>();
  /** The state that the server drew. */
  #drawn = '';
  /** The sheet that shows, and its width in CSS px. */
  #box: HTMLElement | undefined;
  #width = 0;
  #headlines = new Map<string, Element>();
  #headline: Element | undefined;
  #links: readonly HTMLAnchorElement[] = [];
  #seen = false;
  #observers: { disconnect(): void }[] = [];

  connectedCallback(): void {
    this.#drawn = this.state;
    this.#headlines = new Map(
      [...this.querySelectorAll<HTMLElement>('.headline')].map((p) => [p.dataset.of ?? '', p]),
    );
    this.#headline = this.#headlines.get(this.#drawn);
    this.#links = [...(this.parentElement?.querySelectorAll<HTMLAnchorElement>('[data-keep-state]') ?? [])];
    const view = new IntersectionObserver(([entry]) => (this.#seen = entry?.isIntersecting ?? false));
    view.observe(this);
    // A chart's code comes when the reader comes near: a long chapter need not pay for its end.
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        void this.#load();
      },
      { rootMargin: '150% 0px' },
    );
    near.observe(this);
    const sizes = new ResizeObserver((entries) => this.#resize(entries));
    for (const box of this.querySelectorAll('.sheet')) sizes.observe(box);
    this.#observers = [view, near, sizes];
    this.#linkState();
  }

  disconnectedCallback(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    for (const s of this.#sheets.values()) s.end();
    this.#sheets.clear();
  }

  async #load(): Promise<void> {
    // Who asked for the facts hears if they can't be had; the server's picture stands.
    this.#facts = await this.facts().catch(() => undefined);
    const chart = await modules[`../charts/${this.getAttribute('chart')}.ts`]?.();
    if (!chart || !this.#facts || !this.isConnected) return;
    this.#chart = chart;
    this.#turn(true);
  }

  /** What it draws from: written within it or, in a page that must be light, where `facts` says. */
  facts(): Promise<Facts> {
    const far = this.getAttribute('facts');
    return (this.#coming ??= far
      ? fetch(far).then((answer) => answer.json() as Promise<Facts>)
      : Promise.resolve(JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Facts));
  }

  attributeChangedCallback(): void {
    // Before it is connected there is nothing to change.
    if (!this.#observers.length) return;
    this.#linkState();
    if (this.#chart && this.#box) this.#turn(false);
    else this.toggleAttribute('data-settled', this.state === this.#drawn);
  }

  get state(): string {
    return this.getAttribute('state') ?? '';
  }

  /** Links beside the chart that lead to the chart itself lead to its present state. */
  #linkState(): void {
    for (const link of this.#links) link.search = `?state=${this.state}`;
  }

  /** Where the stylesheet shows another sheet, that one takes over, at once. */
  #resize(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) {
      if (!contentRect.width) continue;
      const box = target as HTMLElement;
      this.#width = contentRect.width;
      if (box === this.#box) this.#sheets.get(box)?.resize(this.#width);
      else {
        this.#box = box;
        // The sheet that goes out of sight must not hold the other back with a move of its own.
        for (const s of this.#sheets.values()) s.rest();
        this.#sheets.get(box)?.resize(this.#width);
        if (this.#chart) this.#turn(true);
      }
    }
  }

  #picture(size: SizeName, state: string): Picture | undefined {
    const id = this.getAttribute('chart') ?? '';
    return this.#facts && this.#chart?.picture({ ...this.#facts, state, size: SIZES[size], id });
  }

  /** The sheet that shows, taken over from the server when it is first needed. */
  #sheet(box: HTMLElement, size: SizeName): ReturnType<typeof sheet> | undefined {
    const known = this.#sheets.get(box);
    const server = known ? undefined : this.#picture(size, this.#drawn);
    if (!server) return known;
    const made = sheet(box, server, this.#width, (on) => this.#moving(on));
    this.#sheets.set(box, made);
    return made;
  }

  /** Draws the present state on the sheet that shows; at once, or in motion. */
  #turn(atOnce: boolean): void {
    const box = this.#box;
    const size = box?.dataset.size as SizeName | undefined;
    if (!box || !size || !this.#chart?.states.includes(this.state)) return;
    const shown = this.#sheet(box, size);
    const picture = this.#picture(size, this.state);
    if (!shown || !picture) return;
    this.#headline?.removeAttribute('data-on');
    this.#headline = this.#headlines.get(this.state);
    this.#headline?.setAttribute('data-on', '');
    if (atOnce || reducedMotion.matches || !this.#seen || document.hidden) shown.show(picture);
    else shown.move(picture);
    this.toggleAttribute('data-settled', !this.hasAttribute('data-moving'));
  }

  #moving(on: boolean): void {
    this.toggleAttribute('data-moving', on);
    this.toggleAttribute('data-settled', !on);
  }
}
