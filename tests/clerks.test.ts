import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import clerks from '../src/charts/clerks/index.ts';
import { FOLLOWED } from '../src/charts/clerks/data.ts';
import { readTexts } from '../src/build/disk/read.ts';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { readContent } from '../src/data/content.ts';
import { SIZES } from '../src/picture/sizes.ts';
import type { Mark } from '../src/picture/mark.ts';

const content = readContent(readTexts('.'));
const own = rowsOf(clerks, content);
const words = content.words.en.get('clerks');
if (!words) throw new Error('content/en/charts/clerks.yaml is missing');

type State = (typeof clerks.states)[number];
/** The dots of a layer, by key. */
const dots = (state: State, layer: string, data = own): Mark[] => {
  const picture = clerks.picture({ data, state, size: SIZES.m, words, id: 'clerks' });
  return (
    picture.children.find(({ key }) => key === layer)?.children.filter(({ tag }) => tag === 'circle') ?? []
  );
};
const rounds = (marks: readonly Mark[]): Set<unknown> => new Set(marks.map(({ attrs }) => attrs['cx']));

/** A sentence of so many words. */
const sentence = (n: number) => ({
  ...own,
  'twelve-words': Array.from({ length: n }, (_, i) => ({
    ...{ place: i + 1, en: 'word', zh_hant: '字', in_line: i + 1, at_once: 1 },
  })),
});

describe('a sentence of any length', () => {
  const anyLength = fc.integer({ min: 2, max: 20 });

  it('has a round for each word in line, and one round for all at once', () => {
    fc.assert(
      fc.property(anyLength, (n) => {
        expect(rounds(dots('queue', 'turns', sentence(n))).size).toBe(n);
        expect(dots('at-once', 'reads', sentence(n)).length).toBe(n);
        expect(rounds(dots('at-once', 'reads', sentence(n))).size).toBe(1);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves room for as many sentences as it had words', () => {
    fc.assert(
      fc.property(anyLength, (n) => {
        expect(dots('spend', 'reads', sentence(n)).length).toBe(n * n);
        expect(rounds(dots('spend', 'reads', sentence(n))).size).toBe(n);
      }),
      { numRuns: 20 },
    );
  });
});

it('a word is the same dot in every state, so that one sees what became of it', () => {
  const keys = dots('queue', 'turns').map(({ key }) => key);
  expect(keys.length).toBe(12);
  for (const state of clerks.states)
    expect(
      dots(state, 'turns').map(({ key }) => key),
      state,
    ).toEqual(keys);
});

it('in line a text takes as many rounds as it has words, at once a single one', () => {
  const { lengths } = clerks.facts({ data: own, state: 'ticks' });
  expect(lengths.map(({ words: n }) => n)).toEqual([12, 100, 1000]);
  for (const { words: n, in_line, at_once } of lengths) expect([in_line, at_once]).toEqual([n, 1]);
});

it('the word that is followed is the one that both languages name', () => {
  const row = own['twelve-words']?.find(({ place }) => place === FOLLOWED);
  for (const [lang, column] of [
    ['en', 'en'],
    ['zh-hant', 'zh_hant'],
  ] as const)
    expect(content.words[lang].get('clerks')?.states['at-once']?.sentence).toContain(String(row?.[column]));
});
