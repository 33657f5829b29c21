import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { address, dataAddress } from '../../src/urls/addresses.ts';
import { content } from '../book.ts';
import { readPage, readPages, textOf } from './built.ts';
import { all, attribute } from './html.ts';

const claims = [...content.claims.keys()].sort();

describe.each(LANGS.map((lang) => address(lang, 'sources')))('the ledger at %s', (path) => {
  const page = readPage(path);

  it('holds every claim once, linkable by its id', () => {
    expect(all('.entry', page).map(attribute('id')).sort()).toEqual(claims);
  });

  it('leads to places that are there', () => {
    const idsOf = new Map(readPages().map((p) => [new URL(p.href).pathname, p.ids]));
    const links = all('.used a', page).map((a) => a.attribs['href'] ?? '');
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const [to = '', hash] = link.split('#');
      expect(idsOf.get(to), link).toEqual(hash ? expect.arrayContaining([hash]) : expect.anything());
    }
  });
});

it('the ledger can be had as CSV and JSON', () => {
  const rows = JSON.parse(textOf(dataAddress('claims', 'json'))) as { id: string }[];
  expect(rows.map((r) => r.id).sort()).toEqual(claims);
  const [head, ...lines] = parse(textOf(dataAddress('claims', 'csv'))) as string[][];
  expect(head?.slice(0, 5)).toEqual(['id', 'chapter', 'verdict', 'kind', 'best_grade']);
  expect(lines.map(([id]) => id).sort()).toEqual(claims);
});
