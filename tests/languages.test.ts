/** Which stretches of a text are in another language than what is around it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplified, traditional } from '../src/typeset/han.ts';
import { runsOf } from '../src/typeset/languages.ts';
import { nameFinder } from '../src/typeset/typeset.ts';

const names = nameFinder(['Claude 3 Opus', 'Hugging Face']);
/** A text with its runs in brackets, each with its language. */
function marked(text: string, chinese: boolean, { near = text, title = false } = {}): string {
  let [all, at] = ['', 0];
  for (const { start, end, lang } of runsOf(text, { chinese, near, title, names })) {
    all += `${text.slice(at, start)}[${lang} ${text.slice(start, end)}]`;
    at = end;
  }
  return all + text.slice(at);
}

describe('in English', () => {
  it.each([
    [
      'a word',
      'The sign says 開水間: inside is hot water.',
      'The sign says [zh-Hant 開水間]: inside is hot water.',
    ],
    [
      'two words in a sentence',
      'From 百模 to 千模, and back.',
      'From [zh-Hant 百模] to [zh-Hant 千模], and back.',
    ],
    ['a quotation', 'It reads “百模”, a hundred.', 'It reads “[zh-Hant 百模]”, a hundred.'],
    [
      'a title with letters in it',
      'AI大模型市場：中國數量僅次於美國',
      '[zh-Hant AI大模型市場：中國數量僅次於美國]',
    ],
    ['a title with a figure at its end', '團購網站存活率僅有3.5%', '[zh-Hant 團購網站存活率僅有3.5%]'],
    [
      'brackets of full width',
      '中國已有130個（賽迪《IT2023》）',
      '[zh-Hant 中國已有130個（賽迪《IT2023》）]',
    ],
    ['a publisher', ' · 聯合新聞網 · 7 February 2026 ', ' · [zh-Hant 聯合新聞網] · 7 February 2026 '],
    ['Simplified characters', '中国大模型数量', '[zh-Hans 中国大模型数量]'],
    [
      'Japanese',
      '130億パラメータの「Llama 2」をベースとしたLLM「ELYZA-13b」を公開',
      '[ja 130億パラメータの「Llama 2」をベースとしたLLM「ELYZA-13b」を公開]',
    ],
    [
      'Korean',
      '국산 초거대AI 데뷔전에 2천명 몰려…하이퍼클로바X 비공개',
      '[ko 국산 초거대AI 데뷔전에 2천명 몰려…하이퍼클로바X 비공개]',
    ],
    ['nothing of English', 'A “moat” of glass · 2023', 'A “moat” of glass · 2023'],
  ])('%s is marked', (_, text, wanted) => expect(marked(text, false)).toBe(wanted));

  it('what is alike in several scripts is in that of its paragraph', () => {
    expect(marked('人工智能', false, { near: '人工智能 · 中国新闻网' })).toBe('[zh-Hans 人工智能]');
    expect(marked('日経', false, { near: '日経がモデルを公開' })).toBe('[ja 日経]');
    expect(marked('百模', false)).toBe('[zh-Hant 百模]');
  });

  it('every Eastern letter is in a run, and no run has a space at its edge', () => {
    const bit = fc.constantFrom(
      '百模',
      '中国',
      'の',
      '국산',
      'AI',
      'war',
      ' ',
      ', ',
      '。',
      '3.5',
      '“',
      '（',
      ' · ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const text = bits.join('');
        const runs = runsOf(text, { chinese: false, near: text, title: false, names });
        let rest = text;
        for (const { start, end } of runs) {
          expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/su);
          rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
        }
        expect(rest).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u);
      }),
    );
  });
});

describe('in Chinese', () => {
  it.each([
    [
      'a title',
      '論文〈Attention Is All You Need〉出自Google',
      '論文〈[en Attention Is All You Need]〉出自Google',
    ],
    [
      'a quotation with its marks',
      '他說 “this is not open source.” 就走了',
      '他說 [en “this is not open source.”] 就走了',
    ],
    ['no name', 'Anthropic的Claude 3 Opus贏過Llama 2', 'Anthropic的Claude 3 Opus贏過Llama 2'],
    ['no two words', '《The Economist》報導', '《The Economist》報導'],
    ['no address', '見https://example.org/one/two-three/four', '見https://example.org/one/two-three/four'],
    ['no licence', '資料以CC BY 4.0公開', '資料以CC BY 4.0公開'],
    ['what stands beside a date', 'The New York Times · 2023年', '[en The New York Times] · 2023年'],
    ['Japanese', '見「130億パラメータのモデル」', '見「[ja 130億パラメータのモデル]」'],
    ['a title in Simplified characters', '《中国数据》', '《[zh-Hans 中国数据]》'],
    ['not one rare character', '己糖激酶', '己糖激酶'],
  ])('%s is marked', (_, text, wanted) => expect(marked(text, true)).toBe(wanted));

  it('a title of two words is marked, a name is not', () => {
    expect(marked('AI Thinkers', true, { title: true })).toBe('[en AI Thinkers]');
    expect(marked('Hugging Face', true, { title: true })).toBe('Hugging Face');
    expect(marked('CC BY', true, { title: true })).toBe('CC BY');
  });
});

it('characters are told apart by what was made for either script', () => {
  expect([simplified('中国数据着'), traditional('中國數據著')]).toEqual([3, 3]);
  expect([simplified('百模大'), traditional('百模大')]).toEqual([0, 0]);
});
