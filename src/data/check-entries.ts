import { WHERE } from './data-files.ts';
import type { Place } from './place.ts';
import { nearest, nearestName, type Problem } from './problem.ts';
import type { Claim, Source } from './schemas.ts';
import type { YamlPath } from './yaml-places.ts';
import type { RuleId } from './rule-ids.ts';

type At = (id: string, path: YamlPath) => ({ readonly file: string } & Place) | undefined;

/** What an entry says of other entries or of its sources that cannot be. */
function faultsOf(
  claim: Claim,
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, Source>,
  at: At,
): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, rule: RuleId, message: string, more?: Partial<Problem>): void => {
    problems.push({ ...{ file: '', ...at(claim.id, [field]) }, rule, message, ...more });
  };
  const whole = claim.of === undefined ? undefined : claims.get(claim.of);
  if (claim.of !== undefined && !whole)
    say(
      'of',
      'detail-of-statement',
      `"${claim.id}" is a detail of "${claim.of}", which the ledger does not have.${nearest(claim.of, claims.keys())}`,
      { misses: { in: WHERE.claims.in, name: claim.of } },
    );
  if (whole && whole.kind !== 'statement')
    say(
      'of',
      'detail-of-statement',
      `"${claim.id}" is a detail of "${whole.id}", which is a ${whole.kind}; name the statement that counts the sentence.`,
    );
  const grades = claim.sources.flatMap((id) => sources.get(id)?.grade ?? []);
  const isWhole = grades.length === claim.sources.length;
  if (claim.verdict === 'confirmed' && isWhole && grades.every((grade) => grade === 'C'))
    say(
      'verdict',
      'confirmed-by-copies',
      `"${claim.id}" is confirmed by sources of grade C alone; find a better one, or call it nuanced or unverified.`,
    );
  return problems;
}

/**
 * Holds the ledger to its own rules, which one entry alone can't show.
 * @param at where a field of an entry stands
 * @returns a problem for each fault, where the entry has it
 */
export const checkEntries = (
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, Source>,
  at: At,
): Problem[] => [...claims.values()].flatMap((claim) => faultsOf(claim, claims, sources, at));

/**
 * Claims of a chapter that there is none of, each told where it stands.
 * @param chapters their slugs; @param at where a field of an entry stands
 * @returns the problems, and the claims with the chapters that are meant, by which all else is held
 */
export function claimsOfNoChapter(
  claims: ReadonlyMap<string, Claim>,
  chapters: readonly string[],
  at: At,
): { problems: Problem[]; meant: Claim[] } {
  const strays = [...claims.values()].filter(({ chapter }) => !chapters.includes(chapter));
  const found = strays.flatMap((claim) => {
    // Of several the chapter is gone or was renamed, which is told.
    if (strays.some((other) => other !== claim && other.chapter === claim.chapter)) return [];
    const chapter = nearestName(claim.chapter, chapters);
    if (chapter === undefined) return [];
    const message = `"${claim.id}" is of the chapter "${claim.chapter}", which there is not.${nearest(claim.chapter, chapters)}`;
    const place = { file: '', ...at(claim.id, ['chapter']) };
    return [
      { problem: { ...place, rule: 'field-value', message } satisfies Problem, claim: { ...claim, chapter } },
    ];
  });
  return { problems: found.map(({ problem }) => problem), meant: found.map(({ claim }) => claim) };
}
