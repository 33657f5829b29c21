import type { Root, RootContent } from 'mdast';
import { blocksOf, type Block } from './blocks.ts';
import { attribute, isJsx } from './mdx.ts';

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

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Running words as they are read: emphasis gone, claims filled in. */
function words(node: Root | RootContent, fill: Fill): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  const text = 'children' in node ? node.children.map((child) => words(child, fill)).join('') : '';
  return text || (isJsx(node) && node.name === 'Claim' ? fill.value(attribute(node, 'id')) : '');
}

function line(block: Block, fill: Fill): string {
  if (block.kind === 'finding') return fill.finding(block.claim);
  if (block.kind === 'credit') return `> ${fill.credit()}`;
  if (block.kind === 'chart') return fill.sentence(block.chart, block.state);
  const text = oneLine(words(block.node, fill));
  const mark = { heading: '### ', quotation: '> ', paragraph: '', item: '' }[block.kind];
  return text && mark + text;
}

/**
 * A chapter as plain text: a line a paragraph, headings as in Markdown, below each step what its
 * chart shows.
 * @param tree its MDX; @param fill what stands for claims and charts
 */
export const plainText = (tree: Root, fill: Fill): string =>
  blocksOf(tree)
    .map((block) => line(block, fill))
    .filter(Boolean)
    .join('\n\n');
