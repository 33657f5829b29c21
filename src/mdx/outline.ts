import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Problem } from '../data/problem.ts';
import type { FrontMatter } from '../data/schemas.ts';
import type { Lang } from '../i18n/lang.ts';
import { NO_FRONT, readFront } from './front-matter.ts';
import { faultsOf } from './grammar.ts';
import { attribute, hasAttribute, isJsx, mistakeOf, parseMdx, type Jsx } from './mdx.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}
export interface StepOutline extends Place {
  readonly id: string;
  readonly state: string;
  readonly chart: string;
  /** The last line of its words. */
  readonly end: number;
}
export interface ScrollyOutline extends Place {
  readonly chart: string;
  readonly layout: string;
  readonly steps: readonly StepOutline[];
}
export interface ClaimUse extends Place {
  readonly id: string;
  /** The words it wraps; empty where it prints the entry's value. */
  readonly words: string;
  /** Whether what was found is set below it. */
  readonly open: boolean;
}
export interface Prose extends Place {
  readonly text: string;
}
/** What a chapter holds, found in its words alone: no component has run. */
export interface Outline {
  readonly file: string;
  /** Its MDX; empty where it can't be parsed, which `problems` says. */
  readonly tree: Root;
  readonly front: FrontMatter;
  readonly scrollies: readonly ScrollyOutline[];
  readonly figures: readonly StepOutline[];
  readonly claims: readonly ClaimUse[];
  /** Running text outside claims, piece by piece. */
  readonly prose: readonly Prose[];
  /** All words a reader reads. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The chapters and covers of each language, in the order of the story. */
export type Chapters = Readonly<Record<Lang, readonly Outline[]>>;

/** Whether a chapter could not be parsed. */
export const isBroken = (o: Outline): boolean => !o.tree.children.length;

/** The step whose words a line stands in; none where it is plain prose. */
export const stepAt = (o: Outline, line: number): StepOutline | undefined =>
  o.scrollies.flatMap((s) => s.steps).find((s) => s.line <= line && line <= s.end);

const place = ({ position }: Nodes): Place => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** The words of a part of a chapter, one after another. */
export function plain(node: Nodes): string {
  let text = '';
  visit(node, 'text', (t) => {
    text += t.value;
  });
  return text;
}

/** All components of one name, in the order in which they stand. */
function named(root: Nodes, name: string): Jsx[] {
  const all: Jsx[] = [];
  visit(root, (node) => {
    if (isJsx(node) && node.name === name) all.push(node);
  });
  return all;
}

const shown = (node: Jsx, chart: string): StepOutline => ({
  ...place(node),
  id: attribute(node, 'id'),
  state: attribute(node, 'state'),
  chart,
  end: node.position?.end.line ?? 1,
});
const scrolly = (node: Jsx): ScrollyOutline => {
  const chart = attribute(node, 'chart');
  const steps = named(node, 'Step').map((step) => shown(step, chart));
  return { ...place(node), chart, layout: attribute(node, 'layout'), steps };
};

/** A file's tree; empty where it can't be parsed, which is said to `problems`. */
function treeOf(file: string, text: string, problems: Problem[]): Root {
  try {
    return parseMdx(text);
  } catch (error) {
    problems.push({ file, ...mistakeOf(error) });
    return { type: 'root', children: [] };
  }
}

/**
 * Reads a chapter's structure and words from its MDX.
 * @param file path, for messages; @param text the MDX
 */
export function outline(file: string, text: string): Outline {
  const problems: Problem[] = [];
  const tree = treeOf(file, text, problems);
  const claims: ClaimUse[] = [];
  const prose: Prose[] = [];
  visit(tree, (node, _, parent) => {
    for (const message of faultsOf(node, parent)) problems.push({ file, ...place(node), message });
    if (node.type === 'text') prose.push({ ...place(node), text: node.value });
    if (!isJsx(node) || node.name !== 'Claim') return undefined;
    claims.push({
      ...place(node),
      id: attribute(node, 'id'),
      words: plain(node),
      open: hasAttribute(node, 'open'),
    });
    return SKIP;
  });
  return {
    file,
    tree,
    // Of a file that can't be parsed nothing more is said: it would all be missing.
    front: tree.children.length ? readFront(file, tree, problems) : NO_FRONT,
    scrollies: named(tree, 'Scrolly').map(scrolly),
    figures: named(tree, 'Figure').map((node) => ({ ...shown(node, attribute(node, 'chart')), id: '' })),
    claims,
    prose,
    text: plain(tree),
    problems,
  };
}
