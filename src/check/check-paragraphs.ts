import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import type { Block, Section } from './chapter-sections.ts';
import { echoesOf, markProblems } from './check-paragraph-marks.ts';
import { blockPairs, sectionPairs, usualGap, type BlockPair, type IsCopy } from './paragraph-pairs.ts';
import { twinsOf, type Twins } from './twins.ts';

/** How much longer a paragraph of the one language is than its counterpart, as a logarithm, and how near two are. */
const lengthGap = (a: Block, b: Block, usual: number): number =>
  Math.abs(Math.log((b.text.length + 1) / (a.text.length + 1)) - usual);
const setOf = ({ marks }: Block): Set<string> => new Set(marks);
const isLike = (a: Block, b: Block): boolean => {
  const [mine, theirs] = [setOf(a), setOf(b)];
  return mine.size === theirs.size && [...mine].every((mark) => theirs.has(mark));
};
const gap = (a: Block, b: Block, usual: number): number =>
  3 * [...setOf(a).symmetricDifference(setOf(b))].length + lengthGap(a, b, usual);

/** Which paragraphs of the longer list have none of the shorter one for a counterpart, as far as can be told. */
function loneAmong(longer: readonly Block[], shorter: readonly Block[], usual: number): readonly Block[] {
  const known = new Map<string, { cost: number; lone: readonly Block[] }>();
  // Looked up: half a chapter that is not translated yet has millions of ways to be paired.
  const best = (i: number, j: number): { cost: number; lone: readonly Block[] } => {
    const found = known.get(`${i} ${j}`) ?? find(i, j);
    known.set(`${i} ${j}`, found);
    return found;
  };
  const find = (i: number, j: number): { cost: number; lone: readonly Block[] } => {
    const own = longer[i];
    if (!own) return { cost: 0, lone: [] };
    const without = longer.length - i > shorter.length - j ? best(i + 1, j) : undefined;
    const twin = shorter[j];
    const paired = twin && best(i + 1, j + 1);
    const cost = twin && paired ? paired.cost + gap(twin, own, usual) : Infinity;
    if (without && without.cost <= cost) return { cost: without.cost, lone: [own, ...without.lone] };
    return { cost, lone: paired?.lone ?? [] };
  };
  return best(0, 0).lone;
}

/** What a problem of a term says that these paragraphs introduce. */
const termsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ marks }) =>
    marks.filter((mark) => mark.startsWith('Term ')).map((mark) => `<Term id="${mark.slice(5)}">`),
  );

const quoted = ({ text }: Block): string => `“${text.slice(0, 24).trim()}…”`;

interface Pair {
  readonly own: Outline;
  readonly other: Outline;
  readonly mine: Section;
  readonly theirs: Section;
}

/** What is said of a section that has fewer paragraphs than its counterpart, where the first one of them is missing. */
function missing({ own, other, mine, theirs }: Pair, usual: number, content: Content): Problem {
  const lone = loneAmong(theirs.blocks, mine.blocks, usual);
  const [first] = lone;
  const before = theirs.blocks.findIndex((block) => block === first);
  const at = mine.blocks[before] ?? mine.blocks.at(-1) ?? mine;
  const [few, many] = [mine.blocks.length, theirs.blocks.length];
  return {
    ...{ file: own.file, line: at.line, column: at.column, rule: 'paragraph-twins' },
    message: `has ${few} paragraph${few === 1 ? '' : 's'} here, and ${other.file}:${theirs.line} has ${many}: ${first ? `${quoted(first)} in line ${first.line} there seems to have no counterpart` : ''}; write it here, or take it away there.`,
    echoes: echoesOf(other.file, lone, content),
    echoing: termsOf(lone),
    yieldsTo: [
      { file: own.file, line: mine.line, end: mine.end },
      { file: other.file, line: theirs.line, end: theirs.end },
    ],
  };
}

/** Two paragraphs that changed places in one language: each has the claims, terms and links of the other's counterpart. */
function exchanged({ own, other }: Twins, pairs: readonly BlockPair[], content: Content): Problem[] {
  const odd = pairs.filter(([mine, theirs]) => !isLike(mine, theirs));
  return odd.flatMap(([mine, theirs], i): Problem[] => {
    const turned = odd.slice(i + 1).find(([a, b]) => isLike(mine, b) && isLike(a, theirs));
    if (!turned) return [];
    const [second, twin] = turned;
    return [
      {
        ...{ file: own.file, line: mine.line, column: mine.column, rule: 'paragraph-twins' },
        message: `${quoted(mine)} stands where ${other.file}:${theirs.line} has what ${quoted(second)} in line ${second.line} says: the two changed places here, or there.`,
        echoes: [
          ...echoesOf(own.file, [mine, second], content),
          ...echoesOf(other.file, [theirs, twin], content),
        ],
        echoing: termsOf([mine, second, theirs, twin]),
      },
    ];
  });
}

/**
 * Paragraphs that one language has and another lacks, those that changed places in one, and those that have other claims
 * than their counterparts.
 * @param isCopy whether a paragraph stands a second time, which is told
 */
export const paragraphProblems = (chapters: Chapters, content: Content, isCopy: IsCopy): Problem[] =>
  twinsOf(chapters).flatMap((twins) => {
    const { own, other } = twins;
    const sections = sectionPairs(twins, isCopy);
    const usual = usualGap(sections);
    const uneven = sections.flatMap(([a, b]): Problem[] => {
      if (a.blocks.length < b.blocks.length)
        return [missing({ own, other, mine: a, theirs: b }, -usual, content)];
      if (a.blocks.length > b.blocks.length)
        return [missing({ own: other, other: own, mine: b, theirs: a }, usual, content)];
      return [];
    });
    const even = blockPairs(sections);
    const turned = exchanged(twins, even, content);
    const unlike = turned.length ? [] : even.flatMap((pair) => markProblems(twins, pair, content));
    return [...uneven, ...turned, ...unlike];
  });
