import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageWords, siteWords } from '../src/data/ui-strings.ts';
import { content } from '../src/data/load.ts';
import { fill, pieces, slotsOf } from '../src/i18n/fill.ts';

const name = fc.stringMatching(/^\w{1,4}$/);
const plain = fc.string({ unit: 'grapheme' }).map((s) => s.replace(/[{}]/g, ''));

it('whatever goes into a slot stands there as it is, even if it looks like a slot', () => {
  fc.assert(
    fc.property(plain, plain, fc.string(), fc.string(), (before, after, a, b) => {
      expect(fill(`${before}{a}${after}{b}{a}`, { a, b })).toBe(`${before}${a}${after}${b}${a}`);
    }),
  );
  expect(fill('{a} {b}', { a: '{b} $&', b: '' })).toBe('{b} $& ');
});

it('a slot that nothing fills is named, never printed', () => {
  fc.assert(
    fc.property(plain, name, (before, slot) => {
      expect(() => fill(`${before}{${slot}}`, {})).toThrow(`has a slot {${slot}} that nothing fills`);
    }),
  );
});

it('every slot of a text stands in its place, of any kind', () => {
  const link = { href: '/' };
  expect(pieces<string, object>('Go {there}, now', { there: link })).toEqual(['Go ', link, ', now']);
  expect([...slotsOf('{n} of {total}, {n}')]).toEqual(['n', 'total']);
});

it('the type of a sentence knows its slots', () => {
  const sentence = content.site.en['step-of'];
  expect(fill(sentence, { n: 2, total: 7 })).toBe('Step 2 of 7');
  // @ts-expect-error: a slot is left out
  expect(() => fill(sentence, { n: 2 })).toThrow('{total}');
  // @ts-expect-error: the furniture has no such word
  expect(content.site.en['step-off']).toBeUndefined();
});

it('every word of the furniture is used somewhere', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) =>
    /\.(ts|astro)$/.test(f),
  );
  const code = files.filter((f) => f !== 'data/ui-strings.ts').map((f) => readFileSync(`src/${f}`, 'utf8'));
  const said = code.join('\n');
  const families = [...said.matchAll(/`([\w-]+-)\$\{[^}]+\}(-note)?` as const/g)];
  const used = (key: string): boolean =>
    said.includes(`'${key}'`) ||
    families.some(([, lead = '', end = '']) => key.startsWith(lead) && key.endsWith(end));
  const all = [...Object.keys(siteWords.shape), ...Object.keys(pageWords.shape)];
  expect(all.filter((key) => !used(key))).toEqual([]);
});
