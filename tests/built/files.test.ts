import { parse } from 'csv-parse/sync';
import { NETWORK_SETS, NETWORKS_CHART } from '../../src/data/networks.ts';
import { describe, expect, inject, it } from 'vitest';
import {
  chartAddress,
  citationAddress,
  CITATION_FORMATS,
  DATA_FORMATS,
  dataAddress,
  stateDataAddress,
  STILL_FORMATS,
  stillAddress,
} from '../../src/urls/addresses.ts';
import { charts } from '../../src/book/book.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { stateParts } from '../../src/exports/tables/state-data.ts';
import { files, origin, readPage, textOf } from './built.ts';
import { all, attribute, first, textOf as contents } from './html.ts';

const every = Object.entries(charts);
const href = attribute('href');

describe.each(LANGS)('every chart’s page in %s', (lang) => {
  it.each(every)('leads to all files of every state of %s, and to no other', (id, { states, data }) => {
    const page = readPage(chartAddress(lang, id));
    const links = all('a[download]', page);
    const downloads = links.map((a) => href(a) ?? '');
    const wanted = states.flatMap((state) => [
      ...STILL_FORMATS.map((f) => stillAddress(lang, id, state, f)),
      ...DATA_FORMATS.map((f) => stateDataAddress(lang, id, state, f)),
    ]);
    for (const state of states) {
      const own = all(`[id="${state}"] .downloads a`, page).map(href);
      expect(own, state).toEqual(
        wanted.filter((to) => to.includes(`/${state}.`) || to.includes(`/${state}@`)),
      );
    }
    const shown = id === NETWORKS_CHART ? [...data, ...NETWORK_SETS] : data;
    const sets = shown.flatMap((name) => DATA_FORMATS.map((f) => dataAddress(name, f)));
    const citations = CITATION_FORMATS.map((f) => citationAddress(lang, id, f));
    expect(downloads.sort()).toEqual([...wanted, ...sets, ...citations].sort());
    for (const to of downloads) expect(files).toContain(to);
    const names = links.map((a) => attribute('download')(a) ?? '');
    expect(new Set(names).size, 'names of their own').toBe(downloads.length);
    for (const name of names) expect(name).toMatch(/^hundred-models-[\w@.-]+$/);
  });

  it.each(every)(
    '%s: what to paste names the state’s own numbers first, then all there are',
    (id, { states, data }) => {
      const page = readPage(chartAddress(lang, id));
      const block = contents(first('embed-codes script[type="application/json"]', page));
      const facts = JSON.parse(block) as Record<string, { data: string[] }>;
      for (const state of states)
        expect(facts[state]?.data).toEqual(
          [
            ...DATA_FORMATS.map((f) => stateDataAddress(lang, id, state, f)),
            ...data.flatMap((name) => DATA_FORMATS.map((f) => dataAddress(name, f))),
          ].map((to) => origin + to),
        );
    },
  );

  it.each(Object.keys(charts))('%s is cited by its files as by its page', (id) => {
    const page = readPage(chartAddress(lang, id));
    const [bibtex, csl] = all('.cite pre', page).map(contents);
    const file = (format: (typeof CITATION_FORMATS)[number]) =>
      textOf(citationAddress(lang, id, format)).trimEnd();
    expect(contents(first('.cite p', page))).toBe(file('txt'));
    expect(bibtex).toBe(file('bib'));
    expect(csl).toBe(file('csl.json'));
    for (const format of CITATION_FORMATS) expect(file(format)).toContain(origin + chartAddress(lang, id));
  });
});

it('every state’s files are served as what they are, for any page to read', async () => {
  const types = {
    csv: 'text/csv; charset=utf-8',
    json: 'application/json',
    'metadata.json': 'application/json',
    txt: 'text/plain; charset=utf-8',
    bib: 'application/x-bibtex; charset=utf-8',
    'csl.json': 'application/json',
  };
  for (const lang of LANGS)
    for (const [id, { states }] of every)
      for (const [format, type] of Object.entries(types) as [keyof typeof types, string][]) {
        const to = (CITATION_FORMATS as readonly string[]).includes(format)
          ? [citationAddress(lang, id, format as (typeof CITATION_FORMATS)[number])]
          : states.map((s) => stateDataAddress(lang, id, s, format as (typeof DATA_FORMATS)[number]));
        for (const path of to) {
          const { status, headers } = await fetch(inject('site') + path, { method: 'HEAD' });
          expect(status, path).toBe(200);
          expect(headers.get('content-type'), path).toBe(type);
          expect(headers.get('access-control-allow-origin'), path).toBe('*');
          expect(headers.get('x-content-type-options'), path).toBe('nosniff');
        }
      }
});

it('the built files are one another’s: metadata name the CSV beside them, which has the JSON’s rows', () => {
  for (const lang of LANGS)
    for (const [id, { states }] of every)
      for (const state of states) {
        const at = (format: (typeof DATA_FORMATS)[number]) => stateDataAddress(lang, id, state, format);
        const meta = JSON.parse(textOf(at('metadata.json'))) as {
          url: string;
          tableSchema: { columns: { titles: string }[] };
        };
        expect(new URL(meta.url, origin + at('metadata.json')).pathname).toBe(at('csv'));
        const [head = [], ...rows] = parse(textOf(at('csv')), { bom: true }) as string[][];
        expect(meta.tableSchema.columns.map((c) => c.titles)).toEqual(head);
        const { tables } = JSON.parse(textOf(at('json'))) as { tables: { rows: unknown[] }[] };
        expect(tables.map((t) => t.rows.length)).toEqual(stateParts(id, state).map((p) => p.rows.length));
        expect(rows.length).toBe(tables.flatMap((t) => t.rows).length);
      }
});
