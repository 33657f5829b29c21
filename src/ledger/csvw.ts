import type { DataSet } from './content.ts';
import type { Source } from './schemas.ts';

/** Where CC BY 4.0 stands; a licence that is no single address is told in words. */
export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
export const licenceAddress = (licence: string): string | undefined =>
  licence === 'CC BY 4.0' ? CC_BY : undefined;

type Both = Readonly<{ en: string; 'zh-hant': string }>;
/** Words in both languages, as JSON-LD writes them. */
const inBoth = (words: Both) => [
  { '@value': words.en, '@language': 'en' },
  { '@value': words['zh-hant'], '@language': 'zh-Hant' },
];

/** Dates are as precise as they are known: one kind in a column has a name, several are a pattern. */
function dateType(cells: readonly (string | number | null | undefined)[]) {
  const lengths = new Set(cells.filter((c) => c !== null && c !== undefined).map((c) => String(c).length));
  const names: Record<number, string> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' };
  const [only, another] = lengths;
  return only && another === undefined
    ? (names[only] ?? 'string')
    : { base: 'string', format: '[0-9]{4}(-[0-9]{2}){0,2}' };
}

/**
 * What a data set's CSV means, in the vocabulary of the W3C's CSV on the Web
 * (https://www.w3.org/TR/tabular-metadata/). Units are `schema:unitText`, in both languages.
 * @param sources the ledger's sources, by id
 */
export function csvw(set: DataSet, sources: ReadonlyMap<string, Source>) {
  const licence = licenceAddress(set.licence);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${set.name}.csv`,
    'dc:title': inBoth(set.title),
    ...(set.note && { 'dc:description': inBoth(set.note) }),
    'dc:license': licence ? { '@id': licence } : set.licence,
    'dc:source': set.sources.flatMap((id) => {
      const s = sources.get(id);
      if (!s) return [];
      const date = s.date && { 'dc:date': s.date };
      return [
        { '@id': s.url, 'dc:title': s.title, 'dc:publisher': s.publisher, 'schema:url': s.url, ...date },
      ];
    }),
    tableSchema: {
      columns: Object.entries(set.columns).map(([name, column]) => ({
        name,
        // The first line of the file must be one of the titles; `und` is a title in no language.
        titles: { und: name, en: column.en, 'zh-Hant': column['zh-hant'] },
        datatype:
          column.type === 'number'
            ? 'number'
            : column.type === 'date'
              ? dateType(set.rows.map((row) => row[name]))
              : 'string',
        ...(column.unit && { 'schema:unitText': inBoth(column.unit) }),
        ...(column.separator !== undefined && { separator: column.separator }),
        required: !column.optional,
        null: '',
      })),
    },
  };
}
