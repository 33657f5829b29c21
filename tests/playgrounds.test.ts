/** What playgrounds reckon, without a page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../src/models/rng.ts';
import { ask, isComma, isSplit, selected } from '../src/playgrounds/gloss/answers.ts';
import { facts, type Settings } from '../src/playgrounds/attention/looks.ts';
import { tokenize } from '../src/models/infer/index.ts';
import { grammar, practice, shipped } from './shipped-models.ts';

const [gru, transformer] = [await shipped('gru'), await shipped('transformer')];
/** Sentences of practice, as texts. */
const sentences = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 6 })).map(([seed, topics]) => {
  const { words } = grammar.topics(mulberry32(seed), topics, 0);
  return words.map((id) => grammar.vocabulary.words[id]).join('');
});
const answered = (text: string) => {
  const columns = ask([gru, transformer], text);
  if ('refused' in columns) throw new Error(columns.refused);
  return columns;
};

describe('pieces that a reader lays', () => {
  it('consist of words that the networks know', () => {
    for (const chip of practice.chips) {
      const tokens = tokenize(chip === '，' ? '水，' : chip, grammar.vocabulary.words);
      expect([chip, 'refused' in tokens || tokens.some(({ id }) => !id)]).toEqual([chip, false]);
    }
  });
});

describe('the answers of two networks', () => {
  it('stand word by word, and say the sentence again', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const columns = answered(text);
        expect(columns.map((one) => one.text).join('')).toBe(text);
        for (const column of columns) expect(column.guesses).toHaveLength(2);
        const at = selected(columns);
        expect(isComma(columns[at] as (typeof columns)[number])).toBe(false);
        if (columns.some(isSplit)) expect(isSplit(columns[at] as (typeof columns)[number])).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the looks of a word', () => {
  const settings = (sentence: string, random: number): Settings => {
    const { length } = tokenize(sentence, grammar.vocabulary.words) as readonly unknown[];
    return { sentence, from: 1 + (random % length), head: 1 + (random % 2), hasPlaces: random % 3 > 0 };
  };

  it('sum to all of it, also where one is cut, of which nothing is left', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), (sentence, random, other) => {
        const set = settings(sentence, random);
        const sum = (cut?: number): readonly number[] => {
          const [panel] = facts(transformer, { ...set, cut }).panels;
          return [
            panel?.shares.reduce((all, { share }) => all + share, 0) ?? 0,
            panel?.shares.find(({ to }) => to === cut)?.share ?? 0,
          ];
        };
        const cut = 1 + (other % (tokenize(sentence, grammar.vocabulary.words) as readonly unknown[]).length);
        expect(sum()[0]).toBeCloseTo(100, 3);
        expect(sum(cut)[0]).toBeCloseTo(100, 3);
        expect(sum(cut)[1]).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('without places words that are the same get the same answer', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), (sentence, random) => {
        const set = { ...settings(sentence, random), hasPlaces: false };
        const answers = facts(transformer, set).panels[0]?.answers ?? [];
        for (const same of Map.groupBy(answers, ({ word }) => word).values())
          expect(new Set(same.map(({ gloss }) => gloss)).size).toBe(1);
      }),
      { numRuns: 25 },
    );
  });
});
