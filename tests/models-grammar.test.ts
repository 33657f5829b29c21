/** The practice sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../src/build/disk/read.ts';
import { readContent } from '../src/data/content.ts';
import { drawBatch, PRACTISED } from '../src/models/grammar.ts';
import { CUES } from '../src/models/sentence.ts';
import { mulberry32 } from '../src/models/rng.ts';
import { grammar, practice } from './shipped-models.ts';

const { words, glosses } = grammar.vocabulary;
const seed = fc.integer();

describe('the grammar', () => {
  it('makes the same sentences of one seed, of one length in a batch, and each word with a gloss and a cue', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const batch = drawBatch(grammar, mulberry32(n), 4);
        expect(drawBatch(grammar, mulberry32(n), 4)).toEqual(batch);
        expect(new Set(batch.map((one) => one.words.length)).size).toBe(1);
        for (const one of batch)
          for (const list of [one.glosses, one.cues, one.topicPlaces])
            expect(list).toHaveLength(one.words.length);
      }),
    );
  });

  it('asks each topic once, for a verb of its own, and with one topic at the distance that was asked for', () => {
    const some = fc.record({ seed, count: fc.integer({ min: 1, max: 6 }), filler: fc.nat(PRACTISED.filler) });
    fc.assert(
      fc.property(some, ({ seed: n, count, filler }) => {
        const sentence = grammar.topics(mulberry32(n), count, filler);
        const verbs = sentence.cues.flatMap((cue, i) => (cue === CUES.topic ? [i] : []));
        const places = verbs.map((i) => sentence.topicPlaces[i] as number);
        expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => 2 * i));
        verbs.forEach((verb, i) => {
          const topic = words[sentence.words[places[i] as number] as number];
          const senses = practice.verbs[words[sentence.words[verb] as number] as string] ?? [];
          const sense = senses.find(([one]) => one.word === topic)?.[1];
          expect(glosses[sentence.glosses[verb] as number]).toBe(sense);
        });
        if (count === 1) expect(verbs).toEqual([filler + 3]);
      }),
    );
  });

  it('makes near sentences of any length, without two commas in a row', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 40 }), (n, length) => {
        const sentence = grammar.near(mulberry32(n), length);
        expect(sentence.words).toHaveLength(length);
        const text = sentence.words.map((word) => words[word]);
        expect(text.some((word, i) => word === '，' && text[i + 1] === '，')).toBe(false);
      }),
    );
  });

  it('knows six verbs with six topics each, and 開 as open more often than as anything else', () => {
    expect(Object.values(practice.verbs).map(({ length }) => length)).toEqual([6, 6, 6, 6, 6, 6]);
    const opens = practice.compounds.flatMap(([one]) => (one?.word === '開' ? [one.gloss] : []));
    const most = Map.groupBy(opens, (gloss) => gloss);
    expect(most.get('open')?.length).toBeGreaterThan(opens.length / 2);
  });

  it('says what is wrong with content/practice.yaml, by line', () => {
    const texts = readTexts('.');
    const file = 'content/practice.yaml';
    const broken = (from: string, to: string) =>
      readContent({ ...texts, [file]: texts[file]?.replace(from, to) ?? '' }).problems.filter(
        (p) => p.file === file,
      );
    expect(broken('- [開 boiled, 水 water, 間 room]', '- [開, 水 water, 間 room]')).toMatchObject([
      { line: 21, message: expect.stringContaining('is not a word and its gloss') },
    ]);
    expect(broken('去 go, ', '')).toMatchObject([
      { message: expect.stringContaining('lacks one of ， 去 終於 了') },
    ]);
  });
});
