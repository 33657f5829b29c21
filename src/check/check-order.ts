import type { Place } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import type { Chapters, Outline } from '../mdx/outline.ts';
import { bareHeadings } from './bare-headings.ts';
import { HEADING, partsOf, type IsOdd, type Part } from './chapter-parts.ts';
import { twinsOf } from './twins.ts';

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

/** Something that is told at a place of a chapter. */
type Told = readonly [of: Outline, at: Place, says: string];

/** A chapter and its parts. */
interface Built {
  readonly of: Outline;
  readonly parts: readonly Part[];
}

/** Where two chapters have other parts, or in another order, told in the first. */
function differences({ of: own, parts: mine }: Built, { of: other, parts: theirs }: Built): Told[] {
  const pairs = common(mine, theirs);
  const [here, there] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const extra = mine.filter((_, i) => !here.has(i));
  const missing = theirs.filter((_, j) => !there.has(j));
  // The steps of a scroll that moved moved with it.
  const isWith = (all: readonly Part[], part: Part): boolean => all.some(({ line }) => line === part.scroll);
  const moved = extra.flatMap((part): Told[] => {
    const twin = missing.findIndex(({ name }) => name === part.name);
    const [counterpart] = twin < 0 ? [] : missing.splice(twin, 1);
    if (isWith(extra, part)) return [];
    const where = counterpart ? `has it elsewhere, in line ${counterpart.line}` : 'does not have it';
    return [[own, part, `${part.name} stands here, and ${other.file} ${where}`]];
  });
  const lost = missing.flatMap((part): Told[] => {
    if (isWith(missing, part)) return [];
    const next = pairs.find(([, j]) => j > theirs.indexOf(part));
    const at = next && mine[next[0]];
    const end = { line: own.tree.position?.end.line ?? 1, column: 1 };
    return [[own, at ?? end, `${part.name} of ${other.file}:${part.line} is missing before this`]];
  });
  return [...moved, ...lost];
}

const headingsIn = (parts: readonly Part[]): readonly Part[] => parts.filter(({ name }) => name === HEADING);
/** How many headings of some parts have the level that one of them has. */
const alike = (parts: readonly Part[], { saying }: Part): number =>
  parts.filter((part) => part.name === HEADING && part.saying === saying).length;

/** Parts that say something else in the other chapter: another layout, another state, another level. */
function sayings(own: Built, other: Built): Told[] {
  const theirs = [...other.parts];
  const areHeadingsEven = headingsIn(own.parts).length === headingsIn(theirs).length;
  return own.parts.flatMap((part): Told[] => {
    const twin = theirs.findIndex(({ name }) => name === part.name);
    const [counterpart] = twin < 0 ? [] : theirs.splice(twin, 1);
    if (!counterpart || counterpart.saying === part.saying) return [];
    const isHeading = part.name === HEADING;
    // One that is none for want of a blank has no level, and of one that is missing the next may have another.
    if (isHeading && !(areHeadingsEven && part.saying && counterpart.saying)) return [];
    const tell = (here: Built, at: Part, there: Built, { line, saying }: Part): Told => [
      ...([here.of, at] as const),
      `${at.name} says ${at.saying}, and ${there.of.file}:${line} ${saying}`,
    ];
    // Of two levels the one that is rarer in its own chapter is the slip.
    const isTheirs = isHeading && alike(own.parts, part) > alike(other.parts, counterpart);
    return [isTheirs ? tell(other, counterpart, own, part) : tell(own, part, other, counterpart)];
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
): Problem[] =>
  twinsOf(chapters).flatMap(({ own, other }) => {
    if ([own, other].some((o) => o.problems.length || elsewhere(o))) return [];
    const bare = [...bareHeadings(own, other), ...bareHeadings(other, own)];
    const built = (of: Outline): Built => ({
      of,
      parts: partsOf(
        of,
        isOdd,
        bare.map(({ node }) => node),
      ),
    });
    const [mine, theirs] = [built(own), built(other)];
    const different = [...differences(mine, theirs), ...sayings(mine, theirs)].map(
      ([{ file }, { line, column }, message]): Problem => ({
        ...{ file, line, column, rule: 'parts-differ' },
        message: `${message}: all languages have the same parts in the same order.`,
      }),
    );
    return [...bare.map(({ problem }) => problem), ...different];
  });
