import type { Nodes, Root } from 'mdast';
import { mdxToMdast, type Features, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What the parser is asked for beyond MDX, the same for the check as for the page. */
export const FEATURES: Features = { gfm: true, smartPunctuation: true };

/**
 * A chapter's MDX as a tree, by the parser that makes the page of it.
 * @throws where it can't be parsed; `mistakeOf` (mistakes.ts) says where
 */
export const parseMdx = (text: string): Root => mdxToMdast(text, { features: FEATURES }) as Root;

/** A component, or an element written as one. */
export const isJsx = (node: Nodes): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What an attribute of a component says; empty where it is not there, or says nothing. */
export function attribute(node: Jsx, name: string): string {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

/** Whether a component has an attribute, whatever it says. */
export const hasAttribute = (node: Jsx, name: string): boolean =>
  node.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === name);
