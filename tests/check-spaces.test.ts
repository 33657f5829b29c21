import { describe, expect, it } from 'vitest';
import { spaceProblems } from '../src/check/check-spaces.ts';
import { readContent } from '../src/data/content.ts';
import { sentence } from '../src/data/problem.ts';
import { outline } from '../src/mdx/outline.ts';

const zh = 'content/zh-hant/chapters/a.mdx';
const front = '---\ntitle: 一\nsummary: 二\npublished: 2026-11-24\n---\n\n';
/** What is said of a file of content/. */
function told(file: string, text: string): string[] {
  const chapters = file.endsWith('.mdx') ? [outline(file, text)] : [];
  const lang = file.startsWith('content/en/') ? 'en' : 'zh-hant';
  const none = { en: [], 'zh-hant': [] };
  return spaceProblems({ ...none, [lang]: chapters }, readContent({ [file]: text })).map(sentence);
}

describe('a space between Han and Latin', () => {
  it.each([
    ['before Latin', zh, `${front}一個 GPT-4。`, `${zh}:7:3 “一個 GPT” has a space`],
    ['behind a number', zh, `${front}有130 個。`, 'write “130個。”'],
    ['over the end of a line', zh, `${front}叫做\nLlama的。`, `${zh}:7:3 “叫做 Lla” has a space`],
    ['across a component', zh, `${front}有<Claim id="x">130</Claim> 個。`, `${zh}:7:27 “130 個。”`],
    ['in a passage', zh, `${front}<Passage>\n有 130個。\n</Passage>`, `${zh}:8:2 “有 130”`],
    ['in the front matter', zh, front.replace('一', '一 A'), `${zh}:2:9 “一 A”`],
    [
      'beside a slot',
      'content/zh-hant/site.yaml',
      'step-of: 第 {n}步',
      'site.yaml:1:11 “第 {n}” has a space',
    ],
    ['behind a slot', 'content/zh-hant/site.yaml', 'step-of: 第{n} 步', 'write “{n}步”'],
    ['in the ledger', 'content/claims/a.yaml', '- id: a\n  zh-hant: {found: 在 A}', 'a.yaml:2:21'],
  ])('is refused %s', (_, file, text, problem) => {
    const all = told(file, text);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(problem);
  });

  it.each([
    ['where there is none', zh, `${front}一個GPT-4，有130個。`],
    ['within Latin', zh, `${front}叫Llama 2的模型。`],
    ['within a slot', 'content/zh-hant/charts/x.yaml', 'title: 缺{last:億 1}億'],
    ['beside a mark', zh, `${front}輸入 /embed。`],
    ['in English', 'content/en/site.yaml', 'about: the word 百模 is Chinese'],
    ['in a comment', 'content/zh-hant/site.yaml', '# 一 A\nname: 百模'],
  ])('is no fault %s', (_, file, text) => expect(told(file, text)).toEqual([]));
});
