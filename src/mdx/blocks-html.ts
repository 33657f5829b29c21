import type { Root, RootContent } from 'mdast';
import { textHtml } from '../html/text-html.ts';
import { blocksOf, type Block } from './blocks.ts';
import { attribute, isJsx } from './mdx.ts';

/** What a chapter's words leave to others, as HTML but for `value`. */
export interface HtmlFill {
  /** The number or words of a bare claim, as plain text. */
  value(claim: string): string;
  /** What is set below a paragraph for a claim that stands open in it. */
  finding(claim: string): string;
  /** A chart at a state: its headline, and its picture, named. */
  chart(chart: string, state: string): string;
  /** Whose words a passage is. */
  credit(): string;
}

const ELEMENTS: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong', delete: 'del' };

/** Running words with their emphasis and links, claims filled in, notes and terms left behind. */
function words(node: Root | RootContent, fill: HtmlFill): string {
  if (node.type === 'break') return '<br />';
  if (node.type === 'text') return textHtml(node.value);
  if (node.type === 'inlineCode' || node.type === 'code') return `<code>${textHtml(node.value)}</code>`;
  const inside = 'children' in node ? node.children.map((child) => words(child, fill)).join('') : '';
  if (isJsx(node) && node.name === 'Claim') return inside || textHtml(fill.value(attribute(node, 'id')));
  if (node.type === 'link') return `<a href="${textHtml(node.url)}">${inside}</a>`;
  const element = ELEMENTS[node.type];
  return element ? `<${element}>${inside}</${element}>` : inside;
}

function html(block: Block, fill: HtmlFill): string {
  if (block.kind === 'finding') return fill.finding(block.claim);
  if (block.kind === 'credit') return fill.credit();
  if (block.kind === 'chart') return fill.chart(block.chart, block.state);
  const text = words(block.node, fill).trim();
  if (!text) return '';
  if (block.kind === 'heading') return `<h2>${text}</h2>`;
  if (block.kind === 'item') return `<ul><li>${text}</li></ul>`;
  return block.kind === 'quotation' ? `<blockquote><p>${text}</p></blockquote>` : `<p>${text}</p>`;
}

/**
 * A chapter as HTML for places that know none of our components and stylesheets: in the order of its page, every
 * step followed by its chart.
 * @param tree its MDX; @param fill what stands for claims and charts
 */
export const blocksHtml = (tree: Root, fill: HtmlFill): string =>
  blocksOf(tree)
    .map((block) => html(block, fill))
    .filter(Boolean)
    .join('\n')
    // Items of one list, which each were a list.
    .replaceAll('</ul>\n<ul>', '\n');
