import { derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { VERDICTS, type Chart, type Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ claims }) => ({
  all: derived('statements of the article', claims.length),
  ...Object.fromEntries(
    VERDICTS.map((verdict) => [
      verdict,
      derived('statements of this verdict', claims.filter((claim) => claim.verdict === verdict).length),
    ]),
  ),
}));
