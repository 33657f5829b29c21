import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataSet } from '../src/data/content.ts';
import { readCsv } from '../src/data/csv.ts';
import { csvw } from '../src/exports/tables/csvw.ts';
import { toCsv, toRows } from '../src/exports/tables/csv.ts';
import { content } from './content.ts';

const { data, sources, claims } = content;
const sets = [...data.values()].map((set) => [set.name, set] as const);

/** A data set's rows again from its JSON, in which a cell that holds several is a list. */
const flat = (set: DataSet) =>
  toRows(set).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => {
        const separator = set.columns[name]?.separator;
        return [name, Array.isArray(cell) ? cell.join(separator) || null : cell];
      }),
    ),
  );

/** Any data set: words with commas and quotes, numbers of any size, dates, empty cells. */
const anySet: fc.Arbitrary<DataSet> = fc
  .array(fc.record({ type: fc.constantFrom('text', 'number', 'date'), optional: fc.boolean() } as const), {
    minLength: 2,
    maxLength: 5,
  })
  .chain((kinds) => {
    const value = {
      text: fc
        .string({ unit: 'grapheme', minLength: 1 })
        .map((t) => t.replace(/[\n\r]/g, ' ').trim() || '模,"'),
      number: fc.double({ noDefaultInfinity: true, noNaN: true }).map((n) => n + 0),
      date: fc.constantFrom('2023', '2023-09', '2023-09-06'),
    };
    const cells = kinds.map((k): fc.Arbitrary<string | number | null> => {
      const full: fc.Arbitrary<string | number> = value[k.type];
      return k.optional ? fc.option(full) : full;
    });
    // A row that stands twice is a mistake, and one of empty cells is none.
    const row = fc.tuple(...cells).filter((values) => values.some((cell) => cell !== null));
    const rows = fc.uniqueArray(row, { minLength: 1, selector: (values) => JSON.stringify(values) });
    return rows.map((rows) => ({
      ...{ name: 'any', title: { en: 'Any', 'zh-hant': '任一' }, sources: [], licence: 'CC BY 4.0' },
      columns: Object.fromEntries(
        kinds.map((k, i) => {
          // Without it no number could be below 0.
          const least = k.type === 'number' ? { least: -Number.MAX_VALUE } : {};
          return [`c${i}`, { ...k, ...least, en: `C${i}`, 'zh-hant': `丙${i}` }];
        }),
      ),
      rows: rows.map((row) => Object.fromEntries(row.map((cell, i) => [`c${i}`, cell]))),
    }));
  });

describe.each(sets)('the data set %s', (name, set) => {
  it('read back from its CSV has the same rows', () => {
    expect(readCsv(`${name}.csv`, toCsv(set), set)).toMatchObject({ rows: set.rows, problems: [] });
  });

  it('has the same values as JSON', () => expect(flat(set)).toEqual(set.rows));

  it('is described, column by column, in both languages, with its unit and its sources', () => {
    const meta = csvw(set, sources);
    const [head] = toCsv(set).split('\n');
    expect(meta.url).toBe(`${name}.csv`);
    expect(meta.tableSchema.columns.map((c) => c.name).join()).toBe(head);
    for (const column of meta.tableSchema.columns) {
      const declared = set.columns[column.name];
      const unit = declared?.unit;
      expect(Object.values(column.titles)).toEqual([column.name, declared?.en, declared?.['zh-hant']]);
      expect(column.required).toBe(!declared?.optional);
      expect(column['schema:unitText']?.map((u) => u['@value'])).toEqual(unit && [unit.en, unit['zh-hant']]);
    }
    expect(meta['dc:source'].map((s) => s['schema:url'])).toEqual(
      set.sources.map((id) => sources.get(id)?.url),
    );
    expect(meta['dc:title'].map((t) => t['@value'])).toEqual([set.title.en, set.title['zh-hant']]);
  });

  it('names for its dates a type that each of them is of', () => {
    const SHAPES: Record<string, RegExp> = {
      gYear: /^\d{4}$/,
      gYearMonth: /^\d{4}-\d\d$/,
      date: /^\d{4}-\d\d-\d\d$/,
    };
    for (const { name: column, datatype } of csvw(set, sources).tableSchema.columns) {
      if (set.columns[column]?.type !== 'date') continue;
      const shape = typeof datatype === 'string' ? SHAPES[datatype] : new RegExp(`^${datatype.format}$`);
      for (const row of set.rows) if (row[column] !== null) expect(row[column]).toMatch(shape ?? /^$/);
    }
  });
});

it('any table at all is the same once written and read', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      expect(readCsv('any.csv', toCsv(set), set)).toMatchObject({ rows: set.rows, problems: [] });
    }),
  );
});

it('a cell of several is a list in JSON, whatever parts its values, and its metadata say what does', () => {
  const value = fc.stringMatching(/^[a-z0-9-]+$/);
  const separators = fc.constantFrom(' ', ';', '; ', ' / ', '、');
  fc.assert(
    fc.property(separators, fc.array(value, { minLength: 1 }), (separator, values) => {
      const set: DataSet = {
        ...{ name: 'any', title: { en: 'Any', 'zh-hant': '任一' }, sources: [], licence: 'CC BY 4.0' },
        columns: { of: { type: 'text', optional: true, separator, en: 'Of', 'zh-hant': '其' } },
        rows: [{ of: values.join(separator) }, { of: null }],
      };
      expect(toRows(set)).toEqual([{ of: values }, { of: [] }]);
      expect(flat(set)).toEqual(set.rows);
      expect(csvw(set, sources).tableSchema.columns[0]?.separator).toBe(separator);
    }),
  );
});

it('the ledger is a data set, each claim with the addresses of its sources', () => {
  const ledger = data.get('claims');
  if (!ledger) throw new Error('the ledger is no data set');
  const rows = toRows(ledger);
  expect(rows.map((r) => r['id'])).toEqual([...claims.keys()]);
  for (const row of rows)
    expect(row['sources']).toEqual(
      claims.get(String(row['id']))?.sources.map((id) => sources.get(id)?.url ?? id),
    );
});
