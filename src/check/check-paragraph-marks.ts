import type { Content } from '../data/content.ts';
import type { Echo, Problem, Span } from '../data/problem.ts';
import type { Place } from '../data/place.ts';
import { attribute, isJsx } from '../mdx/mdx.ts';
import type { Outline } from '../mdx/outline.ts';
import { place, walk } from '../mdx/tree.ts';
import { sectionsOf, type Block } from './chapter-sections.ts';
import type { BlockPair } from './paragraph-pairs.ts';
import type { Twins } from './twins.ts';

/** The entries of some claims, which nothing else may use. */
const entriesOf = (claims: readonly string[], content: Content): Echo[] =>
  claims.flatMap((id) => {
    const at = content.claimAt(id);
    return at ? [{ file: at.file, line: at.line, from: 0, to: Infinity }] : [];
  });

/** Every column of the lines of some paragraphs, and the entries of claims that nothing else uses. */
export const echoesOf = (file: string, blocks: readonly Block[], content: Content): Echo[] =>
  blocks.flatMap(({ line, end, claims }) => [
    ...Array.from({ length: end - line + 1 }, (_, i) => ({ file, line: line + i, from: 0, to: Infinity })),
    ...entriesOf(claims, content),
  ]);

/** Claims: a term is missed where it is used, a view beside its control, and a link may lead readers of one language only. */
const HELD = /^Claim /;

/** What a paragraph has and its counterpart has not. */
const marksBeside = (own: Block, other: Block): readonly string[] => {
  const theirs = other.marks.map(shut);
  return [...new Set(own.marks.map(shut))].filter((mark) => HELD.test(mark) && !theirs.includes(mark));
};

/** A mark, whether it is set open or not. */
const shut = (mark: string): string => mark.replace(/ open$/, '');
const idOf = (mark: string): string => shut(mark).replace(HELD, '');
const called = (mark: string): string => `<Claim id="${idOf(mark)}">`;

/** Whether a chapter has a mark in any of its paragraphs. */
const hasMark = (o: Outline, mark: string): boolean =>
  sectionsOf(o).some(({ blocks }) => blocks.some(({ marks }) => marks.map(shut).includes(mark)));

/** A paragraph, and the chapter that it stands in. */
interface Standing {
  readonly of: Outline;
  readonly block: Block;
}

const spansOf = (all: readonly Standing[]): Span[] =>
  all.map(({ of, block }) => ({ file: of.file, line: block.line, end: block.end }));

/** Where a claim stands in a paragraph. */
function placeOfClaim({ of, block }: Standing, id: string): Place {
  const found = walk(of.tree).find(
    ([node]) =>
      isJsx(node) && node.name === 'Claim' && attribute(node, 'id') === id && isWithin(place(node), block),
  );
  return found ? place(found[0]) : block;
}

const isWithin = (at: Place, block: Block): boolean => at.line >= block.line && at.line <= block.end;

/** A claim that is set open in one language alone. */
function openProblem(here: Standing, there: Standing): Problem | undefined {
  const isAlone = (mark: string, { marks }: Block): boolean =>
    mark !== shut(mark) && !marks.includes(mark) && marks.includes(shut(mark));
  const theirs = there.block.marks.find((mark) => isAlone(mark, here.block));
  const mark = theirs ?? here.block.marks.find((one) => isAlone(one, there.block));
  if (mark === undefined) return undefined;
  const [closed, other] = theirs === undefined ? [there, here] : [here, there];
  return {
    ...{ file: closed.of.file, ...placeOfClaim(closed, idOf(mark)), rule: 'paragraph-twins' },
    message: `${called(mark)} is set open in ${other.of.file}:${other.block.line}, and not here: write open in all languages, or in none.`,
    marksIn: spansOf([here, there]),
  };
}

function lossOf(here: Standing, there: Standing, content: Content): Problem | undefined {
  const lost = marksBeside(there.block, here.block);
  if (!lost.length) return undefined;
  const [extra] = marksBeside(here.block, there.block);
  const instead = extra ? `, and has ${called(extra)} in its place` : '';
  const { line, column } = here.block;
  const claims = [here, there].flatMap(({ block }) => block.claims);
  return {
    ...{ file: here.of.file, line, column, rule: 'paragraph-twins' },
    message: `this paragraph lacks ${lost.map(called).join(' and ')}, which its counterpart in ${there.of.file}:${there.block.line} has${instead}: mark the same words here, or there.`,
    echoes: entriesOf(claims, content),
    marksIn: spansOf([here, there]),
  };
}

/** A claim that a paragraph lacks and its counterpart has. A slip of its name is told of as that. */
export function markProblems(
  { own, other }: Twins,
  [mine, theirs]: BlockPair,
  content: Content,
): readonly Problem[] {
  const [here, there] = [
    { of: own, block: mine },
    { of: other, block: theirs },
  ];
  const open = openProblem(here, there);
  const [ours, others] = [lossOf(here, there, content), lossOf(there, here, content)];
  // Each has what the other lacks: that is lost which its chapter has nowhere else.
  const isTheirs = marksBeside(mine, theirs).some((mark) => !hasMark(other, mark));
  const lost = ours && others ? [isTheirs ? others : ours] : [ours, others];
  return [open, ...lost].filter((one) => one !== undefined);
}
