/** An id that was pasted from another entry, is written as no id may be, or is gone with its line: what its entry was called is missed wherever it is named. */
import type { Content } from '../data/content.ts';
import { isNear, isSlip, type Problem } from '../data/problem.ts';
import { NO_ID_LINE } from '../data/lost-id-line.ts';
import type { PublishedClaims } from '../data/published-claims.ts';
import { missedOf } from './missed-entries.ts';

/** Lists of entries by what the paths of their files begin with, as `Problem.misses` has it. */
const LISTS = {
  claims: 'content/claims/',
  sources: 'content/sources.',
  terms: 'content/terms.',
} as const;

const NO_ID = /^id "([^"]*)" of the entry/;

/** What an id would be in small letters, with hyphens for all that is none of an id. */
const tidy = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The name that an entry was called by before its id was pasted or misspelt; none where several may be meant. */
function meantBy(
  { message }: Problem,
  missed: ReadonlyMap<string, readonly Problem[]>,
  ids: ReadonlySet<string>,
  published: PublishedClaims,
): string | undefined {
  const [, written] = NO_ID.exec(message) ?? [];
  const names = [...missed.keys()];
  if (written !== undefined) {
    const id = tidy(written);
    return names.find((name) => name === id) ?? names.find((name) => isSlip(name, id));
  }
  const [only, another] = names;
  if (only === undefined || another !== undefined) return undefined;
  // A name that stands once and is nearly that of an entry may be misspelt itself.
  const isCertain = only in published || (missed.get(only)?.length ?? 0) > 1;
  return isCertain || ![...ids].some((id) => isNear(id, only)) ? only : undefined;
}

/**
 * Problems in which an entry that lost its id to a paste is told of once, at the id that stands there now.
 * @param problems of all content; @param published the ledger as it was published
 */
export function withPastedIds(
  problems: readonly Problem[],
  content: Content,
  published: PublishedClaims,
): Problem[] {
  let left = [...problems];
  for (const [name, lead] of Object.entries(LISTS)) {
    const wrong = left.filter(
      ({ file, rule, message }) =>
        file.startsWith(lead) &&
        (rule === 'duplicate-id' ||
          (rule === 'field-value' && NO_ID.test(message)) ||
          (rule === 'yaml-syntax' && message.startsWith(NO_ID_LINE))),
    );
    const [one] = wrong;
    if (!one || wrong.length > 1) continue;
    const ids = new Set(content[name as keyof typeof LISTS].keys());
    const missed = missedOf(left, lead, ids);
    const meant = meantBy(one, missed, ids, lead === LISTS.claims ? published : {});
    if (meant === undefined) continue;
    const gone = new Set(missed.get(meant));
    const message = `${one.message} "${meant}" is missed, and no entry is called so: is this it?`;
    left = left.flatMap((other) => (other === one ? [{ ...one, message }] : gone.has(other) ? [] : [other]));
  }
  return left;
}
