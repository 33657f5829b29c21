// Over 150 lines: one element, whose parts share fields that are private to it.
import type { Picture } from '../../picture/mark.ts';
import type { SizeName } from '../../picture/sizes.ts';
import { inTime } from '../page/in-time.ts';
import { reducedMotion } from '../page/media.ts';
import { onNear } from '../page/near.ts';
import { headlinesOf, linksOf, sheetsOf } from './parts.ts';
import type { OpenView, Settings, Sheet, View } from './view.ts';

/**
 * `<live-chart chart state size lang>`: the seam between whatever sets the state and the picture. Its inputs are
 * `state` and, where the stylesheet uses it, `size`. The stylesheet decides which of its sheets shows, and how wide.
 * `data-moving` says that a move covers the svg, `data-settled` that the svg is the state and nothing
 * moves. A change of state reads nothing of the page, so that several charts may change within a
 * frame that is laid out once. The event `failed` bubbles where it can't be drawn: then whoever holds it shows
 * what needs no drawing.
 */
export class LiveChart extends HTMLElement {
  static observedAttributes = ['state', 'size'];
  /** How a chart is drawn; set by whoever defines the element. */
  static openView: OpenView;
  /** When a chart that is near may be opened; until then a page has other things to fetch. */
  static ready: Promise<unknown> = Promise.resolve();
  /**
   * Makes a picture of what a reader has set in the page's own thread; set by whoever has loaded the chart's code there. A
   * hand that drags would wait for two frames, if each picture were asked of a worker.
   */
  picture: ((size: SizeName, state: string, settings: Settings) => Picture) | undefined;
  #view: View | undefined;
  #opening: Promise<void> | undefined;
  #facts: Promise<string> | undefined;
  /** The state that the server drew. */
  #drawn = '';
  #sheets = new Map<Element, Sheet>();
  /** The sheet that shows. */
  #sheet: Sheet | undefined;
  /** Shows the headline of a state, and leads the links beside the chart to it. */
  #headline: (state: string) => void = () => undefined;
  #link: (state: string) => void = () => undefined;
  #seen = false;
  #settings: Settings | undefined;
  #guess: Settings['guess'];
  #observers: { disconnect(): void }[] = [];

  connectedCallback(): void {
    this.#drawn = this.state;
    this.#headline = headlinesOf(this, this.#drawn);
    this.#link = linksOf(this);
    this.#sheets = sheetsOf(this);
    const view = new IntersectionObserver(
      (entries) => (this.#seen = entries.at(-1)?.isIntersecting ?? false),
    );
    view.observe(this);
    // A chart's code comes when the reader comes near: a long chapter need not pay for its end.
    const near = onNear(this, () => void this.open().catch(() => undefined));
    const sizes = new ResizeObserver((entries) => this.#resize(entries));
    for (const box of this.#sheets.keys()) sizes.observe(box);
    this.#observers = [view, near, sizes];
    this.#link(this.state);
  }

  disconnectedCallback(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#view?.close();
    this.#view = this.#opening = undefined;
  }

  /** Makes the chart able to move, once. @returns when it is; rejects where it can't be, which `failed` says too */
  open(): Promise<void> {
    return (this.#opening ??= this.#open().catch((why) => {
      this.#fail(why);
      throw why;
    }));
  }

  async #open(): Promise<void> {
    await LiveChart.ready;
    if (!this.isConnected) return;
    const opening = this.facts().then((facts) =>
      LiveChart.openView({
        chart: this.getAttribute('chart') ?? '',
        facts,
        drawn: this.#drawn,
        onMove: () => this.toggleAttribute('data-moving', true),
        onRest: () => {
          this.toggleAttribute('data-moving', false);
          this.toggleAttribute('data-settled', true);
        },
        onFail: (why) => this.#fail(why),
      }),
    );
    const view = await inTime(opening, (late) => late.close());
    if (!this.isConnected) return view.close();
    this.#view = view;
    if (this.state !== this.#drawn) this.#draw(false);
  }

  #fail(why: unknown): void {
    this.#view?.close();
    this.#view = undefined;
    // eslint-disable-next-line no-console -- readers miss nothing but motion; whoever mends it must see why
    console.warn(`The chart "${this.getAttribute('chart')}" stands still:`, why);
    this.dispatchEvent(new Event('failed', { bubbles: true }));
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
    this.#link(this.state);
    if (this.#view && this.#sheet) this.#draw(true);
    else this.toggleAttribute('data-settled', this.state === this.#drawn);
  }

  get state(): string {
    return this.getAttribute('state') ?? '';
  }

  /** What a reader has set; whoever sets it has opened the chart, and is drawn at once. */
  get settings(): Settings | undefined {
    return this.#settings;
  }
  set settings(settings) {
    this.#settings = settings;
    this.#draw(false);
  }

  /** Draws what a reader guesses, or what they guessed no more; whoever guesses has opened the chart. */
  setGuess(guess: Settings['guess'], inMotion = false): void {
    this.#guess = guess;
    this.#draw(inMotion);
  }

  #resize(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) {
      const sheet = this.#sheets.get(target);
      if (sheet && contentRect.width) this.#use(sheet, contentRect.width);
    }
  }

  /** Finds the sheet that shows now. It reads the layout, for which there is time when a size is asked for. */
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
    this.toggleAttribute('data-settled', false);
    const moves = inMotion && !reducedMotion.matches && this.#seen && !document.hidden;
    try {
      const guess = this.#guess;
      const settings = guess === undefined ? this.#settings : { ...this.#settings, guess };
      const { state, picture } = this;
      const { size } = this.#sheet;
      const here = moves || !settings || !picture ? undefined : (): Picture => picture(size, state, settings);
      this.#view.draw(this.#sheet, state, moves, settings, here);
      this.#headline(state);
    } catch (why) {
      this.#fail(why);
    }
  }
}
