import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { charts } from '../src/book/book.ts';
import { chartWords } from '../src/book/chart-words.ts';
import { chartParts } from '../src/book/draw.ts';
import { content } from '../src/data/load.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { stateCsv, stateCsvw, stateJson, stateTable } from '../src/exports/tables/state-data.ts';

const site = new URL('https://essay.example');
/** As a spreadsheet program reads it. */
const read = (csv: string): string[][] => parse(csv, { bom: true }) as string[][];
/** What a cell of JSON looks like in a CSV. */
const written = (cell: unknown): string => (cell === null ? '' : String(cell));

describe.each(LANGS)('files in %s', (lang) => {
  const of = (id: string, state: string) => ({ id, state, asked: state, lang, site });

  it.each(Object.keys(charts))('%s: the CSV of every state has just the rows of its JSON', (id) => {
    for (const state of charts[id]?.states ?? []) {
      const csv = stateCsv(of(id, state));
      expect(csv.startsWith('\ufeff'), state).toBe(true);
      const [head = [], ...rows] = read(csv);
      expect(new Set(head).size, state).toBe(head.length);
      const { tables } = stateJson(of(id, state));
      const several = tables.length > 1;
      const pattern = content.site[lang]['file-unit'];
      const expected = tables.flatMap(({ title, columns, rows: own }) =>
        own.map((row) =>
          head.map((name, i) => {
            if (several && !i) return title;
            const c = columns.find((x) => {
              const slots = pattern.replace('{title}', x.title).replace('{unit}', x.unit ?? '');
              return (x.unit ? slots : x.title) === name;
            });
            return written(c ? row[c.name] : null);
          }),
        ),
      );
      expect(rows, state).toEqual(expected);
      expect(rows.length, state).toBeGreaterThan(0);
    }
  });

  it.each(Object.keys(charts))('%s: every cell of its JSON is the data set’s own', (id) => {
    const { sets } = chartParts(id, lang);
    for (const state of charts[id]?.states ?? []) {
      const { tables, sources, ...told } = stateJson(of(id, state));
      for (const { name, columns, rows } of tables) {
        const from = sets.find((s) => s.name === name);
        expect(from, `${state}: ${name}`).toBeDefined();
        let last = -1;
        for (const row of rows) {
          // In the set's own order, each row once.
          last = (from?.rows ?? []).findIndex(
            (r, i) => i > last && columns.every((c) => (r[c.name] ?? null) === row[c.name]),
          );
          expect(last, `${state}: ${JSON.stringify(row)}`).toBeGreaterThanOrEqual(0);
          for (const { name: key, type } of columns)
            if (row[key] !== null) expect(typeof row[key]).toBe(type === 'number' ? 'number' : 'string');
        }
        for (const { name: key, title, unit } of columns) {
          expect(title).toBe(from?.columns[key]?.[lang]);
          expect(unit).toBe(from?.columns[key]?.unit?.[lang]);
        }
      }
      const urls = tables.flatMap(({ name }) => sets.find((s) => s.name === name)?.sources ?? []);
      expect(sources.map((s) => s.url)).toEqual([...new Set(urls)].map((u) => content.sources.get(u)?.url));
      const words = chartWords[lang].get(id);
      expect(told).toEqual({
        ...{ chart: id, state, title: words?.states[state]?.title, sentence: words?.states[state]?.sentence },
        ...{ unit: words?.unit, language: lang === 'en' ? 'en' : 'zh-Hant-TW', licence: 'CC BY 4.0' },
        url: `https://essay.example${lang === 'en' ? '' : '/zh-hant'}/charts/${id}/?state=${state}`,
      });
    }
  });

  it.each(Object.keys(charts))('%s: the metadata tell of the very columns of the CSV', (id) => {
    const DATES = { gYear: /^\d{4}$/, gYearMonth: /^\d{4}-\d\d$/, date: /^\d{4}-\d\d-\d\d$/ };
    for (const state of charts[id]?.states ?? []) {
      const meta = stateCsvw(of(id, state));
      const [head = [], ...rows] = read(stateCsv(of(id, state)));
      const { columns } = meta.tableSchema;
      expect(meta.url).toBe(`${state}.csv`);
      expect(columns.map((c) => c.titles)).toEqual(head);
      expect(new Set(columns.map((c) => c.name)).size).toBe(columns.length);
      columns.forEach(({ name, datatype, required }, i) => {
        expect(name).toMatch(/^[a-z0-9][a-z0-9_]*$/i);
        for (const cell of rows.map((row) => row[i] ?? '')) {
          if (required) expect(cell, name).not.toBe('');
          if (cell === '') continue;
          if (datatype === 'number') expect(Number(cell), name).not.toBeNaN();
          else if (typeof datatype !== 'string') expect(cell).toMatch(new RegExp(`^${datatype.format}$`));
          else if (datatype !== 'string') expect(cell).toMatch(DATES[datatype as keyof typeof DATES]);
        }
      });
    }
  });
});

it('the tables of both languages have the same columns and rows, under other heads', () => {
  for (const [id, { states }] of Object.entries(charts))
    for (const state of states) {
      const [en, zh] = LANGS.map((lang) => stateTable({ id, state, lang }));
      expect(zh?.map((c) => c.name)).toEqual(en?.map((c) => c.name));
      expect(zh?.slice(1).map((c) => c.cells)).toEqual(en?.slice(1).map((c) => c.cells));
    }
});

it('no cell of any data set is what a spreadsheet program would reckon', () => {
  for (const { name, rows } of content.data.values())
    for (const cell of rows.flatMap((row) => Object.values(row)))
      if (typeof cell === 'string') expect(cell, name).not.toMatch(/^[=+\-@\t\r]/);
});
