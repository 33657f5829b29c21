/** What all languages of a chapter have alike, beside their words. */
import type { Nodes } from 'mdast';
import type { Place } from '../data/place.ts';
import { attribute, hasAttribute, isJsx } from '../mdx/mdx.ts';
import type { Outline } from '../mdx/outline.ts';
import { place, plain, walk } from '../mdx/tree.ts';
import { headingMarks, LONGEST_HEADING, underline } from './heading-marks.ts';

/** What a heading is called in a message. */
export const HEADING = 'a heading';

/** A part of a chapter that all languages have. */
export interface Part extends Place {
  /** What it is called in a message: `the step "leader"`. */
  readonly name: string;
  /** What of it has to be the same, beside its place. */
  readonly saying: string;
  /** The line of the scroll that it stands in. */
  readonly scroll?: number;
}

/** A heading that is written wrongly, which is told of as that. */
const isHeading = (node: Nodes): boolean => headingMarks(node) !== undefined;

/** A heading that stands in a step, or is none: it is told of, and has no twin. */
const isTold = (node: Nodes, around: readonly Nodes[]): boolean =>
  node.type === 'heading' &&
  (around.some(isJsx) || (underline(node) !== undefined && plain(node).length > LONGEST_HEADING));

const PARTS: readonly (string | null)[] = [
  'Scrolly',
  'Step',
  'Figure',
  'Playground',
  'Passage',
  'GuessSummary',
];

/** Whether a line is of a paragraph that is told to be lost, doubled or out of its place. */
export type IsOdd = (file: string, line: number) => boolean;

/**
 * A chapter's parts in the order in which they stand; of claims those that are set open, and no words.
 * @param bare paragraphs that are meant as headings
 */
export function partsOf({ file, tree }: Outline, isOdd: IsOdd, bare: readonly Nodes[] = []): Part[] {
  let level = 1;
  return walk(tree).flatMap(([node, around]): Part[] => {
    const at = place(node);
    if (isTold(node, around)) return [];
    if (node.type === 'heading') {
      // A level that is none, or skips one, is told of by itself.
      const isOff = node.depth === 1 || node.depth > level + 1;
      level = Math.max(2, node.depth);
      return [{ ...at, name: HEADING, saying: isOff ? '' : `“${'#'.repeat(node.depth)}”` }];
    }
    if (isHeading(node) || bare.includes(node)) return [{ ...at, name: HEADING, saying: '' }];
    if (!isJsx(node)) return [];
    const [chart, id, state, layout] = ['chart', 'id', 'state', 'layout'].map((name) =>
      attribute(node, name),
    );
    const scroll = around.findLast((part) => isJsx(part) && part.name === 'Scrolly');
    const inside = scroll ? { scroll: place(scroll).line } : {};
    if (node.name === 'Claim' && hasAttribute(node, 'open') && !isOdd(file, at.line))
      return [{ ...at, ...inside, name: 'a claim set open', saying: '' }];
    if (!PARTS.includes(node.name)) return [];
    if (node.name === 'Step')
      return [{ ...at, ...inside, name: `the step "${id}"`, saying: `state="${state}"` }];
    if (node.name === 'Passage' || node.name === 'GuessSummary')
      return [{ ...at, name: `<${node.name}>`, saying: '' }];
    const saying = node.name === 'Scrolly' ? `layout="${layout}"` : state ? `state="${state}"` : '';
    return [{ ...at, name: `<${node.name} chart="${chart}">`, saying }];
  });
}
