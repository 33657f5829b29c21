import { createHash } from 'node:crypto';
import { remembered } from './remember.ts';
import type { Claim } from './schemas.ts';
import { byLang, type Lang } from '../i18n/lang.ts';

type ByLang = Readonly<Record<Lang, string>>;

/** An entry of the ledger as it was last published. */
export interface PublishedClaim {
  /** The day it first went up. */
  readonly published: string;
  readonly chapter: string;
  readonly verdict: string;
  /** Whose statement it is; none of what was published before this was written down. */
  readonly kind?: Claim['kind'];
  /** What a bare claim prints; empty for an entry without a value. */
  readonly value: ByLang;
  /** A hash of the finding’s letters and digits: a comma more is no correction. */
  readonly found: ByLang;
  /** How many of its corrections have been published with it. */
  readonly corrections: number;
}
/** By the ids of the entries. */
export type PublishedClaims = Readonly<Record<string, PublishedClaim>>;

const hash = remembered(
  (text) =>
    createHash('sha256')
      .update(text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''))
      .digest('hex')
      .slice(0, 16),
  5_000,
);

/** An entry as it would be published now. @param published the day it first went up */
export const asPublished = (claim: Claim, published: string): PublishedClaim => ({
  published,
  chapter: claim.chapter,
  verdict: claim.verdict,
  kind: claim.kind,
  value: byLang((lang) => String(claim[lang].value ?? claim.value ?? '')),
  found: byLang((lang) => hash(claim[lang].found)),
  corrections: claim.corrections?.length ?? 0,
});
