import type { Nodes, Root } from 'mdast';
import { mdxToMdast, type Features, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What the parser is asked for beyond MDX, the same for the check as for the page. */
export const FEATURES: Features = { gfm: true, smartPunctuation: true };

/**
 * A chapter's MDX as a tree, by the parser that makes the page of it.
 * @throws where it can't be parsed; `mistakeOf` says where
 */
export const parseMdx = (text: string): Root => mdxToMdast(text, { features: FEATURES }) as Root;

/** Where a chapter can't be parsed, and why: the parser says both in one line, `3:1: Expected … (mdx-jsx:…)`. */
export function mistakeOf(error: unknown): { line?: number; column?: number; message: string } {
  const said = (error as Error).message;
  const [, line, column, message = ''] = /^(\d+):(\d+): (.+?)(?: \(mdx[\w-]*:[\w-]+\))?$/s.exec(said) ?? [];
  return line ? { line: Number(line), column: Number(column), message } : { message: said };
}

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
