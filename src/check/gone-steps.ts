/** Steps that a chapter has lost, which is told: what stood in them is missed with them. */
import type { Content } from '../data/content.ts';
import { LANGS } from '../i18n/lang.ts';
import { isMisspelt } from '../mdx/grammar.ts';
import { attribute, isJsx } from '../mdx/mdx.ts';
import { isBroken, stepAt, type Chapters, type Outline } from '../mdx/outline.ts';
import { named, place, plain, walk } from '../mdx/tree.ts';
import type { PromisedSteps } from '../urls/moved.ts';
import { langOf, otherFile, slugOf } from './twins.ts';

/** Something that stands in a line of a chapter, by its id. */
interface Placed {
  readonly id: string;
  readonly line: number;
}

/** The same chapter in all other languages that have it. */
const twinsOf = (o: Outline, chapters: Chapters): Outline[] => {
  const lang = langOf(o);
  return LANGS.flatMap((other) =>
    other === lang
      ? []
      : chapters[other].filter((one) => one.file === otherFile(o.file, lang, other) && !isBroken(one)),
  );
};

/** The steps of a chapter that hold words. */
const stepsWithWords = (o: Outline): Set<string> =>
  new Set(
    named(o.tree, 'Step').flatMap((step) =>
      plain(step).trim() || named(step, 'Claim').length ? attribute(step, 'id') : [],
    ),
  );

/** Whether steps that were published are gone from a chapter in all languages, and no new ones stand for them. */
function hasLostSteps(
  o: Outline,
  twins: readonly Outline[],
  published: readonly string[],
  moved: Content['moved'],
): boolean {
  const there = new Set(
    [o, ...twins].flatMap(({ scrollies }) => scrollies.flatMap(({ steps }) => steps.map(({ id }) => id))),
  );
  const lost = published.filter((id) => !there.has(id) && !moved.has(`${slugOf(o)}/${id}`));
  const fresh = [...there].filter((id) => !published.includes(id));
  return lost.length > fresh.length;
}

/** What of a chapter is gone with a step. */
export interface GoneSteps {
  /**
   * Whether all that twins of a chapter have of something stands in steps that the chapter has lost.
   * @param o the chapter; @param id of a claim or a term; @param usesOf lists all of a chapter
   */
  readonly took: (o: Outline, id: string, usesOf: (twin: Outline) => readonly Placed[]) => boolean;
  /** Whether a published step is gone in all languages, which is told as that. */
  readonly isLost: (slug: string, id: string) => boolean;
}

/**
 * Finds what is gone with the steps that chapters have lost.
 * @param published every step that was ever published, by chapter
 */
export const goneSteps = (chapters: Chapters, content: Content, published: PromisedSteps): GoneSteps => ({
  took: (o, id, usesOf) => {
    const [own, twins] = [stepsWithWords(o), twinsOf(o, chapters)];
    const uses = twins.flatMap((twin) =>
      usesOf(twin)
        .filter((use) => use.id === id)
        .map((use) => ({ use, twin })),
    );
    // Where no language has it, a step that had it may be gone in all.
    if (!uses.length) return hasLostSteps(o, twins, published[slugOf(o)] ?? [], content.moved);
    return uses.every(({ use, twin }) => {
      const step = stepAt(twin, use.line);
      return step !== undefined && !own.has(step.id);
    });
  },
  isLost: (slug, id) => published[slug]?.includes(id) === true && !content.moved.has(`${slug}/${id}`),
});

/** Claims of a chapter that name no entry: without an id, with one that the ledger lacks, or misspelt as `<claim>`. */
const namelessClaims = (o: Outline, content: Content): Placed[] =>
  walk(o.tree).flatMap(([node]) => {
    if (!isJsx(node) || !(node.name === 'Claim' || isMisspelt(node.name ?? '', 'Claim'))) return [];
    const id = attribute(node, 'id');
    return node.name === 'Claim' && content.claims.has(id) ? [] : [{ ...place(node), id }];
  });

/**
 * Claims that a chapter would use were it not for claims that name no entry, which are told: one for each of these, in
 * the step in which its twin uses it.
 * @param unused claims of the chapter that it does not use
 */
export function meantClaims(
  o: Outline,
  unused: readonly string[],
  chapters: Chapters,
  content: Content,
): Set<string> {
  const nameless = namelessClaims(o, content);
  const twins = twinsOf(o, chapters);
  const stepsWith = (id: string): (string | undefined)[] =>
    twins.flatMap((twin) =>
      twin.claims.filter((use) => use.id === id).map(({ line }) => stepAt(twin, line)?.id),
    );
  const meant = new Set<string>();
  for (const claim of nameless) {
    const left = unused.filter((id) => !meant.has(id));
    const step = stepAt(o, claim.line)?.id;
    const found =
      left.find((id) => id === claim.id) ??
      left.find((id) => stepsWith(id).includes(step)) ??
      left.find((id) => !stepsWith(id).length);
    if (found !== undefined) meant.add(found);
  }
  return meant;
}
