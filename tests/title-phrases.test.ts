/** The phrases of a Chinese title, between which it may break. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases } from '../src/typeset/phrases.ts';

describe('the phrases of a title', () => {
  const title = fc
    .array(fc.constantFrom(...'的了在是不一百個模型大戰誰追上算力權重羊駝，。「」：GPT-4 2023'), {
      maxLength: 24,
    })
    .map((chars) => chars.join(''));

  it('are the title, cut', () => {
    fc.assert(
      fc.property(title, (text) => {
        expect(phrases(text).join('')).toBe(text);
      }),
    );
  });

  it('divide no word of the dictionary', () => {
    const words = new Intl.Segmenter('zh-Hant-TW', { granularity: 'word' });
    fc.assert(
      fc.property(title, (text) => {
        const ends = new Set([...words.segment(text)].map(({ index }) => index));
        let at = 0;
        for (const phrase of phrases(text)) {
          expect(ends).toContain(at);
          at += phrase.length;
        }
      }),
    );
  });

  it('begin with no closing mark and end with no opening one', () => {
    fc.assert(
      fc.property(title, (text) => {
        for (const phrase of phrases(text).slice(1)) expect(phrase).not.toMatch(/^[，。」：]/u);
        for (const phrase of phrases(text).slice(0, -1)) expect(phrase).not.toMatch(/「$/u);
      }),
    );
  });

  it.each([
    '人人|都有|大模型|之後',
    '權重|是開放的，|條款|是|Meta|訂的',
    '六月，|獵鷹|比羊駝|高|4.4分',
    '第一輪|全讀了',
    '從前的|百團|大戰',
    '一顆|晶片|多少錢',
    '營收|變大，|虧損|也變大',
    '十月|再考|一次：|換了|同學',
  ])('are those of %s', (cut) => expect(phrases(cut.replaceAll('|', '')).join('|')).toBe(cut));
});
