/** Short findings and values that a claim has in one language alone. */
import type { Content } from '../data/content.ts';
import { tellsOfMoved } from '../data/moved-names.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import { placeNamed, type Said, type SaidOf } from './ledger-texts.ts';

/** The `brief` of an entry that other languages lack, and these; nothing where all have one, or none. */
export function loneBrief({ all }: SaidOf): { brief: Said; lacking: Lang[] } | undefined {
  const briefs = all.filter(({ field }) => field === 'brief');
  const lacking = LANGS.filter(
    (lang) =>
      briefs.every((one) => one.lang !== lang) &&
      all.some((one) => one.lang === lang && one.field === 'found'),
  );
  const [brief] = briefs;
  return brief && lacking.length ? { brief, lacking } : undefined;
}

/** The entry in which a problem of the ledger stands. */
function entryAbove(
  claims: readonly SaidOf[],
  content: Content,
  { file, line = 0 }: Problem,
): string | undefined {
  const starts = claims.flatMap(({ id }) => {
    const at = content.claimAt(id);
    return at?.file === file && at.line <= line ? [{ id, line: at.line }] : [];
  });
  return starts.sort((a, b) => b.line - a.line)[0]?.id;
}

/** @param claims all that is said of each claim @returns one problem for each language without the `brief` that another has */
export const loneBriefProblems = (claims: readonly SaidOf[], content: Content): Problem[] =>
  claims.flatMap((claim) => {
    const { brief, lacking = [] } = loneBrief(claim) ?? {};
    if (!brief) return [];
    // One that stands outside of its language is told of as that; its line is in the entry, the last that begins above it.
    const isMoved = content.problems.some(
      (problem) =>
        problem.file === brief.file &&
        tellsOfMoved(problem, 'brief') &&
        entryAbove(claims, content, problem) === claim.id,
    );
    if (isMoved) return [];
    return lacking.map((lang): Problem => ({
      ...(content.claimAt(claim.id, [lang]) ?? { file: brief.file }),
      rule: 'missing-field',
      message: `"brief" of "${claim.id}" is in one language alone, the ${englishName(brief.lang)}, at ${placeNamed(brief)}: write it in the ${englishName(lang)} as well, or take it out there.`,
    }));
  });

/** A word of English: what has none, such as `4.5` or `54%`, is the same in all languages. */
const WORD = /[A-Za-z]{3,}/;

/** @param claims all that is said of each claim @returns one problem for each value in English that another language would print */
export const loneValueProblems = (claims: readonly SaidOf[]): Problem[] =>
  claims.flatMap(({ id, all }) => {
    const values = all.filter(({ field }) => field === 'value');
    return values.flatMap((value): Problem[] => {
      const original = values.find(({ lang }) => LANGUAGES[lang].grammar === 'english');
      if (!original || !LANGUAGES[value.lang].han || value.text !== original.text || !WORD.test(value.text))
        return [];
      const { line, column } = value.at(0);
      return [
        {
          ...{ file: value.file, line, column, rule: 'missing-field' },
          message: `“${value.text}” would be printed in the ${englishName(value.lang)} as well: give "${id}" a "value" under "${value.lang}".`,
          echoes: [{ file: value.file, line, from: column, to: column }],
        },
      ];
    });
  });
