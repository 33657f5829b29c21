import { expect, it } from 'vitest';
import { readPublished } from '../src/build/disk/published.ts';
import { listsFrom } from '../src/data/published-lists.ts';
import { LANGS } from '../src/i18n/lang.ts';

it('lists that were written down before a language came have nothing in it, and all else as it was', () => {
  const { lists } = readPublished('.');
  expect(lists).toBeDefined();
  for (const later of LANGS) {
    const without = <T extends object>(of: T): T =>
      Object.fromEntries(Object.entries(of).filter(([lang]) => lang !== later)) as T;
    const { names, terms = {}, houseTerms, moved } = lists ?? listsFrom({});
    const before = listsFrom({
      ...{ names, moved, houseTerms: without(houseTerms) },
      terms: Object.fromEntries(Object.entries(terms).map(([id, forms]) => [id, without(forms)])),
    });
    expect(before.houseTerms).toEqual({ ...houseTerms, [later]: [] });
    for (const [id, forms] of Object.entries(terms))
      expect(before.terms[id]).toEqual({ ...forms, [later]: { forms: [], also: [], except: [] } });
    expect([before.names, before.moved]).toEqual([names, moved]);
  }
});
