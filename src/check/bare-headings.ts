import type { Nodes } from 'mdast';
import type { Problem } from '../data/problem.ts';
import type { Outline } from '../mdx/outline.ts';
import { place, plain } from '../mdx/tree.ts';
import { headingMarks, LONGEST_HEADING } from './heading-marks.ts';

/** A paragraph that is meant as a heading. */
interface BareHeading {
  readonly node: Nodes;
  readonly problem: Problem;
}

const headings = ({ tree }: Outline): readonly Nodes[] =>
  tree.children.filter((node) => node.type === 'heading' || headingMarks(node));

/** A line of words by itself, without a mark at its end. */
const isBare = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  !headingMarks(node) &&
  node.children.every(({ type }) => type === 'text' || type === 'emphasis') &&
  node.position?.start.line === node.position?.end.line &&
  plain(node).length <= LONGEST_HEADING &&
  /[\p{L}\p{N}]$/u.test(plain(node).trim());

/**
 * Headings that lost their `##`: lines by themselves that end without a mark, where a chapter has fewer headings than
 * in the other language, and with them as many.
 */
export function bareHeadings(own: Outline, other: Outline): readonly BareHeading[] {
  const [mine, theirs] = [headings(own), headings(other)];
  const bare = own.tree.children.filter(isBare);
  if (!bare.length || mine.length + bare.length !== theirs.length) return [];
  return bare.map((node): BareHeading => {
    const at = [...mine, node].sort((a, b) => place(a).line - place(b).line).indexOf(node);
    const twin = theirs[at] ?? other.tree;
    const marks = '#'.repeat(twin.type === 'heading' ? twin.depth : 2);
    const message = `“${plain(node)}” is read as words, and ${other.file}:${place(twin).line} has a heading: write “${marks} ${plain(node)}”.`;
    return { node, problem: { file: own.file, ...place(node), rule: 'heading-space', message } };
  });
}
