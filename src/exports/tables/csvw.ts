import type { DataSet } from '../../data/data-set.ts';
import type { Joint } from '../../data/joined.ts';
import type { Source } from '../../data/schemas.ts';
import { DEFAULT_LANG, LANGS, type Lang } from '../../i18n/lang.ts';
import { scriptTag } from '../../i18n/tags.ts';

/** Where CC BY 4.0 stands; a licence that is no single address is given in words. */
export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
export const licenceAddress = (licence: string): string | undefined =>
  licence === 'CC BY 4.0' ? CC_BY : undefined;

type ByLang = Readonly<Record<Lang, string>>;
/** Words in all languages, as JSON-LD writes them. */
const inAll = (words: ByLang) =>
  LANGS.map((lang) => ({ '@value': words[lang], '@language': scriptTag(lang) }));

/** Dates are as precise as they are known: one kind in a column has a name, several are a pattern. */
function dateType(cells: readonly (string | number | null | undefined)[]) {
  const lengths = new Set(cells.filter((c) => c !== null && c !== undefined).map((c) => String(c).length));
  const names: Record<number, string> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' };
  const [only, another] = lengths;
  return only && another === undefined
    ? (names[only] ?? 'string')
    : { base: 'string', format: '[0-9]{4}(-[0-9]{2}){0,2}' };
}

type Column = Pick<Joint, 'name' | 'type' | 'optional' | 'cells'> & {
  readonly separator?: string | undefined;
};

/** A column of either kind of table; `titles` and `unit` are in one language or in all. */
const columnOf = <T, U>(
  { name, type, separator, optional, cells }: Column,
  titles: T,
  unit: U | undefined,
) => ({
  name,
  titles,
  datatype: type === 'number' ? 'number' : type === 'date' ? dateType(cells) : 'string',
  ...(unit !== undefined && { 'schema:unitText': unit }),
  ...(separator !== undefined && { separator }),
  required: !optional,
  null: '',
});

const licenceOf = (licence: string) => {
  const address = licenceAddress(licence);
  return address ? { '@id': address } : licence;
};

const sourcesOf = (ids: readonly string[], sources: ReadonlyMap<string, Source>) =>
  ids.flatMap((id) => {
    const s = sources.get(id);
    if (!s) return [];
    return [
      {
        ...(s.url && { '@id': s.url }),
        ...{ 'dc:title': s.title, 'dc:publisher': s.publisher },
        ...(s.url && { 'schema:url': s.url }),
        ...(s.date && { 'dc:date': s.date }),
      },
    ];
  });

/**
 * What a data set's CSV means, in the vocabulary of the W3C's CSV on the Web
 * (https://www.w3.org/TR/tabular-metadata/). Units are `schema:unitText`, in all languages.
 * @param sources the ledger's sources, by id
 */
export const csvw = (set: DataSet, sources: ReadonlyMap<string, Source>) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': scriptTag(DEFAULT_LANG) }],
  url: `${set.name}.csv`,
  'dc:title': inAll(set.title),
  ...(set.note && { 'dc:description': inAll(set.note) }),
  'dc:license': licenceOf(set.licence),
  'dc:source': sourcesOf(set.sources, sources),
  tableSchema: {
    columns: Object.entries(set.columns).map(([name, column]) =>
      columnOf(
        { ...column, name, cells: set.rows.map((row) => row[name] ?? null) },
        // The first line of the file must be one of the titles; `und` is a title in no language.
        { und: name, ...Object.fromEntries(LANGS.map((lang) => [scriptTag(lang), column[lang]])) },
        column.unit && inAll(column.unit),
      ),
    ),
  },
});

/** A table that is made of data sets, and what it is of. */
export interface TableMeta {
  /** The file's name, as seen from beside it. */
  readonly url: string;
  /** As JSON-LD names it: `zh-Hant`. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Where it is shown. */
  readonly page: string;
  readonly sets: readonly DataSet[];
}

/** What a joined table's CSV means, in its one language. @param sources the ledger's sources, by id */
export function joinedCsvw(meta: TableMeta, columns: readonly Joint[], sources: ReadonlyMap<string, Source>) {
  const { url, language, title, description, page, sets } = meta;
  const [licence, ...more] = new Set(sets.map((set) => set.licence));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url,
    // A byte order mark is no part of a text in utf-8: who decodes it takes the mark away.
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    ...{ 'dc:title': title, 'dc:description': description, 'dc:language': language },
    'schema:url': page,
    'dc:license': more.length ? [licence, ...more] : licenceOf(licence ?? ''),
    'dc:source': sourcesOf([...new Set(sets.flatMap((set) => set.sources))], sources),
    tableSchema: { columns: columns.map((column) => columnOf(column, column.head, column.unit)) },
  };
}
