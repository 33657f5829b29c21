import { select } from 'd3-selection';
import { attrText } from './svg.ts';
import type { Mark } from './mark.ts';

/** A DOM node that knows which mark it shows. */
type Shown = Element & { __mark?: Mark };

/** The mark that a node shows; none of a node that nobody has shown or taken over. */
export const markOf = (node: Element): Mark | undefined => (node as Shown).__mark;

const NS = 'http://www.w3.org/2000/svg';

function sameOrder(before: Mark | undefined, m: Mark): boolean {
  if (before?.children.length !== m.children.length) return false;
  return m.children.every((c, i) => c.key === before.children[i]?.key && c.tag === before.children[i]?.tag);
}

/** Writes what differs from the mark that the node shows, without asking the node: a step may have a thousand. */
function writeAttrs(node: Element, m: Mark, before: Mark | undefined): void {
  const old = before?.attrs ?? {};
  for (const name in old) if (!(name in m.attrs)) node.removeAttribute(name);
  for (const name in m.attrs) {
    const value = m.attrs[name] as string | number;
    const was = old[name];
    if (value === was) continue;
    const text = attrText(name, value);
    if (was === undefined || text !== attrText(name, was)) node.setAttribute(name, text);
  }
}

/** Makes one node be its mark and have a node for each child; the children still show what they did. */
function update(node: Element, m: Mark): [Element, Mark][] {
  const before = (node as Shown).__mark;
  writeAttrs(node, m, before);
  (node as Shown).__mark = m;
  if (m.text !== undefined) {
    if (before?.text !== m.text) node.textContent = m.text;
    return [];
  }
  if (sameOrder(before, m)) return m.children.map((c, i) => [node.children[i] as Element, c]);
  const pairs: [Element, Mark][] = [];
  select(node)
    .selectChildren<Element, Mark>()
    .data(m.children, function (this: Element, d?: Mark) {
      const own = d ?? (this as Shown).__mark;
      return own ? `${own.tag} ${own.key}` : '';
    } as (d: Mark) => string)
    .join((enter) => enter.append((d) => node.ownerDocument.createElementNS(NS, d.tag)))
    .each(function (d) {
      pairs.push([this, d]);
    });
  return pairs;
}

/**
 * Makes the DOM be the picture, whatever it was before, a node at a time: the one keyed join in the
 * house. It may be left off anywhere; another picture shown after that is still whole.
 * @param node an element that was made by `show`, or handed over by `adopt`
 * @param m the picture
 */
export function* showing(node: Element, m: Mark): Generator<void, void> {
  const left: [Element, Mark][] = [[node, m]];
  for (let next = left.pop(); next; next = left.pop()) {
    left.push(...update(...next).reverse());
    yield;
  }
}

/** Makes the DOM be the picture, at once (see `showing`). */
export function show(node: Element, m: Mark): void {
  for (const work = showing(node, m); !work.next().done;);
}

/**
 * Takes server-rendered nodes over, in place: nothing is drawn.
 * @throws if the nodes are not this picture's, which would make every later `show` wrong
 */
export function adopt(node: Element, m: Mark): void {
  (node as Shown).__mark = m;
  // d3's join reads a node's datum before its mark.
  (node as Shown & { __data__?: Mark }).__data__ = m;
  if (m.text !== undefined) return;
  if (node.children.length !== m.children.length)
    throw new Error(
      `adopt: <${m.tag}> "${m.key}" has ${node.children.length} nodes for ${m.children.length} marks`,
    );
  m.children.forEach((c, i) => adopt(node.children[i] as Element, c));
}
