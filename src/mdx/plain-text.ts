import type { Root, RootContent } from 'mdast';
import { attribute, hasAttribute, isJsx } from './mdx.ts';

/** What a chapter's words leave to others, each as the page prints it. */
export interface Fill {
  /** The number or words of a bare claim. */
  value(claim: string): string;
  /** What is set below a paragraph for a claim that stands open in it. */
  finding(claim: string): string;
  /** What a chart shows at a state. */
  sentence(chart: string, state: string): string;
  /** Whose words a passage is. */
  credit(): string;
}

type Node = Root | RootContent;
const inside = (node: Node): readonly RootContent[] => ('children' in node ? node.children : []);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Running words as they are read: emphasis gone, claims filled in. Open claims go to `open`. */
function words(node: Node, fill: Fill, open: string[]): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  const text = inside(node)
    .map((child) => words(child, fill, open))
    .join('');
  if (!isJsx(node) || node.name !== 'Claim') return text;
  const id = attribute(node, 'id');
  if (hasAttribute(node, 'open')) open.push(id);
  return text || fill.value(id);
}

/** The paragraphs of a block, in the order in which the page shows them. */
function blocks(node: Node, fill: Fill, chart: string): string[] {
  const within = (of: string): string[] => inside(node).flatMap((child) => blocks(child, fill, of));
  if (node.type === 'yaml') return [];
  if (node.type === 'root' || node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
    return within(chart);
  if (node.type === 'heading') return [`### ${oneLine(words(node, fill, []))}`];
  if (isJsx(node) && node.name === 'Scrolly') return within(attribute(node, 'chart'));
  if (isJsx(node) && node.name === 'Passage')
    return [...within(chart).map((text) => `> ${text}`), `> ${fill.credit()}`];
  if (isJsx(node) && node.name === 'Step')
    return [...within(chart), fill.sentence(chart, attribute(node, 'state'))];
  if (isJsx(node) && node.name === 'Figure')
    return [fill.sentence(attribute(node, 'chart'), attribute(node, 'state'))];
  const open: string[] = [];
  const text = oneLine(words(node, fill, open));
  return [text, ...open.map((id) => fill.finding(id))].filter(Boolean);
}

/**
 * A chapter as plain text: a line a paragraph, headings as in Markdown, below each step what its
 * chart shows.
 * @param tree its MDX; @param fill what stands for claims and charts
 */
export const plainText = (tree: Root, fill: Fill): string => blocks(tree, fill, '').join('\n\n');
