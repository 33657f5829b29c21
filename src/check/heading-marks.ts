import type { Nodes } from 'mdast';
import { plain } from '../mdx/tree.ts';

/** How long a heading may be; longer words were made one by a line of dashes that slipped below them. */
export const LONGEST_HEADING = 60;

/**
 * The marks of a heading that is read as words, since no blank stands behind them, or a wide one, or since they are
 * full-width themselves: `##x`, `##　x`, `＃＃ x`.
 * @returns the marks as they are written; nothing of what is no such heading
 */
export const headingMarks = (node: Nodes): string | undefined =>
  node.type === 'paragraph'
    ? /^(?:#{1,6}(?=[^#\s\u3000])|#{1,6}\u3000|[#＃]{0,5}＃[#＃]{0,5}(?=\s*[^\s#＃]))/.exec(plain(node))?.[0]
    : undefined;

/**
 * The line of dashes below a heading that is written without marks, as any words above `---` are one.
 * @returns the line's number; nothing of what is no such heading
 */
export function underline(node: Nodes): number | undefined {
  const { start, end } = node.position ?? {};
  return node.type === 'heading' && start && end && end.line > start.line ? end.line : undefined;
}
