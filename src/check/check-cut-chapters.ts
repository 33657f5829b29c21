import type { Problem } from '../data/problem.ts';
import { byLang, twinLangs, type Lang } from '../i18n/lang.ts';
import { attribute, isJsx } from '../mdx/mdx.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { twinOf } from './check-twins.ts';

/** How many blocks are gone at once where the end of a chapter was cut off, and no paragraph taken out. */
const GONE = 3;

/** What a chapter is made of, block by block. */
const blocksOf = ({ tree }: Outline): string[] =>
  tree.children.map((node) => (isJsx(node) ? `${node.name} ${attribute(node, 'chart')}` : node.type));

/** How many blocks of its twin stand behind the end of a chapter, if it has all those before them. */
function missingBlocks(own: Outline, twin: Outline): number {
  const [mine, theirs] = [blocksOf(own), blocksOf(twin)];
  return mine.every((block, i) => block === theirs[i]) ? theirs.length - mine.length : 0;
}

/** A chapter of which no more is known than that it is there, as of one that can’t be parsed. */
const unread = (o: Outline): Outline => ({
  ...o,
  ...{
    tree: { ...o.tree, children: [] },
    scrollies: [],
    figures: [],
    playgrounds: [],
    claims: [],
    terms: [],
  },
  ...{ passages: [], views: [], prose: [], text: '', problems: [] },
});

/**
 * Chapters that end before their twin does, each told once at its end: its claims and steps are missed in many places.
 * @returns those problems, and the chapters with nothing known of these
 */
export function withoutCutChapters(chapters: Chapters): { chapters: Chapters; problems: Problem[] } {
  const problems: Problem[] = [];
  const cutOf = (own: Outline, lang: Lang): Outline => {
    if (isBroken(own) || own.problems.length) return own;
    const twins = twinLangs(lang).flatMap((other) => twinOf(own, chapters, lang, other) ?? []);
    const twin = twins.find((one) => !isBroken(one) && missingBlocks(own, one) >= GONE);
    if (!twin) return own;
    const { line = 1 } = own.tree.position?.end ?? {};
    const message = `ends here, and ${missingBlocks(own, twin)} more blocks stand in ${twin.file}: was its end cut off? Put them back.`;
    problems.push({ file: own.file, line, column: 1, rule: 'cut-file', message });
    return unread(own);
  };
  return { chapters: byLang((lang) => chapters[lang].map((own) => cutOf(own, lang))), problems };
}
