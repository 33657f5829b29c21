/** What readers are told that an entry of the ledger is. */
import { expect, it } from 'vitest';
import { entryLabel, findingLabel, subjectLabel } from '../src/data/finding-label.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { content } from './content.ts';

it.each(LANGS)('only what the article says is judged, and said to be the article’s, in %s', (lang) => {
  const site = content.site[lang];
  const verdicts = (['confirmed', 'nuanced', 'wrong', 'opinion', 'unverified'] as const).map(
    (verdict) => site[`verdict-${verdict}`],
  );
  for (const claim of content.claims.values()) {
    const isJudged = claim.kind === 'statement' || claim.kind === 'detail';
    expect(verdicts.includes(entryLabel(claim, site)), claim.id).toBe(isJudged);
    expect(subjectLabel(claim, site) === site['note-says'], claim.id).toBe(isJudged);
    expect(findingLabel(claim, site) === site['finding-own'], claim.id).toBe(!isJudged);
  }
});
