import { fill } from '../i18n/fill.ts';
import type { Claim } from './schemas.ts';
import type { UiStrings } from './ui-strings.ts';

/** Kinds of entries that judge what the article says; the others say what we found beside it. */
const JUDGED: readonly Claim['kind'][] = ['statement', 'detail'];

/** @returns what stands before a finding: the verdict on a statement, or whose finding it is */
export const findingLabel = (claim: Claim, site: UiStrings): string =>
  JUDGED.includes(claim.kind)
    ? fill(site['finding-checked'], { verdict: site[`verdict-${claim.verdict}` as const] })
    : site['finding-own'];
