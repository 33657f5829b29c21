import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { asPublished, type PublishedClaim, type PublishedClaims } from '../data/published-claims.ts';
import type { Claim } from '../data/schemas.ts';
import { LANGS } from '../i18n/lang.ts';
import type { Chapters } from '../mdx/outline.ts';
import { correctionTextProblems } from './check-correction-texts.ts';

/** What of an entry is not as it was published: in words, and what leads to it in the entry. */
interface Change {
  readonly said: string;
  readonly path: readonly string[];
}

function changesOf(claim: Claim, was: PublishedClaim): Change[] {
  const is = asPublished(claim, was.published);
  const changes: Change[] = [];
  if (is.verdict !== was.verdict)
    changes.push({ said: `the verdict was "${was.verdict}" and is "${is.verdict}"`, path: ['verdict'] });
  if (was.kind !== undefined && is.kind !== was.kind)
    changes.push({ said: `it was of the kind "${was.kind}" and is of "${is.kind}"`, path: ['kind'] });
  // A language that was added since has nothing that was published.
  const langs = LANGS.filter((lang) => lang in was.value);
  const values = langs.filter((lang) => is.value[lang] !== was.value[lang]);
  const shared = values.length === langs.length && langs.every((lang) => claim[lang].value === undefined);
  for (const lang of shared ? values.slice(0, 1) : values)
    changes.push({
      said: `the value${shared ? '' : ` in ${lang}`} was "${was.value[lang]}" and is "${is.value[lang]}"`,
      path: claim[lang].value === undefined ? ['value'] : [lang, 'value'],
    });
  for (const lang of langs.filter((lang) => is.found[lang] !== was.found[lang]))
    changes.push({ said: `what was found reads otherwise in ${lang}`, path: [lang, 'found'] });
  return changes;
}

/** The line to add, with all that is known of it. */
const LINE = `corrections: [{ date: YYYY-MM-DD, ${LANGS.map((lang) => `${lang}: { old: …, new: …, why: … }`).join(', ')} }]`;

function problemOf(claim: Claim, was: PublishedClaim, content: Content, today: string): Problem[] {
  const { claimAt } = content;
  const tell = (path: readonly (string | number)[], message: string): Problem[] => [
    { ...{ file: '', ...claimAt(claim.id, path) }, rule: 'dated-correction', message },
  ];
  const wrong = (claim.corrections ?? []).findIndex(({ date }) => date < was.published || date > today);
  if (wrong >= 0) {
    const date = claim.corrections?.[wrong]?.date ?? '';
    const why = date > today ? 'has not come' : `was before it was published, on ${was.published}`;
    return tell(
      ['corrections', wrong, 'date'],
      `"${claim.id}" has a correction of ${date}, a day that ${why}: give the day of the change.`,
    );
  }
  const dated = claim.corrections?.length ?? 0;
  if (dated < was.corrections)
    return tell(
      ['corrections'],
      `"${claim.id}" was published with ${was.corrections} corrections and has ${dated}: what was corrected stays told, so put the line back.`,
    );
  const changes = changesOf(claim, was);
  const [first] = changes;
  // A new dated line answers for all that has changed since the last publication.
  if (dated > was.corrections) return correctionTextProblems(claim, was, content);
  if (!first) return [];
  return tell(
    first.path,
    `"${claim.id}" has changed since it was published: ${changes.map(({ said }) => said).join('; ')}. Put it back, or tell of the change in this entry: ${dated ? 'a further item of ' : ''}${LINE}.`,
  );
}

/** An entry that is gone, in the file of the others of its chapter. */
function goneProblem(id: string, { chapter }: PublishedClaim, { claims, claimEntries }: Content): Problem {
  const beside = [...claims.values()].find((claim) => claim.chapter === chapter);
  const file = claimEntries.get(beside?.id ?? '')?.file ?? `content/claims/${chapter}.yaml`;
  const message = `the entry "${id}" was published at /sources/#${id} and is gone: put it back; what no longer holds stays, with its verdict, a dated correction and, where no chapter uses it, "unused: …".`;
  return { file, rule: 'dated-correction', message, misses: { in: 'content/claims/', name: id } };
}

/** Whether something else is wrong with an entry: once that is mended, it may be as it was published. */
function isWrong(id: string, { claimEntries, valueAt }: Content, others: readonly Problem[]): boolean {
  const { file = '', index = 0 } = claimEntries.get(id) ?? {};
  const lineOf = (at: number): number => valueAt(file, [at])?.line ?? 0;
  const [from, to] = [lineOf(index), lineOf(index + 1)];
  return others.some(
    ({ file: other, line = 0 }) => other === file && line >= from && (line < to || to <= from),
  );
}

/**
 * Entries of the ledger that are not as they were published, without a dated line that says so.
 * @param claims the ledger as it was last published; @param today as YYYY-MM-DD; @param others what else is wrong, which comes first
 */
export function correctionProblems(
  chapters: Chapters,
  content: Content,
  { claims: published, today }: { readonly claims: PublishedClaims; readonly today: string },
  others: readonly Problem[],
): Problem[] {
  const used = new Set(LANGS.flatMap((lang) => chapters[lang].flatMap((o) => o.claims.map(({ id }) => id))));
  return Object.entries(published).flatMap(([id, was]): Problem[] => {
    const claim = content.claims.get(id);
    const changed = claim ? problemOf(claim, was, content, today) : [];
    if (claim) return changed.length && isWrong(id, content, others) ? [] : changed;
    // Where a chapter still names it, the check says that the ledger has none of that name.
    return used.has(id) ? [] : [goneProblem(id, was, content)];
  });
}
