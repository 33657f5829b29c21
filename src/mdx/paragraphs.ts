import type { Nodes, Root, Text } from 'mdast';
import { rememberedOf } from '../data/remember.ts';
import { placeIn, type Place, type Placed } from '../data/place.ts';
import { isJsx, type Jsx } from './mdx.ts';
import { place, walk } from './tree.ts';

/** Words of a paragraph that stand in the same component. */
export interface Run extends Placed {
  /** Where they begin in the paragraph. */
  readonly start: number;
  /** The link that they stand in: a claim, a term, a mark or a view. */
  readonly link: Jsx | undefined;
}

/** Words that are read in one go: a paragraph, a heading, the cell of a table. */
export interface Paragraph {
  readonly kind: 'heading' | 'text' | 'passage';
  /** Its words, without the values of bare claims. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** What they are read with: the block that they stand in. */
  readonly block: Nodes;
}

const BLOCKS: readonly string[] = ['paragraph', 'heading', 'tableCell'];
const LINKS: readonly string[] = ['Claim', 'Term', 'Mark', 'View'];

interface Words {
  readonly around: readonly Nodes[];
  readonly node: Text;
}

/**
 * What words are read with. A claim that stands alone on its lines is a block to the parser, with or
 * without a paragraph in it.
 */
const blockOf = ({ around, node }: Words): Nodes => around.find((part) => BLOCKS.includes(part.type)) ?? node;

function paragraph(block: Nodes, words: readonly Words[]): Paragraph {
  let text = '';
  const runs = words.map(({ node, around }): Run => {
    const start = text.length;
    text += node.value;
    const link = around.filter(isJsx).find(({ name }) => LINKS.includes(name ?? ''));
    return { ...place(node), text: node.value, start, link };
  });
  const around = words[0]?.around ?? [];
  const quoted = around.some((part) => isJsx(part) && part.name === 'Passage');
  const heading = around.some((part) => part.type === 'heading');
  return { kind: quoted ? 'passage' : heading ? 'heading' : 'text', text, runs, block };
}

/** A chapter's words, paragraph by paragraph, in the order in which they are read. */
export const paragraphs = rememberedOf((root: Root): readonly Paragraph[] => {
  const blocks = new Map<Nodes, Words[]>();
  for (const [node, around] of walk(root)) {
    if (node.type !== 'text') continue;
    const block = blockOf({ node, around });
    blocks.set(block, [...(blocks.get(block) ?? []), { node, around }]);
  }
  return [...blocks].map(([block, words]) => paragraph(block, words));
});

/** The run that a character of a paragraph stands in, by the character's index. */
export const runAt = ({ runs }: Paragraph, index: number): Run | undefined =>
  runs.find(({ start, text }) => start <= index && index < start + text.length);

/** Where in its file a character of a paragraph stands. */
export function placeOf(of: Paragraph, index: number): Place {
  const run = runAt(of, index);
  return run ? placeIn(run, index - run.start) : { line: 1, column: 1 };
}
