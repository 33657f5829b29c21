/** What a text becomes before a model sees it, and which texts get no gloss. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gloss, tokenize, type Answer, type Refusal } from '../src/models/infer/index.ts';
import { shipped } from './shipped-models.ts';

const transformer = await shipped('transformer');
const { words } = transformer.manifest;

function answer(text: string): Answer {
  const given = gloss(transformer, text);
  if ('refused' in given) throw new Error(`${text} is refused: ${given.refused}`);
  return given;
}

describe('a text', () => {
  const refusal = (text: string): Partial<Refusal> => {
    const given = gloss(transformer, text);
    return 'refused' in given ? given : {};
  };

  it('is parted at the longest words, whatever sentence it is', () => {
    const some = fc.array(fc.constantFrom(...words.slice(1)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, (all) => {
        const text = all.join('');
        const tokens = tokenize(text, words);
        if ('refused' in tokens) {
          expect(tokens.refused).toBe('empty');
          return;
        }
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        for (const token of tokens) expect(words[token.id]).toBe(token.text);
      }),
    );
    expect(answer('大家都說窗外風很大').words.map(({ text }) => text)).toEqual(
      '大家 都 說 窗外 風 很 大'.split(' '),
    );
  });

  it('with an unknown character shows it as such and guesses nothing for it', () => {
    const { words: given } = answer('去開貓，去開水間');
    expect(given[2]).toEqual({ text: '貓', id: 0, guesses: [] });
    expect(given.filter(({ id }) => id === 0)).toHaveLength(1);
    expect(answer('去𨋢，去開水間').words[1]?.text).toBe('𨋢');
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n　', 'empty'],
    ['commas alone', '，，', 'empty'],
    ['four of ten characters unknown', '貓狗魚鳥去開水間去開', 'unknown'],
    ['English', 'open the door', 'unknown'],
    ['forty-one words', `${'水，'.repeat(20)}水`, 'long'],
  ])('of %s is refused, with numbers and no gloss', (_, text, reason) => {
    const given = refusal(text);
    expect(given.refused).toBe(reason);
    expect(Object.keys(given).sort()).toEqual(['characters', 'refused', 'unknown', 'words']);
  });

  it('of three unknown characters in ten, or of forty words, is answered', () => {
    expect(refusal('貓狗魚間去開水間去開')).toEqual({});
    expect(refusal('水，'.repeat(20))).toEqual({});
  });
});
