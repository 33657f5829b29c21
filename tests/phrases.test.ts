import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, phraseFinder } from '../src/check/phrases.ts';

const found = (phrases: readonly string[], text: string): string[] =>
  phraseFinder(phrases.map((phrase) => [phrase, phrase] as const))(text).map(({ words }) => words);

describe('looking for phrases', () => {
  it.each([
    ['the longest at each place', ['model', 'language model'], 'A language model.', ['language model']],
    ['and the shorter where it is alone', ['model', 'language model'], 'A model.', ['model']],
    ['whatever the capitals', ['Nvidia'], 'NVIDIA, nvidia', ['NVIDIA', 'nvidia']],
    ['over a line’s end', ['language model'], 'a language\nmodel', ['language\nmodel']],
    ['no part of a word', ['token', 'loss'], 'tokens and a glossary', []],
    ['with a hyphen as the end of a word', ['trained'], 'a pre-trained one', ['trained']],
    ['Latin between Chinese, without spaces', ['GPU'], '一顆GPU晶片', ['GPU']],
    ['Chinese within Chinese', ['權重', '開放權重'], '它的權重是開放權重', ['權重', '開放權重']],
    ['signs as they are', ['C++', '(RNN)'], 'C++ and (RNN)', ['C++', '(RNN)']],
  ])('finds %s', (_, phrases, text, words) => expect(found(phrases, text)).toEqual(words));

  it('finds nothing where it looks for nothing', () => expect(found([], 'anything')).toEqual([]));

  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 3 });
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  it('finds only phrases, each where it says, none over another, and none in the middle of a word', () => {
    fc.assert(
      fc.property(fc.array(phrase), fc.array(word), (phrases, words) => {
        const text = words.join(' ');
        const known = new Set(phrases.map(folded));
        let last = 0;
        for (const { words: own, start, end } of phraseFinder(phrases.map((p) => [p, p] as const))(text)) {
          expect(known).toContain(folded(own));
          expect(text.slice(start, end)).toBe(own);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(`${text.charAt(start - 1)}${text.charAt(end)}`.trim()).toBe('');
          last = end;
        }
      }),
    );
  });

  it('misses no phrase that stands by itself', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1 }), fc.nat(), (phrases, n) => {
        const one = phrases[n % phrases.length] ?? '';
        expect(found(phrases, `, ${one}.`)).toEqual([one]);
      }),
    );
  });
});
