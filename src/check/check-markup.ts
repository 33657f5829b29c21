import type { Nodes } from 'mdast';
import type { Problem } from '../data/problem.ts';
import { isJsx } from '../mdx/mdx.ts';
import { isBroken, type Outline } from '../mdx/outline.ts';
import { place, plain, walk } from '../mdx/tree.ts';
import { underline } from './heading-marks.ts';

/** What Markdown has and a chapter has not, by the name that the parser has for it, and what would be right. */
const FOREIGN: Readonly<Record<string, string>> = {
  thematicBreak:
    'draws a line across the page, which no chapter has: begin a part with a “##” heading, or take it out.',
  table: 'begins a table, which no chapter has: say it in words, or show it in a chart.',
  delete: 'crosses words out, which no chapter does: take the words out, or the marks ~~.',
  inlineCode: 'is code, which no chapter has: take the backticks out, or set quotation marks in their place.',
  code: 'is a block of code, which no chapter has: say it in words, or take it out.',
  break:
    'breaks a line in a paragraph, which no chapter does: take out what stands at its end, a backslash or blanks.',
};

/** A component that stands between paragraphs and is written in one. */
const ALONE: readonly (string | null)[] = ['Playground', 'GuessSummary', 'Figure'];

function faultOf(node: Nodes): string | undefined {
  const foreign = FOREIGN[node.type];
  if (foreign) return `this ${foreign}`;
  if (node.type === 'mdxJsxTextElement' && ALONE.includes(node.name))
    return `<${node.name}> stands in a paragraph: set it on a line of its own, with blank lines around it.`;
  return undefined;
}

/** What a chapter holds of Markdown’s that the essay has no look for, and what stands in a paragraph and can’t. */
export function markupProblems(o: Outline): Problem[] {
  if (isBroken(o)) return [];
  return walk(o.tree).flatMap(([node]): Problem[] => {
    const message = faultOf(node);
    const rule = isJsx(node) ? 'component-place' : 'code-in-chapter';
    if (message) return [{ file: o.file, ...place(node), rule, message }];
    const line = underline(node);
    if (line === undefined) return [];
    const words = plain(node).trim().slice(0, 24);
    return [
      {
        ...{ file: o.file, line, column: 1, rule: 'heading-level' },
        message: `this line makes a heading of the words above it: write “## ${words}” if they are one, or else take it out.`,
      },
    ];
  });
}
