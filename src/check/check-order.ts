import type { Nodes } from 'mdast';
import type { Problem } from '../data/problem.ts';
import type { Place } from '../data/place.ts';
import { attribute, hasAttribute, isJsx } from '../mdx/mdx.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import { headingMarks, underline } from './heading-marks.ts';
import { place, plain, walk } from '../mdx/tree.ts';
import { twinsOf } from './twins.ts';

const HEADING = 'a heading';

/** A part of a chapter that all languages have. */
interface Part extends Place {
  /** What it is called in a message: `the step "leader"`. */
  readonly name: string;
  /** What of it has to be the same, beside its place. */
  readonly saying: string;
  /** The line of the scroll that it stands in. */
  readonly scroll?: number;
}

/** A heading that is written wrongly, which is told of as that. */
const isHeading = (node: Nodes): boolean => headingMarks(node) !== undefined;

/** How long a heading may be; longer words were made one by a line of dashes that slipped below them. */
const LONGEST = 60;

/** A heading that stands in a step, or is none: it is told of, and has no twin. */
const isTold = (node: Nodes, around: readonly Nodes[]): boolean =>
  node.type === 'heading' &&
  (around.some(isJsx) || (underline(node) !== undefined && plain(node).length > LONGEST));

const PARTS: readonly (string | null)[] = [
  'Scrolly',
  'Step',
  'Figure',
  'Playground',
  'Passage',
  'GuessSummary',
];

/** Whether a line is of a paragraph that is told to be lost, doubled or out of its place. */
type IsOdd = (file: string, line: number) => boolean;

/** A chapter's parts in the order in which they stand; of claims those that are set open, and no words. */
function partsOf({ file, tree }: Outline, isOdd: IsOdd): Part[] {
  let level = 1;
  return [...walk(tree)].flatMap(([node, around]): Part[] => {
    const at = place(node);
    if (isTold(node, around)) return [];
    if (node.type === 'heading') {
      // A level that is none, or skips one, is told of by itself.
      const isOff = node.depth === 1 || node.depth > level + 1;
      level = Math.max(2, node.depth);
      return [{ ...at, name: HEADING, saying: isOff ? '' : `“${'#'.repeat(node.depth)}”` }];
    }
    if (isHeading(node)) return [{ ...at, name: HEADING, saying: '' }];
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

/** The longest list of parts that both have in the same order, as pairs of their numbers. */
function common(mine: readonly Part[], theirs: readonly Part[]): [number, number][] {
  const length = Array.from({ length: mine.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = mine.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--) {
      const row = length[i];
      if (!row) continue;
      const same = mine[i]?.name === theirs[j]?.name;
      row[j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < mine.length && j < theirs.length) {
    if (mine[i]?.name === theirs[j]?.name) pairs.push([i++, j++]);
    // Of two parts that changed places the first is told of.
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Where two chapters have other parts, or in another order, told in the first. */
function differences(own: Outline, other: Outline, isOdd: IsOdd): [Place, string][] {
  const [mine, theirs] = [partsOf(own, isOdd), partsOf(other, isOdd)];
  const pairs = common(mine, theirs);
  const [here, there] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const extra = mine.filter((_, i) => !here.has(i));
  const missing = theirs.filter((_, j) => !there.has(j));
  // The steps of a scroll that moved moved with it.
  const isWith = (all: readonly Part[], part: Part): boolean => all.some(({ line }) => line === part.scroll);
  const moved = extra.flatMap((part): [Place, string][] => {
    const twin = missing.findIndex(({ name }) => name === part.name);
    const [counterpart] = twin < 0 ? [] : missing.splice(twin, 1);
    if (isWith(extra, part)) return [];
    const where = counterpart ? `has it elsewhere, in line ${counterpart.line}` : 'does not have it';
    return [[part, `${part.name} stands here, and ${other.file} ${where}`]];
  });
  const lost = missing.flatMap((part): [Place, string][] => {
    if (isWith(missing, part)) return [];
    const next = pairs.find(([, j]) => j > theirs.indexOf(part));
    const at = next && mine[next[0]];
    const end = { line: own.tree.position?.end.line ?? 1, column: 1 };
    return [[at ?? end, `${part.name} of ${other.file}:${part.line} is missing before this`]];
  });
  return [...moved, ...lost];
}

/** Parts that say something else in the other chapter: another layout, another state, another level. */
function sayings(own: Outline, other: Outline, isOdd: IsOdd): [Place, string][] {
  const [mine, theirs] = [partsOf(own, isOdd), partsOf(other, isOdd)];
  const headings = (parts: readonly Part[]): number => parts.filter(({ name }) => name === HEADING).length;
  const areHeadingsEven = headings(mine) === headings(theirs);
  return mine.flatMap((part): [Place, string][] => {
    const twin = theirs.findIndex(({ name }) => name === part.name);
    const [counterpart] = twin < 0 ? [] : theirs.splice(twin, 1);
    if (!counterpart || counterpart.saying === part.saying) return [];
    // One that is none for want of a blank has no level, and of one that is missing the next may have another.
    if (part.name === HEADING && !(areHeadingsEven && part.saying && counterpart.saying)) return [];
    return [
      [part, `${part.name} says ${part.saying}, and ${other.file}:${counterpart.line} ${counterpart.saying}`],
    ];
  });
}

/**
 * Where the two languages of a chapter are not built alike: a part that only one has, another order, another
 * layout. Readers who switch languages keep their place by it, and two layouts are two essays.
 * @param elsewhere whether something is wrong with a chapter's parts that other rules tell of
 */
export const buildProblems = (
  chapters: Chapters,
  elsewhere: (o: Outline) => boolean,
  isOdd: IsOdd = () => false,
): Problem[] => {
  return twinsOf(chapters).flatMap(({ own, other }) => {
    if ([own, other].some((o) => o.problems.length || elsewhere(o))) return [];
    return [...differences(own, other, isOdd), ...sayings(own, other, isOdd)].map(
      ([{ line, column }, message]): Problem => ({
        ...{ file: own.file, line, column, rule: 'parts-differ' },
        message: `${message}: all languages have the same parts in the same order.`,
      }),
    );
  });
};
