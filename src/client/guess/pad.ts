/** What lies over a chart while a guess is asked for: a field to draw in, and a slider on every point. */
import type { GuessRange, PageGuess } from '../../data/guess.ts';
import { shareOf, stepFrom, valueAt } from './line.ts';

export interface PadListener {
  /** Called with the points that were moved. */
  onMove(values: ReadonlyMap<string, number>): void;
  /** A value in words, with its unit. */
  textOf(value: number): string;
}

/** A place in the field, as shares of it: along the values, and across the places. */
interface Spot {
  readonly along: number;
  readonly across: number;
}

/** How many presses of an arrow key one press of another is. */
const PRESSES: Readonly<Record<string, number>> = {
  ...{ ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 },
  ...{ Home: -Infinity, End: Infinity },
};

const attribute = (element: Element, name: string): number => Number(element.getAttribute(name));

export class Pad {
  readonly #chart: Element;
  readonly #range: GuessRange;
  readonly #listener: PadListener;
  readonly #root = document.createElement('div');
  readonly #sliders: ReadonlyMap<string, HTMLElement>;
  /** Where each point lies across the field, as a share of it. */
  readonly #across = new Map<string, number>();
  #axis = 'y';
  /** Where the least and the most lie along the field, as shares of it. */
  #ends: readonly [number, number] = [1, 0];
  #values: Readonly<Record<string, number>> = {};
  /** Where the stroke under way has come to. */
  #last: Spot | undefined;

  constructor(chart: Element, given: PageGuess, range: GuessRange, label: string, listener: PadListener) {
    this.#chart = chart;
    this.#range = range;
    this.#listener = listener;
    this.#root.className = 'guess-pad';
    this.#root.setAttribute('role', 'group');
    this.#root.setAttribute('aria-label', label);
    this.#sliders = new Map(given.items.map(({ key, name }) => [key, this.#slider(key, name)]));
    this.#root.append(...this.#sliders.values());
    this.#listen();
  }

  #slider(key: string, name: string): HTMLElement {
    const slider = document.createElement('div');
    const { least, most } = this.#range;
    const about = { role: 'slider', tabindex: 0, 'aria-label': name };
    const range = { 'aria-valuemin': least, 'aria-valuemax': most, 'aria-orientation': 'vertical' };
    for (const [attr, value] of Object.entries({ ...about, ...range }))
      slider.setAttribute(attr, String(value));
    slider.addEventListener('keydown', (event) => {
      const presses = PRESSES[event.key];
      if (presses === undefined) return;
      event.preventDefault();
      const { range, value } = { range: this.#range, value: this.#values[key] ?? this.#range.start };
      const next = Number.isFinite(presses) ? stepFrom(range, value, presses) : presses < 0 ? least : most;
      this.#listener.onMove(new Map([[key, next]]));
    });
    return slider;
  }

  /** Lays itself over the field that the chart has drawn; goes where there is none. */
  place(): void {
    const svgs = [...this.#chart.querySelectorAll<SVGSVGElement>('.sheet > svg')];
    const svg = svgs.find((one) => one.clientWidth);
    const field = svg?.querySelector('[data-guess="field"]');
    if (!svg || !field) return this.remove();
    const view = svg.viewBox.baseVal;
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((n) =>
      attribute(field, n),
    );
    const share = (value: number, whole: number): string => `${(value / whole) * 100}%`;
    const { style } = this.#root;
    style.left = share(x, view.width);
    style.width = share(width, view.width);
    style.top = share(y, view.height);
    style.height = share(height, view.height);
    this.#axis = field.getAttribute('data-axis') ?? 'y';
    const [start, length, cross, span, at] =
      this.#axis === 'y' ? [y, height, x, width, 'cx'] : [x, width, y, height, 'cy'];
    const along = (name: string): number => (attribute(field, name) - Number(start)) / Number(length);
    this.#ends = [along('data-from'), along('data-to')];
    for (const key of this.#sliders.keys()) {
      const point = svg.querySelector(`circle[data-guess="${key}"]`);
      if (point) this.#across.set(key, (attribute(point, String(at)) - Number(cross)) / Number(span));
    }
    if (this.#root.parentElement !== svg.parentElement) svg.after(this.#root);
    this.show(this.#values);
  }

  /** Takes itself away, and says whether the focus went with it. */
  remove(): void {
    this.#root.remove();
  }

  focus(): void {
    [...this.#sliders.values()][0]?.focus({ preventScroll: true });
  }

  /** Puts its sliders where the points are. */
  show(values: Readonly<Record<string, number>>): void {
    this.#values = values;
    const [from, to] = this.#ends;
    for (const [key, slider] of this.#sliders) {
      const value = values[key] ?? this.#range.start;
      const along = `${(from + shareOf(this.#range, value) * (to - from)) * 100}%`;
      const across = `${(this.#across.get(key) ?? 0) * 100}%`;
      [slider.style.left, slider.style.top] = this.#axis === 'y' ? [across, along] : [along, across];
      slider.setAttribute('aria-valuenow', String(value));
      slider.setAttribute('aria-valuetext', this.#listener.textOf(value));
    }
  }

  #spotOf({ clientX, clientY }: MouseEvent): Spot {
    const { left, top, width, height } = this.#root.getBoundingClientRect();
    const [x, y] = [(clientX - left) / width, (clientY - top) / height];
    return this.#axis === 'y' ? { along: y, across: x } : { along: x, across: y };
  }

  /** Moves the point that is nearest, and all that the stroke has passed since it was last looked at. */
  #drawTo(spot: Spot): void {
    const [from, to] = this.#ends;
    const value = (along: number): number => valueAt(this.#range, (along - from) / (to - from));
    const last = this.#last ?? spot;
    const moved = new Map<string, number>();
    const points = [...this.#across];
    for (const [key, across] of points) {
      const t = (across - last.across) / (spot.across - last.across);
      if (t >= 0 && t <= 1) moved.set(key, value(last.along + t * (spot.along - last.along)));
    }
    const off = ([, across]: [string, number]): number => Math.abs(across - spot.across);
    const [nearest] = points.sort((a, b) => off(a) - off(b));
    if (nearest) moved.set(nearest[0], value(spot.along));
    this.#last = spot;
    this.#listener.onMove(moved);
  }

  /**
   * A finger that goes up or down scrolls the page: the stylesheet lets the browser have it (`touch-action: pan-y`),
   * which then says `pointercancel`. So a finger draws once it has moved across, and where it was only put down.
   */
  #listen(): void {
    const root = this.#root;
    let down: PointerEvent | undefined;
    root.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      down = event;
      this.#last = undefined;
      root.setPointerCapture(event.pointerId);
      if (event.pointerType !== 'touch') this.#drawTo(this.#spotOf(event));
    });
    root.addEventListener('pointermove', (event) => {
      if (!down || !event.isPrimary) return;
      this.#last ??= this.#spotOf(down);
      this.#drawTo(this.#spotOf(event));
    });
    root.addEventListener('pointerup', (event) => {
      if (down && !this.#last) this.#drawTo(this.#spotOf(event));
      down = this.#last = undefined;
    });
    root.addEventListener('pointercancel', () => {
      down = this.#last = undefined;
    });
  }
}
