/** A page as it is parsed: what the two who mark it, by language and for its lines, ask of it. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
export type Text = DefaultTreeAdapterMap['textNode'];

/** A tag, or an attribute, that is to stand before what the HTML has at an index. */
export interface Insertion {
  readonly at: number;
  readonly tag: string;
}

/** A page with where each part of it is; what stands in a noscript counts. */
export const parsePage = (html: string): Node =>
  parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Text => node.nodeName === '#text';
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((a) => a.name === name)?.value ?? '';

/** Elements whose words flow with those around them. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Where each character of a text stands in the HTML, and where the last one ends. None where they can't be told apart. */
export function placesOf(html: string, { value, sourceCodeLocation: at }: Text): number[] {
  if (!at) return [];
  const parts = html.slice(at.startOffset, at.endOffset).match(/&#?\w+;|[^]/g) ?? [];
  if (parts.length !== value.length) return [];
  const places = [at.startOffset];
  for (const part of parts) places.push((places.at(-1) ?? 0) + part.length);
  return places;
}
