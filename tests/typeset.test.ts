/** Chinese pages: where their lines may break, and where not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases } from '../src/typeset/phrases.ts';
import { nameFinder, typeset } from '../src/typeset/typeset.ts';

const page = (body: string, lang = 'zh-Hant-TW'): string =>
  `<!doctype html><html lang="${lang}"><head><title>一百個模型，100億美元</title></head><body>${body}</body></html>`;
const names = nameFinder(['Claude 3 Opus', 'GPT-4', 'Apache 2.0']);
/** What is set of a body, spans in brackets, joints as +, breaks as |. */
const set = (body: string): string =>
  typeset(page(body), names)
    .replace(page('\0').split('\0')[0] ?? '', '')
    .replace('</body></html>', '')
    .replaceAll(/<span class="(?:nobr|keep)">(.*?)<\/span>/g, '[$1]')
    .replaceAll('<span class="join"></span>', '+')
    .replaceAll('<wbr>', '|');
/** A page as it was before it was set. */
const unset = (html: string): string =>
  html
    .replaceAll(/<span class="trim-(?:end|start)">(.)<\/span>/gu, '$1')
    .replaceAll(/<span (?:class="(?:nobr|keep)"|lang="[\w-]+")>(.*?)<\/span>/gs, '$1')
    .replaceAll(/<span class="join"><\/span>|<wbr>| lang="(?:en|ja|ko|zh-Han[st])"/g, '');

const bit = fc.constantFrom(
  ...[
    'GPT-4',
    'Llama 2',
    '100億',
    '2026年4月',
    '3.1分',
    '97%',
    'a',
    ' ',
    '\n',
    '&amp;',
    '百',
    '模型',
    '大戰',
  ],
  ...[
    '，',
    '。',
    '「',
    '」',
    '（',
    '）',
    '——',
    '<b>的</b>',
    '<a href="#x" title="3億 > 2億">一百</a>',
    '<br>',
    '<sup>2</sup>',
  ],
);
const words = fc.array(bit, { maxLength: 30 }).map((bits) => bits.join(''));
const block = fc
  .tuple(fc.constantFrom('p', 'h1', 'h2', 'dd', 'li', 'figcaption', 'p class="headline"'), words)
  .map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0]}>`);
const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n'));

describe('a page', () => {
  it('says the same when it is set, and is in all else what it was', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(unset(typeset(page(text)))).toBe(page(text));
      }),
    );
  });

  it('in English is not set, and says of its Chinese that it is', () => {
    fc.assert(
      fc.property(body, (text) => {
        const made = typeset(page(text, 'en'));
        expect(unset(made)).toBe(unset(page(text, 'en')));
        expect(made).not.toMatch(/class="(?:nobr|keep|join|trim-\w+)"|<wbr>/);
        const tag = String.raw`<\/?\w+(?:[^>"]|"[^"]*")*>`;
        const said = new RegExp(`<(\\w+)[^>]* lang="zh-Hant"[^>]*>[^<]*<\\/\\1>|${tag}`, 'g');
        const bare = made.replaceAll(said, '');
        expect(bare).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });

  it.each([
    ['a script', '<script type="application/json">{"title":"一百個模型，100億美元"}</script>'],
    ['a drawing', '<h1><svg><text>一百個模型，100億美元</text></svg></h1>'],
    ['code', '<pre>一百個模型，100億美元</pre>'],
    ['numbers in a table', '<table><tbody><tr><td>一百個模型，100億美元</td></tr></tbody></table>'],
    ['what is heard only', '<p class="visually-hidden">一百個模型，100億美元</p>'],
    ['another language', '<p lang="ja">一百個模型，100億美元</p>'],
    ['an attribute', '<img alt="一百個模型，100億美元">'],
    ['a few characters', '<p>100億美</p>'],
  ])('has nothing set in %s', (_, text) => expect(set(text)).toBe(text));

  it('has no markup in its title, whatever languages are in it', () => {
    const html =
      '<html lang="en"><head><title>What 開 says</title></head><body><p>What 開 says</p></body></html>';
    expect(typeset(html)).toBe(html.replace('<p>What 開', '<p>What <span lang="zh-Hant">開</span>'));
  });

  it('of two languages is set where it is Chinese', () => {
    const both = (text: string) =>
      page(
        `<section lang="en"><p>A gap of 100</p></section><section lang="zh-Hant-TW"><p>${text}</p></section>`,
        'zh-Hant-TW',
      );
    expect(typeset(both('100億美元的缺口'))).toBe(
      both('<span class="keep">100億美元</span><wbr><span class="keep">的缺口</span>'),
    );
  });

  it.each([
    [
      'a link that is all in English says so itself',
      '<p><a href="#x">Filed models in China by March 2024</a> · 2024年3月</p>',
      '<p><a href="#x" lang="en">Filed models in China by March 2024</a> · [2024年3月]</p>',
    ],
    [
      'an English title within a sentence is marked, and its numbers are left alone',
      '<p>論文〈Chinese models lead the open board of 8 June &amp; 9 July〉講的是這件事</p>',
      '<p>論文〈<span lang="en">Chinese models lead the open board of 8 June &amp; 9 July</span>〉講的是[這件事]</p>',
    ],
    [
      'so are the last characters of one that a paragraph ends in',
      '<p>原文只有一句話：this is not at all open</p>',
      '<p>原文只有一句話：<span lang="en">this is not at all open</span></p>',
    ],
    [
      'words that a voice reads too are not in the language of their element',
      '<p><a href="#x" title="第二次的紀錄">Filed models in China</a>的紀錄</p>',
      '<p><a href="#x" title="第二次的紀錄"><span lang="en">Filed models in China</span></a>|[的紀錄]</p>',
    ],
  ])('%s', (_, text, wanted) => expect(set(text)).toBe(wanted));
});

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
