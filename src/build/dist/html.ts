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

/** A page up to the end of its head: most of a page is not its head. A text without one is left whole. */
export function headOf(html: string): string {
  const end = html.indexOf('</head>');
  return end < 0 ? html : html.slice(0, end);
}

/**
 * What a page's head says by a meta element; undefined where it says nothing.
 * @param by what the element is known by: `['name', 'robots']`
 */
export function metaOf(html: string, by: readonly ['name' | 'httpEquiv', string]): string | undefined {
  const [key, value] = by;
  const found = elementsOf(headOf(html)).find(
    ({ tagName, properties }) => tagName === 'meta' && String(properties[key]) === value,
  );
  return found && String(found.properties['content'] ?? '');
}
