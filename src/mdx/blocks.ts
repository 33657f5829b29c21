import type { Root, RootContent } from 'mdast';
import { attribute, hasAttribute, isJsx, type Jsx } from './mdx.ts';
import { named } from './tree.ts';

type Node = Root | RootContent;

/** A block of a chapter outside of its page: in the plain text, in the feed. */
export type Block =
  | {
      readonly kind: 'heading' | 'paragraph' | 'item' | 'quotation';
      /** What its words are in. */
      readonly node: Node;
    }
  /** What was found, below the words that it corrects. */
  | { readonly kind: 'finding'; readonly claim: string }
  /** Whose words the quotations before it are. */
  | { readonly kind: 'credit' }
  /** What a step's chart shows, below the step's words. */
  | { readonly kind: 'chart'; readonly chart: string; readonly state: string };

const shown = (node: Jsx, chart: string): Block => ({
  kind: 'chart',
  chart,
  state: attribute(node, 'state'),
});
const inside = (node: Node): readonly RootContent[] => ('children' in node ? node.children : []);

/** The blocks of a part of a chapter. @param kind of its paragraphs; @param chart what its steps turn */
function blocks(node: Node, kind: 'paragraph' | 'item' | 'quotation', chart: string): Block[] {
  const within = (as = kind, of = chart): Block[] => inside(node).flatMap((child) => blocks(child, as, of));
  if (node.type === 'yaml') return [];
  if (node.type === 'root' || node.type === 'list') return within();
  if (node.type === 'listItem') return within('item');
  if (node.type === 'blockquote') return within('quotation');
  if (node.type === 'heading') return [{ kind: 'heading', node }];
  if (isJsx(node) && node.name === 'Scrolly') return within(kind, attribute(node, 'chart'));
  if (isJsx(node) && node.name === 'Passage') return [...within('quotation'), { kind: 'credit' }];
  if (isJsx(node) && node.name === 'Step') return [...within(), shown(node, chart)];
  if (isJsx(node) && node.name === 'Figure') return [shown(node, attribute(node, 'chart'))];
  const open = named(node, 'Claim').filter((claim) => hasAttribute(claim, 'open'));
  return [
    { kind, node },
    ...open.map((claim): Block => ({ kind: 'finding', claim: attribute(claim, 'id') })),
  ];
}

/** A chapter's blocks in the order in which its page shows them. @param tree its MDX */
export const blocksOf = (tree: Root): Block[] => blocks(tree, 'paragraph', '');
