import type { SizeName } from '../../picture/sizes.ts';
import { reducedMotion } from '../page/media.ts';
import type { OpenView, Sheet, View } from './view.ts';

/**
 * `<live-chart chart state size lang>`: the seam between whatever sets the state and the picture.
 * Its inputs are the attributes `state` and, where the stylesheet heeds it, `size`. Which of its sheets
 * shows, and how wide, the stylesheet says.
 * `data-moving` says that a move covers the svg, `data-settled` that the svg is the state and nothing
 * moves. A change of state reads nothing of the page, so that several charts may change within a
 * frame that is laid out once.
 */
export class LiveChart extends HTMLElement {
  static observedAttributes = ['state', 'size'];
  /** How a chart is drawn; who defines the element says. */
  static openView: OpenView;
  /** When a chart that is near may be opened; until then a page has other things to fetch. */
  static ready: Promise<unknown> = Promise.resolve();
  #view: View | undefined;
  #facts: Promise<string> | undefined;
  /** The state that the server drew. */
  #drawn = '';
  #sheets = new Map<Element, Sheet>();
  /** The sheet that shows. */
  #sheet: Sheet | undefined;
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
    this.#sheets = new Map(
      [...this.querySelectorAll<HTMLElement>('.sheet')].map((box) => [
        box,
        { box, svg: box.firstElementChild as SVGSVGElement, size: box.dataset.size as SizeName, width: 0 },
      ]),
    );
    const view = new IntersectionObserver(([entry]) => (this.#seen = entry?.isIntersecting ?? false));
    view.observe(this);
    // A chart's code comes when the reader comes near: a long chapter need not pay for its end.
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        // Where its code can't be had the server's picture stands.
        this.#open().catch(() => undefined);
      },
      { rootMargin: '150% 0px' },
    );
    near.observe(this);
    const sizes = new ResizeObserver((entries) => this.#resize(entries));
    for (const box of this.#sheets.keys()) sizes.observe(box);
    this.#observers = [view, near, sizes];
    this.#linkState();
  }

  disconnectedCallback(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#view?.close();
    this.#view = undefined;
  }

  async #open(): Promise<void> {
    const [facts] = await Promise.all([this.facts(), LiveChart.ready]);
    if (!this.isConnected) return;
    const view = await LiveChart.openView({
      chart: this.getAttribute('chart') ?? '',
      facts,
      drawn: this.#drawn,
      onMove: () => this.toggleAttribute('data-moving', true),
      onRest: () => {
        this.toggleAttribute('data-moving', false);
        this.toggleAttribute('data-settled', true);
      },
    });
    if (!this.isConnected) return view.close();
    this.#view = view;
    if (this.state !== this.#drawn) this.#draw(false);
  }

  /** What it draws from, as JSON: written within it or, in a page that must be light, where `facts` says. */
  facts(): Promise<string> {
    const far = this.getAttribute('facts');
    return (this.#facts ??= far
      ? fetch(far).then((answer) => answer.text())
      : Promise.resolve(this.querySelector('script')?.textContent ?? '{}'));
  }

  attributeChangedCallback(name: string): void {
    // Before it is connected there is nothing to change.
    if (!this.#observers.length) return;
    if (name === 'size') return this.#findSheet();
    this.#linkState();
    if (this.#view && this.#sheet) this.#draw(true);
    else this.toggleAttribute('data-settled', this.state === this.#drawn);
  }

  get state(): string {
    return this.getAttribute('state') ?? '';
  }

  /** Links beside the chart that lead to the chart itself lead to its present state. */
  #linkState(): void {
    for (const link of this.#links) link.search = `?state=${this.state}`;
  }

  #resize(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) {
      const sheet = this.#sheets.get(target);
      if (sheet && contentRect.width) this.#use(sheet, contentRect.width);
    }
  }

  /** Looks for the sheet that shows now; who asks for a size has time for that. */
  #findSheet(): void {
    for (const sheet of this.#sheets.values())
      if (sheet.box.clientWidth) this.#use(sheet, sheet.box.clientWidth);
  }

  /** Where the stylesheet shows another sheet, that one takes over, at once. @param width in CSS px */
  #use(sheet: Sheet, width: number): void {
    sheet.width = width;
    this.#view?.resize(sheet);
    if (sheet === this.#sheet) return;
    this.#sheet = sheet;
    if (this.#view) this.#draw(false);
  }

  /** Draws the present state on the sheet that shows; in motion where it can be seen. */
  #draw(inMotion: boolean): void {
    if (!this.#view || !this.#sheet) return;
    const headline = this.#headlines.get(this.state);
    if (headline !== this.#headline) {
      this.#headline?.removeAttribute('data-on');
      headline?.setAttribute('data-on', '');
      this.#headline = headline;
    }
    this.toggleAttribute('data-settled', false);
    const moves = inMotion && !reducedMotion.matches && this.#seen && !document.hidden;
    this.#view.draw(this.#sheet, this.state, moves);
  }
}
