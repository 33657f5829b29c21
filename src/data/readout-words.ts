import { inOwnDigits } from '../i18n/figures.ts';
import { LANGUAGES, type Lang } from '../i18n/lang.ts';
import { fill } from '../i18n/fill.ts';
import { formatDate } from '../i18n/format.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import type { DataSet } from './data-set.ts';
import type { ReadoutRow, ReadoutWords } from './readout.ts';
import type { Row } from './row.ts';
import type { DataMeta, Source } from './schemas.ts';
import type { UiStrings } from './ui-strings.ts';

/** So many publishers are named of a data set whose rows name none. */
const NAMED = 3;

type Column = DataMeta['columns'][string];
/** What rows are told with. */
interface Telling {
  readonly lang: Lang;
  /** The ledger's, by id. */
  readonly sources: ReadonlyMap<string, Pick<Source, 'publisher'>>;
  readonly site: Pick<UiStrings, 'source' | 'colon' | 'list-join' | 'more-sources' | 'marks-open'>;
  /** The address of an entry of the ledger, by its id. */
  readonly entryAddress: (id: string) => string;
}

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

/** The column that names a row by an entry of the ledger, which the row then stands for. */
const entryColumn = (set: Pick<DataMeta, 'names' | 'columns'>, lang: Lang): string | undefined =>
  namesOf(set, lang).find((name) => set.columns[name]?.references === 'claims');

/** Whether the marks of a data set lead to the ledger. */
export const leadsToLedger = (set: Pick<DataMeta, 'names' | 'columns'>, lang: Lang): boolean =>
  entryColumn(set, lang) !== undefined;

/** A cell as a reader is told it: exact, with its unit, in words where it holds a key. */
export function cellText(cell: Row[string], { type, unit, words }: Column, lang: Lang): string {
  if (typeof cell === 'number') return formatQuantity(cell, unit?.[lang], lang);
  if (!cell) return '';
  return type === 'date' ? formatDate(cell, lang) : (words?.[cell]?.[lang] ?? cell);
}

/** A number that names a row says what it counts: `Seed: 2`, `12 words`. */
function nameIn(cell: Row[string], column: Column, { lang, site }: Telling): string {
  const text = cellText(cell, column, lang);
  return typeof cell === 'number' && !column.unit ? column[lang] + site['colon'] + text : text;
}

function publishersOf(ids: readonly string[], { sources, site, lang }: Telling): string {
  const all = [...new Set(ids.map((id) => sources.get(id)?.publisher ?? id))];
  const more = all.length - NAMED;
  const named = all.slice(0, NAMED).join(site['list-join']);
  return (
    named &&
    site['source'] + named + (more > 0 ? fill(site['more-sources'], { n: inOwnDigits(more, lang) }) : '')
  );
}

/** The sources that a row itself names. */
const ownSources = (row: Row, { columns }: DataSet): string[] =>
  Object.entries(columns).flatMap(([name, { references, separator }]) => {
    const cell = references === 'sources' ? String(row[name] ?? '') : '';
    return (separator === undefined ? [cell] : cell.split(separator)).filter(Boolean);
  });

function rowWords(row: Row, set: DataSet, columns: readonly string[], telling: Telling): ReadoutRow {
  const names = namesOf(set, telling.lang);
  const own = ownSources(row, set);
  const claim = entryColumn(set, telling.lang);
  const column = (name: string): Column => set.columns[name] as Column;
  return {
    name: names
      .map((name) => nameIn(row[name] ?? null, column(name), telling))
      .filter(Boolean)
      .join(' · '),
    ...(claim !== undefined && { link: telling.entryAddress(String(row[claim])) }),
    source: publishersOf(own.length ? own : set.sources, telling),
    values: columns.map((name) =>
      names.includes(name) ? '' : cellText(row[name] ?? null, column(name), telling.lang),
    ),
  };
}

/**
 * What the marks of a chart are read out with.
 * @param shown the columns that its marks show, by data set; @param tips what is told of derived values
 */
export function readoutWords(
  sets: readonly DataSet[],
  shown: ReadonlyMap<string, ReadonlySet<string>>,
  tips: ReadoutWords['tips'],
  telling: Telling,
): ReadoutWords {
  const entries = sets.flatMap((set) => {
    const columns = Object.keys(set.columns).filter((name) => shown.get(set.name)?.has(name));
    if (!columns.length || !namesOf(set, telling.lang).length) return [];
    const titles = columns.map((name) => set.columns[name]?.[telling.lang] ?? name);
    const rows = set.rows.map((row) => rowWords(row, set, columns, telling));
    return [[set.name, { columns, titles, rows }] as const];
  });
  const leads = sets.some((set) => leadsToLedger(set, telling.lang));
  return {
    ...{
      colon: telling.site['colon'],
      stop: LANGUAGES[telling.lang].stop,
      tips,
      sets: Object.fromEntries(entries),
    },
    ...(leads && { open: telling.site['marks-open'] }),
  };
}
