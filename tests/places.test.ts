import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../src/build/disk/read.ts';
import { placeIn, type Place } from '../src/data/place.ts';
import { yamlScalars } from '../src/data/yaml-scalars.ts';
import { parseMdx } from '../src/mdx/mdx.ts';
import { paragraphs, placeOf } from '../src/mdx/paragraphs.ts';
import { plain } from '../src/mdx/tree.ts';

/** The rest of a text from a place on. */
const from = (text: string, { line, column }: Place): string => {
  const lines = text.split('\n').slice(line - 1);
  return [lines[0]?.slice(column - 1), ...lines.slice(1)].join('\n');
};

it('the place of a character is where it stands', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab\n') });
  fc.assert(
    fc.property(text, fc.nat(), (t, n) => {
      const index = n % (t.length + 1);
      expect(from(t, placeIn({ text: t, line: 1, column: 1 }, index))).toBe(t.slice(index));
    }),
  );
});

const texts = Object.entries(readTexts('.'));

describe('the texts of a YAML file', () => {
  it.each(texts.filter(([file]) => file.endsWith('.yaml')))('%s stand where they say', (file, text) => {
    const all = yamlScalars(file, text);
    // Nothing may have been renamed yet: then that file holds comments alone.
    const holds = /^[^#\s]/m.test(text);
    expect(all.length > 0).toBe(holds);
    for (const scalar of all) expect(from(text, scalar).startsWith(scalar.text)).toBe(true);
  });

  it('have the keys and numbers that lead to them', () => {
    const text = '- id: a\n  en: {says: one}\n- [two, "three"]\n';
    expect(yamlScalars('x', text, 4).map(({ path, text: own, line }) => [path.join('.'), own, line])).toEqual(
      [
        ['0.id', 'a', 5],
        ['0.en.says', 'one', 6],
        ['1.0', 'two', 7],
        ['1.1', '"three"', 7],
      ],
    );
  });

  it('are none where it can’t be read', () => expect(yamlScalars('x', 'a: [')).toEqual([]));
});

describe('the paragraphs of a chapter', () => {
  const chapters = texts.filter(([file]) => file.endsWith('.mdx'));

  it.each(chapters)('%s hold all its words, and each word stands where it says', (_, text) => {
    const root = parseMdx(text);
    const all = paragraphs(root);
    expect(all.map((p) => p.text).join('')).toBe(plain(root));
    for (const p of all)
      for (const match of p.text.matchAll(/[\p{L}\p{N}]+/gu))
        expect(from(text, placeOf(p, match.index)).startsWith(match[0].slice(0, 1)), match[0]).toBe(true);
  });

  it('are headings, passages and what else is read in one go', () => {
    const mdx =
      '<Passage>\nOne <Mark step="a">two</Mark>.\n</Passage>\n\n## Head\n\nA *b*\nc.\n\n- <Claim id="x">d</Claim>\n\n<Term id="y">e</Term>\n';
    expect(
      paragraphs(parseMdx(mdx)).map(({ kind, text, runs }) => [kind, text, runs.map((r) => r.link?.name)]),
    ).toEqual([
      ['passage', 'One two.', [undefined, 'Mark', undefined]],
      ['heading', 'Head', [undefined]],
      ['text', 'A b\nc.', [undefined, undefined, undefined]],
      ['text', 'd', ['Claim']],
      ['text', 'e', ['Term']],
    ]);
  });
});
