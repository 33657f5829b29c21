import type { DataSet } from './data-set.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Claim, Source } from './schemas.ts';
import type { UiStrings } from './ui-strings.ts';

type Both = Readonly<Record<Lang, string>>;
type Sources = ReadonlyMap<string, Source>;

/** The best grade among a claim's sources: A, B or C; `none` where it has no source. */
export function bestGrade(claim: Claim, sources: Sources): 'A' | 'B' | 'C' | 'none' {
  const grades = claim.sources.flatMap((id) => sources.get(id)?.grade ?? []).sort();
  return grades[0] ?? 'none';
}

const text = { type: 'text', optional: false } as const;
const madeFrom = {
  sources: [],
  licence: 'CC BY 4.0',
  note: {
    en: 'Made from the ledger itself; the sources of each claim stand in its entry.',
    'zh-hant': '由查證簿直接產生；每一條的出處，列在該條之下。',
  },
};
const columns = {
  id: { ...text, en: 'Claim', 'zh-hant': '說法' },
  chapter: { ...text, en: 'Chapter', 'zh-hant': '章' },
  verdict: { ...text, en: 'Verdict', 'zh-hant': '判定' },
  kind: { ...text, en: 'Kind of entry', 'zh-hant': '種類' },
};

/**
 * The article's statements as a table, one a row: what `verdicts` draws and counts. What we found beside it
 * is left out, since the article can't have got that right or wrong. No file, since it would say all twice.
 * @param site the words of the pages, by language, for what the verdicts are called
 */
export function verdicts(
  claims: Iterable<Claim>,
  site: Readonly<Record<Lang, Pick<UiStrings, `verdict-${Claim['verdict']}`>>>,
): DataSet {
  const statements = [...claims].filter(({ kind }) => kind === 'statement');
  const called = (verdict: Claim['verdict']): Both => ({
    en: site.en[`verdict-${verdict}`],
    'zh-hant': site['zh-hant'][`verdict-${verdict}`],
  });
  const says = (claim: Claim): Both => ({ en: claim.en.says, 'zh-hant': claim['zh-hant'].says });
  return {
    ...madeFrom,
    name: 'verdicts',
    title: { en: 'Every statement of the article, and its verdict', 'zh-hant': '原文的每一條說法與判定' },
    columns: {
      claim: {
        ...{ ...columns.id, references: 'claims' },
        words: Object.fromEntries(statements.map((claim) => [claim.id, says(claim)])),
      },
      chapter: columns.chapter,
      verdict: {
        ...columns.verdict,
        words: Object.fromEntries(statements.map(({ verdict }) => [verdict, called(verdict)])),
      },
    },
    rows: statements.map(({ id, chapter, verdict }) => ({ claim: id, chapter, verdict })),
  };
}

/** The whole ledger, both languages side by side, for others to use. */
export const ledger = (claims: Iterable<Claim>, sources: Sources): DataSet => ({
  ...madeFrom,
  name: 'claims',
  title: {
    en: 'The ledger: what the article says, what was found, and where',
    'zh-hant': '查證簿：原文怎麼說、查到什麼、出處在哪裡',
  },
  columns: {
    ...columns,
    best_grade: { ...text, en: 'Grade of its best source', 'zh-hant': '最好的出處的等級' },
    says_en: { ...text, en: 'What the article says, in English', 'zh-hant': '原文怎麼說（英文）' },
    found_en: { ...text, en: 'What was found, in English', 'zh-hant': '查到什麼（英文）' },
    says_zh_hant: { ...text, en: 'What the article says, in Chinese', 'zh-hant': '原文怎麼說（中文）' },
    found_zh_hant: { ...text, en: 'What was found, in Chinese', 'zh-hant': '查到什麼（中文）' },
    sum: { ...text, optional: true, en: 'Our sum', 'zh-hant': '我們的算式' },
    sources: {
      ...{ type: 'text', optional: true, separator: ' ' },
      ...{
        en: 'Addresses of its sources, or an id where there is none',
        'zh-hant': '出處的網址；沒有網址的，列其代號',
      },
    },
  },
  rows: [...claims].map((claim) => ({
    id: claim.id,
    chapter: claim.chapter,
    verdict: claim.verdict,
    kind: claim.kind,
    best_grade: bestGrade(claim, sources),
    says_en: claim.en.says,
    found_en: claim.en.found,
    says_zh_hant: claim['zh-hant'].says,
    found_zh_hant: claim['zh-hant'].found,
    sum: claim.sum ?? null,
    sources: claim.sources.map((id) => sources.get(id)?.url ?? id).join(' ') || null,
  })),
});
