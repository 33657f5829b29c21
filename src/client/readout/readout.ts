// Over 150 lines: one class, whose parts share fields that are private to it.
import type { ReadoutWords } from '../../data/readout.ts';
import type { LiveChart } from '../chart/live-chart.ts';
import { step } from './order.ts';
import { readPicture, type Reading, type Target } from './reading.ts';
import { nearest, type Point } from './shapes.ts';
import { markRows } from './table-rows.ts';
import type { Tip } from './tip.ts';
import { saidOf } from './words.ts';

/** A pointer may cross so long what lies between a mark and its tip, in ms. */
const CROSSED_WITHIN = 300;

/** What is read out of one chart. */
export class Readout {
  readonly #room: HTMLElement;
  readonly #live: LiveChart;
  readonly #words: ReadoutWords;
  readonly #tip: Tip;
  #reading: Reading | undefined;
  #now: Target | undefined;
  #byKeys = false;
  /** Ends what is listened to while something is shown. */
  #shown: AbortController | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #last: Point = { x: NaN, y: NaN };
  #unmark: () => void = () => undefined;

  constructor(room: HTMLElement, live: LiveChart, words: ReadoutWords, shared: Tip) {
    this.#room = room;
    this.#live = live;
    this.#words = words;
    this.#tip = shared;
    for (const type of ['pointermove', 'pointerleave', 'click', 'focus', 'blur', 'keydown'])
      room.addEventListener(type, (event) => this.answer(event));
    // What moves, or is another state, has other marks.
    const filter = ['state', 'size', 'data-moving', 'data-settled'];
    new MutationObserver(() => this.hide()).observe(live, { attributeFilter: filter });
  }

  answer(event: Event): void {
    if (event.type === 'pointermove') this.#follow(event as PointerEvent);
    else if (event.type === 'pointerleave') this.#leaveLater();
    else if (event.type === 'click') this.#point(event as PointerEvent, event);
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'focus') this.#hint();
    else if (this.#byKeys) this.hide();
  }

  hide(): void {
    clearTimeout(this.#leaving);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#shown) return;
    this.#shown.abort();
    this.#shown = undefined;
    this.#now = undefined;
    this.#unmark();
    this.#room.removeAttribute('data-leads');
    this.#tip.hide();
  }

  /** The picture that shows, once nothing moves. */
  #svg(): SVGSVGElement | undefined {
    if (!this.#live.hasAttribute('data-settled') || this.#live.hasAttribute('data-moving')) return undefined;
    const all = [...this.#room.querySelectorAll<SVGSVGElement>('.sheet > svg')];
    return all.find((svg) => svg.clientWidth);
  }

  #read(svg: SVGSVGElement): Reading | undefined {
    return (this.#reading = readPicture(svg, this.#words, this.#reading));
  }

  #follow({ clientX: x, clientY: y, pointerType }: PointerEvent): void {
    // A page that scrolls below a pointer at rest says that it has moved.
    if (pointerType === 'touch' || (x === this.#last.x && y === this.#last.y)) return;
    this.#last = { x, y };
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#point({ clientX: this.#last.x, clientY: this.#last.y });
    });
  }

  /** @param press where it is pressed: what is shown already is opened then */
  #point({ clientX: x, clientY: y }: Pick<PointerEvent, 'clientX' | 'clientY'>, press?: Event): void {
    const svg = this.#svg();
    const corner = svg?.getBoundingClientRect();
    const found =
      svg && corner && nearest({ x: x - corner.x, y: y - corner.y }, this.#read(svg)?.targets ?? []);
    if (!found) return this.hide();
    clearTimeout(this.#leaving);
    // A label speaks for its dot, and that is what is outlined.
    const shown = this.#targetOf(found);
    if (shown !== this.#now || !this.#shown) this.#show(shown, corner, { x, y }, false);
    else if (press) this.#tip.follow(press);
  }

  #targetOf(found: Target): Target {
    if (found.isStop || found.shape.node.tagName !== 'g') return found;
    return this.#reading?.stops.find(({ stop }) => stop === found.stop) ?? found;
  }

  #leaveLater(): void {
    if (!this.#byKeys) this.#leaving = setTimeout(() => this.hide(), CROSSED_WITHIN);
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.#room || event.ctrlKey || event.metaKey || event.altKey) return;
    // Before the reader has come to a mark, nothing leads on.
    if (event.key === 'Enter' && this.#now) this.#tip.follow(event);
    const svg = this.#svg();
    const next = svg && step(event.key, this.#read(svg)?.stops ?? [], this.#now);
    if (!next) return;
    event.preventDefault();
    next.shape.node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    this.#show(next, svg.getBoundingClientRect(), undefined, true);
    this.#tip.announce(this.#words.stop);
  }

  #hint(): void {
    const svg = this.#room.matches(':focus-visible') ? this.#svg() : undefined;
    if (!svg || !this.#read(svg)?.stops.length) return;
    this.#open(true);
    this.#tip.hint(this.#room.dataset.marks ?? '', svg.getBoundingClientRect());
  }

  #show(target: Target, corner: Point, at: Point | undefined, byKeys: boolean): void {
    this.#open(byKeys);
    this.#now = target;
    const { stop, shape } = target;
    this.#tip.show(saidOf(stop, this.#words), this.#words, shape, corner, at);
    this.#room.toggleAttribute('data-leads', this.#tip.leads);
    this.#unmark = markRows(this.#live.getAttribute('chart') ?? '', [...stop.cells, ...stop.inputs]);
  }

  /** Shows the same where its mark is now, for as long as that can be seen. */
  #goAlong(now: Target): void {
    const corner = this.#svg()?.getBoundingClientRect();
    const middle = corner && corner.y + now.shape.y;
    if (corner && middle && middle > 0 && middle < innerHeight) this.#show(now, corner, undefined, true);
    else this.hide();
  }

  /** Whatever was shown goes; what follows goes by Escape, a scroll, or a press elsewhere. */
  #open(byKeys: boolean): void {
    this.hide();
    this.#byKeys = byKeys;
    const shown = (this.#shown = new AbortController());
    const { signal } = shown;
    const top = scrollY;
    const hide = (): void => this.hide();
    // A reader who steps may have come by keys that still scroll the page: what is told goes with its mark.
    const scroll = (): void => (byKeys && this.#now ? this.#goAlong(this.#now) : hide());
    // The event of a scroll that came before may come after.
    addEventListener('scroll', () => scrollY !== top && scroll(), { signal, passive: true });
    addEventListener('resize', hide, { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
    addEventListener(
      'pointerdown',
      ({ target }) => {
        const node = target as Node;
        if (!this.#room.contains(node) && !this.#tip.element.contains(node)) hide();
      },
      { signal },
    );
    this.#tip.element.addEventListener('pointerenter', () => clearTimeout(this.#leaving), { signal });
    this.#tip.element.addEventListener('pointerleave', () => this.#leaveLater(), { signal });
  }
}
