import type { Root } from 'mdast';
import type { Problem } from '../data/problem.ts';
import { rememberedLast } from '../data/remember.ts';
import { NO_FRONT, readFront } from './front-matter.ts';
import { COMPONENT_NAMES, faultsOf } from './grammar.ts';
import { attribute, hasAttribute, parseMdx, type Jsx } from './mdx.ts';
import { mistakeOf } from './mistakes.ts';
import type {
  ClaimUse,
  Outline,
  PassageOutline,
  Prose,
  ScrollyOutline,
  StepOutline,
} from './outline-types.ts';
import { componentsIn, named, place, plain, textsOf, walk } from './tree.ts';
import { unreadable } from './unreadable.ts';

export type * from './outline-types.ts';

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
  const mistake = unreadable(text);
  if (mistake) {
    problems.push({ file, rule: 'mdx-syntax', ...mistake, unreadable: true });
    return { type: 'root', children: [] };
  }
  try {
    return parseMdx(text);
  } catch (error) {
    problems.push({ file, rule: 'mdx-syntax', ...mistakeOf(error, text), unreadable: true });
    return { type: 'root', children: [] };
  }
}

const claimUse = (node: Jsx): ClaimUse => ({
  ...place(node),
  id: attribute(node, 'id'),
  words: plain(node),
  texts: textsOf(node),
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

/** Components whose words something answers for: the ledger, the article, a chart. */
const ANSWERED = ['Claim', 'Passage', 'View'];

/** Words of ours that neither a claim nor a chart answers for. */
const proseOf = (tree: Root): Prose[] =>
  walk(tree).flatMap(([node, around]) => {
    const within = componentsIn(around);
    // Of a component that is none of ours that is told.
    const isOurs = within.every((name) => COMPONENT_NAMES.includes(name));
    if (node.type !== 'text' || !isOurs || ANSWERED.some((name) => within.includes(name))) return [];
    return [{ ...place(node), text: node.value }];
  });

function outlineAnew(file: string, text: string): Outline {
  const problems: Problem[] = [];
  const tree = treeOf(file, text, problems);
  for (const [node, around] of walk(tree))
    for (const fault of faultsOf(node, around)) problems.push({ file, ...place(node), ...fault });
  return {
    file,
    tree,
    // Of a file that can't be parsed nothing more is said: it would all be missing.
    front: tree.children.length || !text.trim() ? readFront(file, tree, problems) : NO_FRONT,
    scrollies: named(tree, 'Scrolly').map(scrolly),
    figures: named(tree, 'Figure').map((node) => ({ ...shown(node, attribute(node, 'chart')), id: '' })),
    playgrounds: named(tree, 'Playground').map((node) => ({
      ...place(node),
      chart: attribute(node, 'chart'),
    })),
    claims: named(tree, 'Claim').map(claimUse),
    terms: named(tree, 'Term').map((node) => ({
      ...place(node),
      id: attribute(node, 'id'),
      words: plain(node),
    })),
    passages: named(tree, 'Passage').map(passage),
    views: named(tree, 'View').map((node) => ({
      ...place(node),
      step: attribute(node, 'step'),
      set: attribute(node, 'set'),
      words: plain(node),
    })),
    prose: proseOf(tree),
    text: plain(tree),
    problems,
  };
}

/** At a save of one chapter the others are as they were. */
const lastRead = rememberedLast<Outline>();

/**
 * Reads a chapter's structure and words from its MDX.
 * @param file path, for messages; @param text the MDX
 */
export const outline = (file: string, text: string): Outline =>
  lastRead(file, text, () => outlineAnew(file, text));
