import { nearest, type Problem } from './problem.ts';
import type { Claim, Source } from './schemas.ts';

/** What an entry says of other entries or of its sources that cannot be. */
function faultsOf(claim: Claim, claims: ReadonlyMap<string, Claim>, sources: ReadonlyMap<string, Source>) {
  const faults: string[] = [];
  const whole = claim.of === undefined ? undefined : claims.get(claim.of);
  if (claim.of !== undefined && !whole)
    faults.push(
      `"${claim.id}" is a detail of "${claim.of}", which the ledger does not have.${nearest(claim.of, claims.keys())}`,
    );
  if (whole && whole.kind !== 'statement')
    faults.push(
      `"${claim.id}" is a detail of "${whole.id}", which is a ${whole.kind}; name the statement that counts the sentence.`,
    );
  const grades = claim.sources.flatMap((id) => sources.get(id)?.grade ?? []);
  if (claim.verdict === 'confirmed' && grades.length > 0 && grades.every((grade) => grade === 'C'))
    faults.push(
      `"${claim.id}" is confirmed by sources of grade C alone; find a better one, or call it nuanced or unverified.`,
    );
  return faults;
}

/**
 * Holds the ledger to its own rules, which one entry alone can't show.
 * @param claimFiles the entries of each file
 * @returns a problem for each fault, at the file of the entry that has it
 */
export function checkEntries(
  claimFiles: readonly (readonly [file: string, entries: readonly Claim[]])[],
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, Source>,
): Problem[] {
  return claimFiles.flatMap(([file, entries]) =>
    entries.flatMap((claim) => faultsOf(claim, claims, sources).map((message) => ({ file, message }))),
  );
}
