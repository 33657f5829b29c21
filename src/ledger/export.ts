import { stringify } from 'csv-stringify/sync';
import type { Content } from './content.ts';
import type { Claim } from './schemas.ts';

/** The best grade among a claim's sources: A, B or C; `none` where it has no source. */
export function bestGrade(claim: Claim, content: Content): 'A' | 'B' | 'C' | 'none' {
  const grades = claim.sources.flatMap((id) => content.sources.get(id)?.grade ?? []).sort();
  return grades[0] ?? 'none';
}

/** The ledger as plain rows, both languages side by side, for others to use. */
export function ledgerRows(content: Content) {
  return [...content.claims.values()].map((claim) => ({
    id: claim.id,
    chapter: claim.chapter,
    verdict: claim.verdict,
    best_grade: bestGrade(claim, content),
    says_en: claim.en.says,
    found_en: claim.en.found,
    says_zh_hant: claim['zh-hant'].says,
    found_zh_hant: claim['zh-hant'].found,
    sum: claim.sum ?? '',
    sources: claim.sources.map((id) => content.sources.get(id)?.url ?? id),
  }));
}

/** The same as CSV; several sources stand in one cell, parted by a space. */
export const ledgerCsv = (content: Content): string =>
  stringify(
    ledgerRows(content).map((row) => ({ ...row, sources: row.sources.join(' ') })),
    { header: true },
  );
