import { expect, it } from 'vitest';
import { verdicts } from '../src/data/derived.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { KINDS, type Claim } from '../src/data/schemas.ts';
import { content } from './content.ts';

const words = { says: 'It says so.', found: 'It is so.' };
const claim = (
  id: string,
  chapter: string,
  verdict: Claim['verdict'],
  kind: Claim['kind'] = 'statement',
): Claim => ({
  ...{ id, chapter, verdict, kind, sources: [] },
  ...{ en: words, 'zh-hant': words },
});

it('makes one row of each statement of the article, in the order of the ledger, and none of other entries', () => {
  const set = verdicts(
    [
      claim('one', 'moat', 'wrong'),
      ...KINDS.filter((kind) => kind !== 'statement').map((kind) => claim(kind, 'moat', 'nuanced', kind)),
      claim('two', 'since', 'opinion'),
    ],
    content.site,
  );
  expect(set.rows).toEqual([
    { claim: 'one', chapter: 'moat', verdict: 'wrong' },
    { claim: 'two', chapter: 'since', verdict: 'opinion' },
  ]);
});

it('declares every column it has, in all languages', () => {
  const { rows, columns, title } = verdicts([claim('one', 'moat', 'wrong')], content.site);
  expect(Object.keys(columns)).toEqual(Object.keys(rows[0] ?? {}));
  for (const lang of LANGS)
    for (const words of [title, ...Object.values(columns)]) expect(words[lang]).not.toBe('');
});

it('stands among the data that was read', () => {
  const { claims, data } = content;
  expect(data.get('verdicts')?.rows.length).toBe(
    [...claims.values()].filter(({ kind }) => kind === 'statement').length,
  );
});
