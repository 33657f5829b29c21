import { cssInk, isPaint } from './colour.ts';
import type { Mark } from './mark.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as XML holds it. */
export const escapeXml = (s: string): string => s.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** How a colour role is written: a CSS variable in a page, a literal colour in a file. */
export type Ink = (colour: string) => string;

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
 */
export function toSvg(m: Mark, ink: Ink = cssInk): string {
  const attrs = Object.entries(m.attrs)
    .map(([name, value]) => ` ${name}="${escapeXml(attrText(name, value, ink))}"`)
    .join('');
  const ns = m.tag === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  const inside = m.text === undefined ? m.children.map((c) => toSvg(c, ink)).join('') : escapeXml(m.text);
  return `<${m.tag}${ns}${attrs}>${inside}</${m.tag}>`;
}
