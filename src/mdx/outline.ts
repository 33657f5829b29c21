import type { Root } from 'mdast';
import type { Place } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import type { FrontMatter } from '../data/schemas.ts';
import type { Lang } from '../i18n/lang.ts';
import { NO_FRONT, readFront } from './front-matter.ts';
import { faultsOf } from './grammar.ts';
import { attribute, hasAttribute, mistakeOf, parseMdx, type Jsx } from './mdx.ts';
import { componentsIn, named, place, plain, walk } from './tree.ts';

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
export interface TermUse extends Place {
  readonly id: string;
  readonly words: string;
}
export interface MarkOutline extends Place {
  /** A step of this chapter, or `chapter/step`. */
  readonly step: string;
  readonly words: string;
}
/** A quotation of the article, marked. */
export interface PassageOutline extends Place {
  readonly words: string;
  readonly marks: readonly MarkOutline[];
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
  /** Terms where they are introduced. */
  readonly terms: readonly TermUse[];
  readonly passages: readonly PassageOutline[];
  /** Running text of ours outside claims, piece by piece. */
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

const claimUse = (node: Jsx): ClaimUse => ({
  ...place(node),
  id: attribute(node, 'id'),
  words: plain(node),
  open: hasAttribute(node, 'open'),
});
const passage = (node: Jsx): PassageOutline => ({
  ...place(node),
  words: plain(node),
  marks: named(node, 'Mark').map((mark) => ({
    ...place(mark),
    step: attribute(mark, 'step'),
    words: plain(mark),
  })),
});

/** Words of ours that no claim answers for. */
const proseOf = (tree: Root): Prose[] =>
  [...walk(tree)].flatMap(([node, around]) => {
    const within = componentsIn(around);
    if (node.type !== 'text' || within.includes('Claim') || within.includes('Passage')) return [];
    return [{ ...place(node), text: node.value }];
  });

/**
 * Reads a chapter's structure and words from its MDX.
 * @param file path, for messages; @param text the MDX
 */
export function outline(file: string, text: string): Outline {
  const problems: Problem[] = [];
  const tree = treeOf(file, text, problems);
  for (const [node, around] of walk(tree))
    for (const message of faultsOf(node, around)) problems.push({ file, ...place(node), message });
  return {
    file,
    tree,
    // Of a file that can't be parsed nothing more is said: it would all be missing.
    front: tree.children.length ? readFront(file, tree, problems) : NO_FRONT,
    scrollies: named(tree, 'Scrolly').map(scrolly),
    figures: named(tree, 'Figure').map((node) => ({ ...shown(node, attribute(node, 'chart')), id: '' })),
    claims: named(tree, 'Claim').map(claimUse),
    terms: named(tree, 'Term').map((node) => ({
      ...place(node),
      id: attribute(node, 'id'),
      words: plain(node),
    })),
    passages: named(tree, 'Passage').map(passage),
    prose: proseOf(tree),
    text: plain(tree),
    problems,
  };
}
