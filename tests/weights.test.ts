import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DOCS, weightsPage } from '../scripts/weigh.ts';
import { KEPT, kept, stale, unweighed } from '../src/build/weights/kept-weights.ts';
import type { Weights } from '../src/build/weights/embed-weights.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { charts } from './content.ts';

const ids = Object.keys(charts);
const table = kept() as Weights;

it('every chart has its weight in both languages, and the docs show what the dialog says', () => {
  expect(unweighed(table, ids).join('\n')).toBe('');
  const shown = readFileSync(DOCS, 'utf8') === weightsPage(table);
  expect(shown ? '' : `${DOCS} shows other weights than ${KEPT} has: run \`npm run weigh\`.`).toBe('');
});

it('a chart that has no weight yet, or is no more, is told of with what to run', () => {
  const weighed = Object.keys(table.en);
  const [id = '', ...rest] = weighed;
  const steps = 'run `npm run build`, then `npm run weigh`.';
  expect(unweighed(table, [...weighed, 'new'])).toEqual(
    LANGS.map((lang) => `the chart "new" has no weight in ${lang}: ${steps}`),
  );
  expect(unweighed(table, rest)).toEqual(
    LANGS.map((lang) => `${lang} weighs "${id}", which is no chart: ${steps}`),
  );
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
