import { derived, type Shown } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { VERDICTS, type Chart, type Claim, type Facts } from './data.ts';

/** How many claims have each verdict, by slot. */
const counts = (how: string, lead: string, claims: readonly Claim[]): Record<string, Shown> =>
  Object.fromEntries(
    VERDICTS.map((verdict) => [
      lead + verdict,
      derived(how, claims.filter((claim) => claim.verdict === verdict).length),
    ]),
  );

export default defineSlots<Chart, Facts>(({ claims, lit }) => ({
  all: derived('statements of the article', claims.length),
  lit: derived('statements that are chosen', lit.size),
  ...counts('statements of this verdict', '', claims),
  ...counts('chosen statements of this verdict', 'lit-', [...lit]),
}));
