/** Reads out the mark that is pointed at, tapped or stepped to: fetched when a reader first does. */
import type { ReadoutWords } from '../../data/readout.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Mark } from '../../picture/mark.ts';
import { markOf } from '../../picture/show.ts';
import { stopsOf, type Stop } from '../../picture/stops.ts';
import { readoutAddress } from '../../urls/addresses.ts';
import type { LiveChart } from '../chart/live-chart.ts';
import { inOrder, step } from './order.ts';
import { nearest, shapesOf, type Point, type Shape } from './shapes.ts';
import { markRows } from './table-rows.ts';
import { Tip } from './tip.ts';
import { aloud, sayingsOf } from './words.ts';

/** A pointer may cross so long what lies between a mark and its tip, in ms. */
const CROSSED_WITHIN = 300;

/** A mark that can be pointed at, and the stop that speaks for it. */
interface Target {
  readonly stop: Stop;
  readonly shape: Shape;
  /** Whether keys come to it. */
  readonly isStop: boolean;
}

/** What a picture has to say, as it is laid out now. */
interface Reading {
  readonly picture: Mark;
  readonly width: number;
  readonly targets: readonly Target[];
  readonly stops: readonly Target[];
}

let tip: Tip | undefined;

class Readout {
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
    else if (event.type === 'click') this.#point(event as PointerEvent);
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
    this.#tip.hide();
  }

  /** The picture that shows, once nothing moves. */
  #svg(): SVGSVGElement | undefined {
    if (!this.#live.hasAttribute('data-settled') || this.#live.hasAttribute('data-moving')) return undefined;
    const all = [...this.#room.querySelectorAll<SVGSVGElement>('.sheet > svg')];
    return all.find((svg) => svg.clientWidth);
  }

  #read(svg: SVGSVGElement): Reading | undefined {
    const picture = markOf(svg);
    const width = svg.clientWidth;
    if (!picture) return undefined;
    if (this.#reading?.picture === picture && this.#reading.width === width) return this.#reading;
    const stops = stopsOf(picture, this.#words.sets);
    const shapes = shapesOf(svg);
    const targets = stops.flatMap((stop) =>
      [stop.mark, ...stop.others].flatMap((mark): Target[] => {
        const shape = shapes.get(mark);
        return shape ? [{ stop, shape, isStop: mark === stop.mark }] : [];
      }),
    );
    const all = inOrder(targets.filter(({ isStop }) => isStop));
    return (this.#reading = { picture, width, targets, stops: all });
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

  #point({ clientX: x, clientY: y }: Pick<PointerEvent, 'clientX' | 'clientY'>): void {
    const svg = this.#svg();
    const corner = svg?.getBoundingClientRect();
    const found =
      svg && corner && nearest({ x: x - corner.x, y: y - corner.y }, this.#read(svg)?.targets ?? []);
    if (!found) return this.hide();
    clearTimeout(this.#leaving);
    // A label speaks for its dot, and that is what is outlined.
    const shown = this.#targetOf(found);
    if (shown !== this.#now || !this.#shown) this.#show(shown, corner, { x, y }, false);
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
    const svg = this.#svg();
    const next = svg && step(event.key, this.#read(svg)?.stops ?? [], this.#now);
    if (!next) return;
    event.preventDefault();
    next.shape.node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    this.#show(next, svg.getBoundingClientRect(), undefined, true);
    this.#tip.announce(aloud(sayingsOf(next.stop.cells, this.#words), this.#words));
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
    const sayings = sayingsOf(stop.cells, this.#words);
    this.#tip.show(sayings, this.#words.colon, shape, corner, at);
    this.#unmark = markRows(this.#live.getAttribute('chart') ?? '', stop.cells);
  }

  /** Whatever was shown goes; what follows goes by Escape, a scroll, or a press elsewhere. */
  #open(byKeys: boolean): void {
    this.hide();
    this.#byKeys = byKeys;
    const shown = (this.#shown = new AbortController());
    const { signal } = shown;
    const top = scrollY;
    const hide = (): void => this.hide();
    // The event of a scroll that came before may come after.
    addEventListener('scroll', () => scrollY !== top && hide(), { signal, passive: true });
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

/** Waits until the svg that shows knows its marks: nobody may have drawn it yet. */
async function drawn(room: HTMLElement, live: LiveChart): Promise<void> {
  const isKnown = (): boolean =>
    live.hasAttribute('data-settled') &&
    [...room.querySelectorAll('.sheet > svg')].some((svg) => svg.clientWidth && markOf(svg));
  await live.open();
  if (isKnown()) return;
  // The same state once more.
  live.settings = live.settings;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!isKnown()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(live, { attributes: true });
    look();
  });
}

/**
 * @param room what holds the picture; @param begin says that events are answered from now on, and gives the last one
 * that came before
 */
export async function startReadout(
  room: HTMLElement,
  live: LiveChart,
  begin: () => Event | undefined,
): Promise<void> {
  tip ??= new Tip();
  const address = readoutAddress(live.getAttribute('lang') as Lang, live.getAttribute('chart') ?? '');
  const [words] = await Promise.all([
    fetch(address).then((answer) => answer.json() as Promise<ReadoutWords>),
    tip.ready,
    drawn(room, live),
  ]);
  const readout = new Readout(room, live, words, tip);
  const last = begin();
  room.dataset.reads = '';
  if (last) readout.answer(last);
}
