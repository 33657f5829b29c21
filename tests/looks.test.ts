/** The tables of chart `attention`, and what the chapter says of them, asked of the Transformer that ships. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableFile } from '../scripts/looks.ts';
import { LOOKED_AT, lookTables } from '../src/models/training/looks.ts';
import { fromCsv } from '../src/models/training/tables.ts';
import { practice, shipped } from './shipped-models.ts';

const tables = lookTables(await shipped('transformer'));
const rows = (name: string) => fromCsv(tables[name] ?? '');
const answer = (without: string, place: number): string | undefined =>
  rows('attention-answers').find((row) => row['without'] === without && Number(row['place']) === place)?.[
    'gloss'
  ];

it.each(Object.keys(tables))(
  'content/data/%s.csv is what the shipped file gives; else: npm run looks',
  (name) => {
    expect(fromCsv(readFileSync(tableFile(name), 'utf8'))).toEqual(rows(name));
  },
);

describe('what the chapter says of these looks is so:', () => {
  it('the sentence is one that pages show', () => {
    expect(practice.sentences).toContain(LOOKED_AT);
  });

  it('the shares of a look sum to a whole, but for what was rounded', () => {
    const sums = new Map<string, number>();
    for (const { without, head, from, share } of rows('attention-shares')) {
      const look = `${without} ${head} ${from}`;
      sums.set(look, (sums.get(look) ?? 0) + Number(share));
    }
    expect(sums.size).toBe(7);
    for (const [look, sum] of sums) expect(Math.abs(sum - 100), look).toBeLessThanOrEqual(0.45);
  });

  it('of the second 開 one head looks most at 水, the other at 車', () => {
    const most = (head: string): Record<string, string> =>
      rows('attention-shares')
        .filter((row) => row['without'] === 'nothing' && row['from'] === '8' && row['head'] === head)
        .reduce((a, b) => (Number(b['share']) > Number(a['share']) ? b : a));
    expect(most('1')).toMatchObject({ word: '水', share: '81.9' });
    expect(most('2')).toMatchObject({ word: '車', share: '60.4' });
  });

  it('where a look is cut or the places are gone, the first head looks most at what the chart’s words name', () => {
    const most = (without: string): string | undefined =>
      rows('attention-shares')
        .filter((row) => row['without'] === without && row['from'] === '8' && row['head'] === '1')
        .reduce((a, b) => (Number(b['share']) > Number(a['share']) ? b : a))['word'];
    expect(['look at 1', 'look at 5', 'places'].map(most)).toEqual(['車', '水', '車']);
  });

  it('without its look at 水 the second 開 is another word’s, and without that at 車 it stays boiled', () => {
    expect([answer('nothing', 8), answer('look at 1', 8), answer('look at 5', 8)]).toEqual([
      'boiled',
      'drove off',
      'boiled',
    ]);
  });

  it('without places both 開 are one', () => {
    expect([answer('nothing', 4), answer('nothing', 8)]).toEqual(['drive', 'boiled']);
    expect([answer('places', 4), answer('places', 8)]).toEqual(['drive', 'drive']);
  });
});
