import { selectAll } from 'css-select';
import { textContent } from 'domutils';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { canonForm } from '../pictures.ts';

/**
 * Reads HTML as a browser without script does: by the standard’s rules, and with nodes for what
 * stands in `noscript`, where most of the pictures are.
 */
export const parseHtml = (text: string) => parse(text, { scriptingEnabled: false, treeAdapter: adapter });

export type Element = ReturnType<typeof adapter.createElement>;
type Within = ReturnType<typeof parseHtml> | Element;

// css-select and domutils are typed by an older major of the tree, which has the same nodes.
/** What a CSS selector finds, in the order of the page. */
export const all = (selector: string, within: Within): Element[] =>
  selectAll(selector, within as never) as unknown as Element[];
export const first = (selector: string, within: Within): Element | undefined => all(selector, within)[0];
export const textOf = (node: Within | undefined): string => (node ? textContent(node as never) : '');
export const attribute =
  (name: string) =>
  (node: Element | undefined): string | undefined =>
    node?.attribs[name];

/** An element in the form in which drawings are compared: see `canon`. */
export function canonOf(node: Element): string {
  const children = node.children.filter((c): c is Element => c.type === 'tag');
  return canonForm(
    node.name,
    Object.entries(node.attribs),
    children.length ? children.map(canonOf).join('') : textOf(node),
  );
}
