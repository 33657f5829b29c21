import type { Lang } from '../i18n/lang.ts';
import { fill } from '../i18n/fill.ts';
import type { DataSet } from './data-set.ts';
import type { ReadoutColumn, ReadoutSet, ReadoutWords } from './readout.ts';
import type { DataMeta, Source } from './schemas.ts';
import type { UiStrings } from './ui-strings.ts';

/** So many publishers are named of a data set whose rows name none. */
const NAMED = 3;

type Sources = ReadonlyMap<string, Pick<Source, 'publisher'>>;
type Site = Pick<UiStrings, 'source' | 'colon' | 'list-join' | 'more-sources'>;

/**
 * The columns that name a row of a data set: those that its `names` lists; else the column `label`, else the first.
 * None means that nobody would ask for a row, as for a dot that only stands in a crowd.
 */
export function namesOf(
  { names, columns }: Pick<DataMeta, 'names' | 'columns'>,
  lang: Lang,
): readonly string[] {
  if (names) return Array.isArray(names) ? names : names[lang];
  return 'label' in columns ? ['label'] : Object.keys(columns).slice(0, 1);
}

/** What is said of one column. @param cells of all rows */
function columnWords(
  column: DataMeta['columns'][string],
  cells: readonly string[],
  sources: Sources,
  lang: Lang,
): ReadoutColumn {
  const { type, unit, words = {}, references, separator } = column;
  const inLang = Object.entries(words).map(([key, word]) => [key, word[lang]]);
  const ids = separator === undefined ? cells : cells.flatMap((cell) => cell.split(separator));
  const publishers = ids.filter(Boolean).map((id) => [id, sources.get(id)?.publisher ?? id]);
  return {
    ...{ title: column[lang], type },
    ...(unit && { unit: unit[lang] }),
    ...(inLang.length && { words: Object.fromEntries(inLang) as Record<string, string> }),
    ...(references === 'sources' && { publishers: Object.fromEntries(publishers) as Record<string, string> }),
  };
}

function setWords(set: DataSet, sources: Sources, site: Site, lang: Lang): ReadoutSet {
  const publishers = [...new Set(set.sources.map((id) => sources.get(id)?.publisher ?? id))];
  const more = publishers.length - NAMED;
  const columns = Object.entries(set.columns).map(([name, column]) => {
    const cells = set.rows.map((row) => String(row[name] ?? ''));
    return [name, columnWords(column, cells, sources, lang)] as const;
  });
  return {
    names: namesOf(set, lang),
    publishers:
      publishers.slice(0, NAMED).join(site['list-join']) +
      (more > 0 ? fill(site['more-sources'], { n: more }) : ''),
    columns: Object.fromEntries(columns),
  };
}

/**
 * What the marks of a chart are read out with, in one language.
 * @param sets those that the chart draws; @param sources the ledger's, by id
 */
export function readoutWords(
  sets: readonly DataSet[],
  sources: Sources,
  site: Site,
  lang: Lang,
): ReadoutWords {
  const named = sets.filter((set) => namesOf(set, lang).length);
  return {
    ...{ lang, source: site['source'], colon: site['colon'], join: site['list-join'] },
    sets: Object.fromEntries(named.map((set) => [set.name, setWords(set, sources, site, lang)])),
  };
}
