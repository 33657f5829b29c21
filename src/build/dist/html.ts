import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** All elements of some HTML, in the order in which they stand. */
export function elementsOf(html: string): Element[] {
  const all: Element[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'element') all.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(htmlToHast(html) as Nodes);
  return all;
}

/**
 * What a page's head says by a meta element; undefined where it says nothing.
 * @param by what the element is known by: `['name', 'robots']`
 */
export function metaOf(html: string, by: readonly ['name' | 'httpEquiv', string]): string | undefined {
  const [key, value] = by;
  // Most of a page is not its head, and all pages are asked.
  const head = elementsOf(html.slice(0, html.indexOf('</head>')));
  const found = head.find(
    ({ tagName, properties }) => tagName === 'meta' && String(properties[key]) === value,
  );
  return found && String(found.properties['content'] ?? '');
}
