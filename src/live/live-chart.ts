import { chartOf, type ChartFile } from '../kit/discover.ts';
import { SIZES, type ChartModule, type Props, type SizeName } from '../parts/chart.ts';
import type { Picture } from '../picture/mark.ts';
import { reducedMotion } from './media.ts';
import { sheet } from './sheet.ts';

const modules = import.meta.glob<ChartFile>(['../charts/*.ts', '../charts/*/index.ts']);

type Facts = Pick<Props, 'data' | 'words'>;

/**
 * `<live-chart chart state size lang>`: the seam between whatever turns the knob and the picture.
 * Its inputs are the attributes `state` and, where the stylesheet heeds it, `size`; `data-settled`
 * says that nothing moves.
 */
export class LiveChart extends HTMLElement {
  static observedAttributes = ['state', 'size'];
  #chart: ChartModule | undefined;
  #facts: Facts | undefined;
  #coming: Promise<Facts> | undefined;
  #sheets = new Map<string, ReturnType<typeof sheet>>();
  #drawn = '';
  #shown: HTMLElement | undefined;
  #seen = false;
  #eyes: IntersectionObserver | undefined;
  #scout: IntersectionObserver | undefined;
  #widths: ResizeObserver | undefined;

  connectedCallback(): void {
    this.#drawn = this.state;
    this.#eyes = new IntersectionObserver(([entry]) => (this.#seen = entry?.isIntersecting ?? false));
    this.#eyes.observe(this);
    // A chart's code comes when the reader comes near: a long chapter need not pay for its end.
    this.#scout = new IntersectionObserver(([entry]) => entry?.isIntersecting && void this.#load(), {
      rootMargin: '150% 0px',
    });
    this.#scout.observe(this);
    this.#shown = this.#box;
    this.#widths = new ResizeObserver(() => this.#box !== this.#shown && this.#swap());
    for (const box of this.#boxes) this.#widths.observe(box);
    this.#tell();
  }

  async #load(): Promise<void> {
    this.#scout?.disconnect();
    // Who asked for the facts hears if they can't be had; the server's picture stands.
    this.#facts = await this.facts().catch(() => undefined);
    const path = `../charts/${this.getAttribute('chart')}`;
    const file = await (modules[`${path}.ts`] ?? modules[`${path}/index.ts`])?.();
    if (!file || !this.#facts || !this.isConnected) return;
    this.#chart = chartOf(file);
    this.#turn(true);
  }

  /** What it draws from: written within it or, in a page that must be light, where `facts` says. */
  facts(): Promise<Facts> {
    const far = this.getAttribute('facts');
    return (this.#coming ??= far
      ? fetch(far).then((answer) => answer.json() as Promise<Facts>)
      : Promise.resolve(JSON.parse(this.querySelector('script')?.textContent ?? '{}') as Facts));
  }

  disconnectedCallback(): void {
    this.#widths?.disconnect();
    this.#eyes?.disconnect();
    this.#scout?.disconnect();
    for (const s of this.#sheets.values()) s.end();
    this.#sheets.clear();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'size') return this.#swap();
    this.#tell();
    if (this.#chart) this.#turn(false);
    else if (this.#drawn) this.toggleAttribute('data-settled', this.state === this.#drawn);
  }

  get state(): string {
    return this.getAttribute('state') ?? '';
  }

  get #boxes(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.sheet')];
  }

  /** The sheet that shows: which one, the stylesheet says. */
  get #box(): HTMLElement | undefined {
    return this.#boxes.find((box) => getComputedStyle(box).display !== 'none');
  }

  /** Links beside the chart that lead to the chart itself lead to its present state. */
  #tell(): void {
    const links = this.parentElement?.querySelectorAll<HTMLAnchorElement>('[data-keep-state]') ?? [];
    for (const link of links) link.search = `?state=${this.state}`;
  }

  #picture(size: SizeName, state: string): Picture | undefined {
    const id = this.getAttribute('chart') ?? '';
    return this.#facts && this.#chart?.picture({ ...this.#facts, state, size: SIZES[size], id });
  }

  /** Draws the present state on the sheet that shows; at once, or in motion. */
  #turn(atOnce: boolean): void {
    const box = this.#box;
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

  #swap(): void {
    this.#shown = this.#box;
    // The sheet that goes out of sight must not hold the other back with a move of its own.
    for (const s of this.#sheets.values()) s.rest();
    if (this.#chart) this.#turn(true);
  }

  #moving(on: boolean): void {
    this.toggleAttribute('data-moving', on);
    this.toggleAttribute('data-settled', !on);
  }
}
