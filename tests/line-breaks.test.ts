/** Chinese pages: where their lines may break, and where not. */
import { describe, expect, it } from 'vitest';
import { set } from './set-text.ts';

describe('full-width marks in a row', () => {
  const marked = (text: string) =>
    set(`<p>${text}</p>`)
      .replaceAll(/<span class="trim-end">(.)<\/span>/gu, '$1<')
      .replaceAll(/<span class="trim-start">(.)<\/span>/gu, '>$1')
      .replaceAll(/^<p>|<\/p>$|[[\]+]/g, '');
  it.each([
    ['他說「這是一百個模型」，然後走了', '他說「這是一百個模型」<，然後走了'],
    ['這是一百個「模型」「大戰」的故事', '這是一百個「模型」<「大戰」的故事'],
    ['這是一百個模型，「大戰」的故事了', '這是一百個模型，>「大戰」的故事了'],
    ['（見〈一百個模型的大戰〉）就是這樣', '（見〈一百個模型的大戰〉<）就是這樣'],
    ['這是「『一百個』模型」的故事開頭', '這是「>『一百個』模型」的故事開頭'],
    ['這是一百個模型的故事，。這樣而已', '這是一百個模型的故事，。這樣而已'],
    ['論文<a href="#x">〈一百個模型〉</a>，在這裡', '論文<a href="#x">〈一百個模型〉<</a>，在這裡'],
  ])('%s', (text, wanted) => expect(marked(text)).toBe(wanted));
});

describe('a paragraph', () => {
  it.each([
    ['a number with its unit', '缺口是100億美元，今年還在變大。', '缺口是[100億美元]，今年還[在變大]。'],
    ['a date', '到2026年4月底才有人知道', '到[2026年4月底]才有[人知道]'],
    ['a name', '贏過Llama 2和GPT-4的模型', '贏過[Llama 2]和[GPT-4]|[的模型]'],
    ['a name of several words', '贏過Claude 3 Opus的那七個', '贏過[Claude 3 Opus]的[那七個]'],
    ['what a link ends', '一共是<a href="#x">二百四十四</a>個。', '一共是<a href="#x">二百四[十四]</a>+個。'],
    [
      'what a link holds, up to its mark',
      '一共是<a href="#x">二百四十四個</a>。',
      '一共是<a href="#x">二百四[十四個]</a>。',
    ],
    ['a reference', '甲&amp;乙是2026年4月的事情', '甲&amp;乙是[2026年4月]|[的事情]'],
    [
      'words before a break',
      '第一行有十個字的樣子<br>第二行也有十個字的',
      '第一行有十個字[的樣子]<br>第二行也有十[個字的]',
    ],
    [
      'nothing that is whole anyway',
      '到後來<span class="name">GPT-4</span>贏了七個',
      '到後來<span class="name">GPT-4</span>贏[了七個]',
    ],
  ])('keeps %s together', (_, text, wanted) => expect(set(`<p>${text}</p>`)).toBe(`<p>${wanted}</p>`));
});

describe('a title', () => {
  it.each([
    ['between phrases', '<h2>人人都有大模型之後</h2>', '<h2>人人|都有|大模型之後</h2>'],
    ['by its class', '<p class="headline">一顆晶片多少錢</p>', '<p class="headline">一顆|晶片|多少錢</p>'],
    ['where its mark lets it', '<h2>六月，獵鷹比羊駝高</h2>', '<h2>六月，獵鷹|比羊駝高</h2>'],
    [
      'not within a number or a name',
      '<h2>GPT-4獨走，2023年8月4.41分</h2>',
      '<h2>[GPT-4]|獨走，2023年8月|4.41分</h2>',
    ],
    [
      'before what stays together',
      '<h2>重考一場更難的，只差0.02分，平手</h2>',
      '<h2>重考|一場|更難的，只差|[0.02分，平手]</h2>',
    ],
    [
      'within its link',
      '<h3 class="title"><a>權重一直是開放的</a></h3>',
      '<h3 class="title"><a>權重|一直是|開放的</a></h3>',
    ],
  ])('breaks %s', (_, html, wanted) => expect(set(html)).toBe(wanted));
});
