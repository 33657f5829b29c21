/**
 * A picture of what a reader has set, made in the page from what it shows: where files are all that is served, no
 * server could. It draws nothing anew, so that it brings no code that other pages would have to share.
 */
import type { Settable } from '../../data/settable.ts';

const MARGIN = 24;
const LEADING = 1.3;
const SVG = 'http://www.w3.org/2000/svg';

interface Words {
  readonly headline: string;
  readonly unit: string;
  readonly sentence: string;
}

/** A text in lines no longer than a width, as the page's own canvas measures them. */
function lines(text: string, width: number, font: string): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [text];
  pen.font = font;
  // A Chinese line breaks between any two characters, others at their spaces.
  const pieces = text.match(/\p{Script=Han}[，。；：、）」]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  return pieces.reduce<string[]>((all, piece) => {
    const longer = (all.at(-1) ?? '') + piece;
    if (all.length && pen.measureText(longer.trimEnd()).width <= width) return [...all.slice(0, -1), longer];
    return [...all, piece];
  }, []);
}

/** The picture as the text of an svg file, with its words around it. @param svg as the page shows it */
export function fileOf(svg: SVGSVGElement, { source, imprint, lang }: Settable, words: Words): string {
  const style = getComputedStyle(document.documentElement);
  const { width: own, height } = svg.viewBox.baseVal;
  const face = style.getPropertyValue('--sans') || 'sans-serif';
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const add = (name: string, attrs: object, text = ''): SVGElement => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attrs)) made.setAttribute(key, String(value));
    made.textContent = text;
    return made;
  };
  let y = MARGIN;
  const write = (text: string, size: number, weight: number, fill: string): SVGElement[] =>
    lines(text, own, `${weight} ${size}px ${face}`).map((line) => {
      y += size * LEADING;
      return add('text', { x: MARGIN, y, fill, 'font-size': size, 'font-weight': weight }, line);
    });
  const head = [
    ...write(words.headline, 24, 600, 'var(--ink)'),
    ...write(words.unit, 15, 400, 'var(--ink-2)'),
  ];
  const chart = add('g', { transform: `translate(${MARGIN} ${y + 12})` });
  chart.append(...copy.childNodes);
  y += 12 + height;
  const foot = [source, imprint].flatMap((text) => write(text, 13, 400, 'var(--ink-2)'));
  const [w, h] = [own + 2 * MARGIN, Math.ceil(y + MARGIN)];
  const paper = add('rect', { width: w, height: h, fill: 'var(--paper)' });
  const about = [add('title', {}, words.headline), add('desc', {}, words.sentence)];
  const root = add('svg', { viewBox: `0 0 ${w} ${h}`, width: w, height: h, 'font-family': face, lang });
  root.append(...about, paper, ...head, chart, ...foot);
  return new XMLSerializer()
    .serializeToString(root)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim());
}

/** Hands the reader the file. @param chart the `live-chart` */
export function take(chart: Element, given: Settable, sentence: string): void {
  const svg = [...chart.querySelectorAll<SVGSVGElement>('.sheet > svg')].find((one) => one.clientWidth);
  if (!svg) return;
  const headline = chart.querySelector('.headline[data-on]')?.textContent ?? '';
  const unit = chart.querySelector('.unit')?.textContent ?? '';
  const text = fileOf(svg, given, { headline, unit, sentence });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  link.download = `hundred-models-${given.chart}.svg`;
  link.click();
  // The browser reads it after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
