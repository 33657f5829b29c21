import type { DataSet } from './content.ts';
import type { Claim } from './schemas.ts';

/** The ledger as a table, one claim a row: what `verdicts` draws. No file, since it would say all twice. */
export const verdicts = (claims: Iterable<Claim>): DataSet => ({
  name: 'verdicts',
  title: { en: 'Every claim of the ledger, and its verdict', 'zh-hant': '查證簿的每一條說法與判定' },
  sources: [],
  licence: 'CC BY 4.0',
  note: {
    en: 'Made from the ledger itself; the sources of each claim stand in its entry.',
    'zh-hant': '由查證簿直接產生；每一條的出處，列在該條之下。',
  },
  columns: {
    claim: { type: 'text', optional: false, en: 'Claim', 'zh-hant': '說法' },
    chapter: { type: 'text', optional: false, en: 'Chapter', 'zh-hant': '章' },
    verdict: { type: 'text', optional: false, en: 'Verdict', 'zh-hant': '判定' },
  },
  rows: [...claims].map(({ id, chapter, verdict }) => ({ claim: id, chapter, verdict })),
});
