import { fill } from '../i18n/fill.ts';
import type { Claim } from './schemas.ts';
import type { UiStrings } from './ui-strings.ts';

/** Kinds of entries that judge what the article says; the others say what we found beside it. */
const JUDGED: readonly Claim['kind'][] = ['statement', 'detail'];

/**
 * What stands above an entry: its verdict or, where it judges no statement of the article, what else it is. A finding that
 * holds is no confirmation of the words that it was looked up for.
 */
export const entryLabel = ({ kind, verdict }: Claim, site: UiStrings): string =>
  JUDGED.includes(kind) ? site[`verdict-${verdict}` as const] : site[`kind-${kind}` as const];

/** What stands before the words that an entry is about: the article says them, or we asked ourselves. */
export const subjectLabel = ({ kind }: Claim, site: UiStrings): string =>
  JUDGED.includes(kind) ? site['note-says'] : site['note-asked'];

/** @returns what stands before a finding: the verdict on a statement, or whose finding it is */
export const findingLabel = (claim: Claim, site: UiStrings): string =>
  JUDGED.includes(claim.kind)
    ? fill(site['finding-checked'], { verdict: site[`verdict-${claim.verdict}` as const] })
    : site['finding-own'];
