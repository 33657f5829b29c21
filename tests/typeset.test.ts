/** Chinese pages: that they say the same when they are set, and where nothing is set. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../src/typeset/typeset.ts';
import { page, set } from './set-text.ts';

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
