import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weightsPage } from '../scripts/weigh.ts';
import { kept, stale } from '../src/build/weights/kept-weights.ts';
import type { Weights } from '../src/build/weights/embed-weights.ts';
import { charts } from './content.ts';

const ids = Object.keys(charts);
const table = kept() as Weights;

it('every chart has its weight in both languages, and the docs show what the dialog says', () => {
  expect(Object.keys(table.en).sort()).toEqual([...ids].sort());
  expect(Object.keys(table['zh-hant']).sort()).toEqual([...ids].sort());
  expect(readFileSync('docs/embed/weights.md', 'utf8')).toBe(weightsPage(table));
});

it('a weight that is off by more than a corrected word is told of, by chart, language and what to run', () => {
  const by = fc.integer({ min: -2000, max: 2000 });
  const cell = fc.tuple(fc.constantFrom(...ids), fc.constantFrom('first', 'next', 'walk'), by);
  fc.assert(
    fc.property(cell, ([id, what, off]) => {
      const weight = { ...table.en[id], [what]: (table.en[id]?.[what as 'first'] ?? 0) + off };
      const said = stale(table, { ...table, en: { ...table.en, [id]: weight } } as Weights);
      expect(said.length).toBe(Math.abs(off) > 256 ? 1 : 0);
      for (const word of said.length ? [id, what, 'npm run weigh'] : []) expect(said[0]).toContain(word);
    }),
  );
});

it('a chart that is new, or gone, is told of', () => {
  const [id = ''] = ids;
  const { [id]: one, ...rest } = table.en;
  expect(stale({ ...table, en: rest }, table).join()).toContain(`en ${id}`);
  expect(stale(table, { ...table, en: rest }).join()).toContain(`en ${id}`);
  expect(one).toBeDefined();
});
