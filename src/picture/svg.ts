import { cssInk, isPaint } from './colour.ts';
import type { Mark } from './mark.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it is written in XML and HTML, in an attribute in double quotes too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** How a colour role is written: a CSS variable in a page, a literal colour in a file. */
export type Ink = (colour: string) => string;

/** What a picture's file says to those who don't see it, and in which language. */
export interface About {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The text of one attribute. Numbers keep two decimals, so that a server's string and a
 * browser's DOM are the same to the letter.
 */
export function attrText(name: string, value: string | number, ink: Ink = cssInk): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  return isPaint(name) ? ink(value) : value;
}

/**
 * A picture as a string, without a DOM.
 * @param m the picture, or any mark of it
 * @param ink how colour roles are written; CSS variables unless told
 * @param about what a file of its own says of itself
 */
export function toSvg(m: Mark, ink: Ink = cssInk, about?: About): string {
  let attrs = '';
  for (const name in m.attrs) {
    const value = m.attrs[name] as string | number;
    const text = attrText(name, value, ink);
    // Most of a picture is numbers, in which there is nothing to escape.
    attrs += ` ${name}="${typeof value === 'number' ? text : escaped(text)}"`;
  }
  const ns = m.tag === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  const lang = about ? ` xml:lang="${escaped(about.lang)}"` : '';
  const told = about
    ? `<title>${escaped(about.title)}</title><desc>${escaped(about.description)}</desc>`
    : '';
  const inside = m.text === undefined ? m.children.map((c) => toSvg(c, ink)).join('') : escaped(m.text);
  return `<${m.tag}${ns}${attrs}${lang}>${told}${inside}</${m.tag}>`;
}
