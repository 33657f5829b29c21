import type { Nodes } from 'mdast';
import type { Place, Placed } from '../data/place.ts';
import { isJsx, type Jsx } from './mdx.ts';

/** Where a part of a chapter begins. */
export const place = ({ position }: Nodes): Place => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/**
 * Every part of a chapter in the order in which it is written.
 * @returns each with what it stands in, the root first
 */
export function walk(node: Nodes): (readonly [Nodes, readonly Nodes[]])[] {
  const all: (readonly [Nodes, readonly Nodes[]])[] = [];
  // As a generator of generators it took 20 ms of each check, and takes five: a dozen rules walk every chapter.
  const visit = (part: Nodes, around: readonly Nodes[]): void => {
    all.push([part, around]);
    if (!('children' in part) || !part.children.length) return;
    const inner = [...around, part];
    for (const child of part.children) visit(child, inner);
  };
  visit(node, []);
  return all;
}

/** The words of a part of a chapter, one after another. */
export const plain = (node: Nodes): string =>
  walk(node)
    .map(([part]) => (part.type === 'text' ? part.value : ''))
    .join('');

/** The same words, piece by piece, each where it stands. */
export const textsOf = (node: Nodes): Placed[] =>
  walk(node).flatMap(([part]) => (part.type === 'text' ? [{ ...place(part), text: part.value }] : []));

/** All components of one name, in the order in which they stand. */
export const named = (node: Nodes, name: string): Jsx[] =>
  walk(node).flatMap(([part]) => (isJsx(part) && part.name === name ? [part] : []));

/** The components among the parts that something stands in, the outermost first. */
export const componentsIn = (around: readonly Nodes[]): string[] =>
  around.flatMap((part) => (isJsx(part) && part.name ? [part.name] : []));
