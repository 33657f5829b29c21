import { fill } from '../i18n/fill.ts';
import { byLang, LANGS, type Lang } from '../i18n/lang.ts';
import { nameIn } from '../i18n/tags.ts';
import type { DataSet } from './data-set.ts';
import type { Claim, Source } from './schemas.ts';
import type { UiStrings } from './ui-strings.ts';

type Sources = ReadonlyMap<string, Source>;
/** The words of all pages, which name these tables and their columns; not all of them where an editor left some out. */
type Named = Readonly<Record<Lang, Readonly<Partial<UiStrings>>>>;

/** The best grade among a claim's sources: A, B or C; `none` where it has no source. */
export function bestGrade(claim: Claim, sources: Sources): 'A' | 'B' | 'C' | 'none' {
  const grades = claim.sources.flatMap((id) => sources.get(id)?.grade ?? []).sort();
  return grades[0] ?? 'none';
}

const text = { type: 'text', optional: false } as const;
type Key = Extract<keyof UiStrings, `set-${string}` | `verdict-${string}`>;

/** What these tables and their columns are called, by language. */
function naming(site: Named) {
  const called = (key: Key, of?: Lang) =>
    byLang((lang) => {
      const words: string = site[lang][key] ?? key;
      return of ? fill(words, { language: nameIn(of, lang) }) : words;
    });
  const column = (key: Key, of?: Lang) => ({ ...text, ...called(key, of) });
  const shared = { sources: [], licence: 'CC BY 4.0', note: called('set-note') };
  return { called, column, shared };
}

/**
 * The article's statements as a table, one a row: what `verdicts` draws and counts. What we found beside it
 * is left out, since the article can't have got that right or wrong. No file, since it would say all twice.
 * @param site the words of all pages
 */
export function verdicts(claims: Iterable<Claim>, site: Named): DataSet {
  const { called, column, shared } = naming(site);
  const statements = [...claims].filter(({ kind }) => kind === 'statement');
  const says = (claim: Claim): Record<Lang, string> => byLang((lang) => claim[lang].says);
  return {
    ...shared,
    name: 'verdicts',
    title: called('set-verdicts'),
    columns: {
      claim: {
        ...{ ...column('set-claim'), references: 'claims' },
        words: Object.fromEntries(statements.map((claim) => [claim.id, says(claim)])),
      },
      chapter: column('set-chapter'),
      verdict: {
        ...column('set-verdict'),
        words: Object.fromEntries(statements.map(({ verdict }) => [verdict, called(`verdict-${verdict}`)])),
      },
    },
    rows: statements.map(({ id, chapter, verdict }) => ({ claim: id, chapter, verdict })),
  };
}

/** How a column of a language's words is called: `says_zh_hant`. */
const columnOf = (field: 'says' | 'found', lang: Lang): string => `${field}_${lang.replaceAll('-', '_')}`;

/** The whole ledger, all languages side by side, for others to use. @param site the words of all pages */
export function ledger(claims: Iterable<Claim>, sources: Sources, site: Named): DataSet {
  const { called, column, shared } = naming(site);
  const inLangs = <T>(of: (field: 'says' | 'found', lang: Lang) => T): Record<string, T> =>
    Object.fromEntries(
      LANGS.flatMap((lang) =>
        (['says', 'found'] as const).map((field) => [columnOf(field, lang), of(field, lang)]),
      ),
    );
  return {
    ...shared,
    name: 'claims',
    title: called('set-claims'),
    columns: {
      ...{ id: column('set-claim'), chapter: column('set-chapter') },
      ...{ verdict: column('set-verdict'), kind: column('set-kind'), best_grade: column('set-grade') },
      ...inLangs((field, lang) => column(`set-${field}` as const, lang)),
      sum: { ...column('set-sum'), optional: true },
      sources: { type: 'text', optional: true, separator: ' ', ...called('set-sources') },
    },
    rows: [...claims].map((claim) => ({
      ...{ id: claim.id, chapter: claim.chapter, verdict: claim.verdict, kind: claim.kind },
      best_grade: bestGrade(claim, sources),
      ...inLangs((field, lang) => claim[lang][field]),
      sum: claim.sum ?? null,
      sources: claim.sources.map((id) => sources.get(id)?.url ?? id).join(' ') || null,
    })),
  };
}
