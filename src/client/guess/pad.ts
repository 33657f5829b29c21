/** What lies over a chart while a guess is asked for: a field to draw in, and a slider on every point. */
import type { GuessRange, PageGuess } from '../../data/guess.ts';
import { shareOf, stepFrom, valueAt } from './line.ts';
import { said } from './said.ts';
import { onStroke } from './strokes.ts';

interface Options {
  /** What the field is called. */
  readonly question: string;
  /** Said behind each number. */
  readonly unit: string;
  /** Called with the points that were moved. */
  onMove(values: ReadonlyMap<string, number>): void;
}

/** A point: its slider, and its place across the field, as a share of it. */
interface Point {
  readonly key: string;
  readonly slider: HTMLElement;
  across: number;
}

/** How many presses of an arrow key one press of another is. */
const PRESSES: Readonly<Record<string, number>> = {
  ...{ ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 },
  ...{ Home: -1e3, End: 1e3 },
};

function element(about: Readonly<Record<string, string | number>>): HTMLElement {
  const made = document.createElement('div');
  for (const name in about) made.setAttribute(name, String(about[name]));
  return made;
}
const percent = (share: number): string => `${share * 100}%`;

export class Pad {
  readonly #chart: Element;
  readonly #given: PageGuess;
  readonly #range: GuessRange;
  readonly #options: Options;
  readonly #root: HTMLElement;
  readonly #points: readonly Point[];
  #values: Readonly<Record<string, number>> = {};
  /** Whether values run along the height of the field. */
  #isUpright = true;
  /** Where the least lies along the field, as a share of it: 0 or 1; the most is at the other end. */
  #least = 1;

  constructor(chart: Element, given: PageGuess, range: GuessRange, options: Options) {
    this.#chart = chart;
    this.#given = given;
    this.#range = range;
    this.#options = options;
    this.#root = element({ class: 'guess-pad', role: 'group', 'aria-label': options.question });
    this.#points = given.items.map(({ key, name }) => ({ key, slider: this.#slider(key, name), across: 0 }));
    onStroke(this.#root, (from, to) => this.#draw(this.#spotOf(from), this.#spotOf(to)));
  }

  #slider(key: string, name: string): HTMLElement {
    const { least, most } = this.#range;
    const range = { 'aria-valuemin': least, 'aria-valuemax': most };
    const slider = element({ role: 'slider', tabindex: 0, 'aria-label': name, ...range });
    slider.addEventListener('keydown', (event) => {
      const presses = PRESSES[event.key];
      if (!presses) return;
      event.preventDefault();
      this.#options.onMove(new Map([[key, stepFrom(this.#range, this.#valueOf(key), presses)]]));
    });
    this.#root.append(slider);
    return slider;
  }

  #valueOf(key: string): number {
    return this.#values[key] ?? this.#range.start;
  }

  remove(): void {
    this.#root.remove();
  }
  /** Leads the keys to the first point, and the eye to the field. */
  focus(): void {
    this.#root.scrollIntoView({ block: 'nearest' });
    this.#points[0]?.slider.focus({ preventScroll: true });
  }

  /** Lays itself over the field that the chart has drawn; goes where there is none. @returns whether there is one */
  place(): boolean {
    const svg = [...this.#chart.querySelectorAll('svg')].find((one) => one.clientWidth);
    const field = svg?.querySelector<SVGRectElement>('[data-guess="field"]');
    if (!svg || !field) {
      this.remove();
      return false;
    }
    const [whole, own] = [svg, field].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
    const size = { width: percent(own.width / whole.width), height: percent(own.height / whole.height) };
    const left = percent((own.left - whole.left) / whole.width);
    Object.assign(this.#root.style, { left, top: percent((own.top - whole.top) / whole.height), ...size });
    this.#least = Number(field.dataset['least']);
    this.#isUpright = field.dataset['axis'] === 'y';
    for (const point of this.#points) {
      const dot = svg.querySelector<SVGElement>(`[data-guess="${point.key}"]`);
      point.across = Number(dot?.dataset['across']) / 100;
    }
    if (this.#root.parentElement !== svg.parentElement) svg.after(this.#root);
    this.show(this.#values);
    return true;
  }

  /** Puts its sliders where the points are. */
  show(values: Readonly<Record<string, number>>): void {
    this.#values = values;
    for (const { key, slider, across } of this.#points) {
      const value = this.#valueOf(key);
      const spot = [across, Math.abs(this.#least - shareOf(this.#range, value))].map(percent);
      const [left = '', top = ''] = this.#isUpright ? spot : spot.reverse();
      Object.assign(slider.style, { left, top });
      slider.setAttribute('aria-valuenow', String(value));
      slider.setAttribute('aria-valuetext', `${said(value, this.#given)} ${this.#options.unit}`);
    }
  }

  /** Where something lies, as shares of the field: across it, and along it. */
  #spotOf({ clientX, clientY }: MouseEvent): [across: number, along: number] {
    const { left, top, width, height } = this.#root.getBoundingClientRect();
    const [x, y] = [(clientX - left) / width, (clientY - top) / height];
    return this.#isUpright ? [x, y] : [y, x];
  }

  /** Moves all points that a stroke passes, and the one that is nearest to its end. */
  #draw([from, start]: [number, number], [to, end]: [number, number]): void {
    const value = (along: number): number => valueAt(this.#range, Math.abs(this.#least - along));
    const moved = new Map<string, number>();
    for (const { key, across } of this.#points) {
      const t = (across - from) / (to - from);
      if (t >= 0 && t <= 1) moved.set(key, value(start + t * (end - start)));
    }
    const off = ({ across }: Point): number => Math.abs(across - to);
    const [nearest] = [...this.#points].sort((a, b) => off(a) - off(b));
    if (nearest) moved.set(nearest.key, value(end));
    this.#options.onMove(moved);
  }
}
