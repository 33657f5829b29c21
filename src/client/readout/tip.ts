import { placeTip, type Box } from './place.ts';
import type { Point, Shape } from './shapes.ts';
import type { ReadoutWords } from '../../data/readout.ts';
import type { Said } from './words.ts';
import sheet from '../../styles/readout.css?url';

/** Between a mark and the ring around it, in CSS px. */
const AROUND = 3;

function made(tag: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...inside);
  return element;
}

function drawn(
  name: string,
  className: string,
  attrs: Readonly<Record<string, number | string>>,
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries({ class: className, ...attrs }))
    element.setAttribute(key, String(value));
  return element;
}

/** The outline of a mark, over the window: a light line and in it a dark one, seen on any ground. */
function ringOf({ x, y, width, height, round, course, thick, node }: Shape, corner: Point): SVGElement[] {
  if (course.length) {
    const points = course.map((p) => `${p.x + corner.x},${p.y + corner.y}`).join(' ');
    const line = (className: string, wider: number): SVGElement =>
      drawn('polyline', className, { points, 'stroke-width': thick + wider });
    const own = line('', 0);
    own.style.stroke = getComputedStyle(node).stroke;
    return [line('ring', 7), line('halo', 3), own];
  }
  const [w, h] = [width + 2 * AROUND, height + 2 * AROUND];
  const attrs = {
    x: x + corner.x - w / 2,
    y: y + corner.y - h / 2,
    width: w,
    height: h,
    rx: round ? w / 2 : 3,
  };
  return [
    drawn('rect', 'halo', { ...attrs, 'stroke-width': 6 }),
    drawn('rect', 'ring', { ...attrs, 'stroke-width': 2 }),
  ];
}

/** The tip of a page and the ring around what it speaks of; there is one of both, whatever charts there are. */
export class Tip {
  readonly element = made('div', 'readout');
  readonly #ring = drawn('svg', 'readout-ring', { 'aria-hidden': 'true' });
  readonly #heard = made('p', 'visually-hidden');
  /** When the stylesheet is there: without it a tip would stand in the page. */
  readonly ready: Promise<unknown>;

  constructor() {
    this.element.hidden = true;
    this.#heard.setAttribute('aria-live', 'polite');
    const link = document.createElement('link');
    this.ready = new Promise((resolve, reject) =>
      Object.assign(link, { onload: resolve, onerror: reject }),
    ).then(() =>
      (document.querySelector('main') ?? document.body).append(this.#ring, this.element, this.#heard),
    );
    Object.assign(link, { rel: 'stylesheet', href: sheet });
    document.head.append(link);
  }

  /**
   * Shows what is said of a mark beside it.
   * @param corner where the svg’s upper left corner is; @param at the place that was pointed at, in the window
   */
  show(
    { rows, tip, sources }: Said,
    words: ReadoutWords,
    shape: Shape,
    corner: Point,
    at: Point | undefined,
  ): void {
    this.element.replaceChildren(
      // What the mark itself shows comes before the rows that this was worked out from.
      ...(tip ? [made('p', '', tip)] : []),
      ...rows.flatMap(({ name, values }) => [
        made('p', 'name', name),
        ...values.map(({ title, value }) => made('p', '', title + words.colon, made('b', '', value))),
      ]),
      ...sources.map((source) => made('p', 'source', source)),
      ...rows.flatMap(({ link }) => (link ? made('p', '', this.#linkTo(link, words.open)) : [])),
    );
    this.#ring.replaceChildren(...ringOf(shape, corner));
    const box: Box = {
      ...{ x: shape.x + corner.x, y: shape.y + corner.y },
      ...{ width: shape.width + 2 * AROUND, height: shape.height + 2 * AROUND },
    };
    this.#place([box, { ...(at ?? box), width: 0, height: 0 }]);
  }

  #linkTo(href: string, text = ''): HTMLElement {
    const link = made('a', '', text);
    Object.assign(link, { href });
    // A frame stays what it is.
    if (document.querySelector('chart-embed')) Object.assign(link, { target: '_blank', rel: 'noopener' });
    return link;
  }

  /** Whether what is shown leads on. */
  get leads(): boolean {
    return this.element.querySelector('a') !== null;
  }

  /** Follows the link of what is shown. @param press says with which keys held */
  follow(press: UIEventInit): void {
    this.element.querySelector('a')?.dispatchEvent(new MouseEvent('click', press));
  }

  /** Says how keys lead to the marks, above the picture. */
  hint(text: string, { x, y, width }: DOMRect): void {
    this.element.replaceChildren(text);
    this.#place([{ x: x + width / 2, y, width, height: 0 }]);
  }

  #place(around: readonly Box[]): void {
    this.element.hidden = false;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placeTip(around, this.element.getBoundingClientRect(), view);
    Object.assign(this.element.style, { left: `${left}px`, top: `${top}px` });
  }

  /** Says what is shown to those who hear the page. @param stop between its lines */
  announce(stop: string): void {
    const lines = [...this.element.children].map((line) => line.textContent).join('\n');
    // A line that is a sentence has its stop.
    this.#heard.textContent = lines.replace(/([.。?？])?\n/g, (_, end: string | undefined) =>
      end ? end + stop.slice(1) : stop,
    );
  }

  /** What was heard goes with what was seen: a search would find it, unseen. */
  hide(): void {
    this.element.hidden = true;
    this.#ring.replaceChildren();
    this.#heard.replaceChildren();
  }
}
