import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofHouseTerms } from '../src/check/check-house-terms.ts';
import { readContent } from '../src/data/content.ts';
import { sentence } from '../src/data/problem.ts';
import { outline } from '../src/mdx/outline.ts';

const rules = `en:
  - {house: open model, refused: [open-source model], article: true}
  - {house: South Korea, refused: [Korea], allowed: [North Korea]}
  - {house: GitHub, refused: [Github]}
zh-hant:
  - {house: 南韓, refused: [韓國]}
  - {house: 微軟, refused: [Microsoft]}
`;
const front = '---\ntitle: A\nsummary: B\npublished: 2026-11-24\n---\n\n';
/** What is told of some files, beside the rules and a name. */
function told(files: Readonly<Record<string, string>>): string[] {
  const content = readContent({
    'content/house-terms.yaml': rules,
    'content/names.yaml': '- Microsoft 365 Copilot\n',
    ...files,
  });
  const chapters = (lang: string) =>
    Object.entries(files).flatMap(([file, text]) =>
      file.startsWith(`content/${lang}/`) && file.endsWith('.mdx') ? [outline(file, text)] : [],
    );
  return ofHouseTerms({ en: chapters('en'), 'zh-hant': chapters('zh-hant') }, content).map(sentence);
}
const en = 'content/en/chapters/a.mdx';
const zh = 'content/zh-hant/chapters/a.mdx';

describe('a word of the house', () => {
  it.each([
    ['in a chapter', { [en]: `${front}In Korea.` }, `${en}:7:4 says “Korea”; the house says “South Korea”.`],
    ['in a claim', { [en]: `${front}<Claim id="x">In *Korea*.</Claim>` }, `${en}:7:19 says “Korea”`],
    ['in a heading', { [zh]: `${front}## 韓國` }, `${zh}:7:4 says “韓國”; the house says “南韓”.`],
    ['in the front matter', { [zh]: front.replace('B', '韓國') }, `${zh}:3:10 says “韓國”`],
    ['by its capitals', { [en]: `${front}On Github.` }, `${en}:7:4 says “Github”; the house says “GitHub”.`],
    [
      'over half an emphasis',
      { [en]: `${front}An *open-source* model.` },
      `${en}:7:5 says “open-source model”`,
    ],
    [
      'in the words of a chart',
      { 'content/zh-hant/charts/x.yaml': 'title: 一\nlabels:\n  korea: 韓國\n' },
      'content/zh-hant/charts/x.yaml:3:10 says “韓國”',
    ],
    [
      'in the ledger, in the language of the entry',
      {
        'content/claims/a.yaml':
          '- id: a\n  en: {found: 韓國 and Korea}\n  zh-hant: {found: 韓國 and Korea}\n',
      },
      'content/claims/a.yaml:2:22 says “Korea”; the house says “South Korea”.,content/claims/a.yaml:3:20 says “韓國”',
    ],
    [
      'in what a data set is called',
      { 'content/data/a.yaml': 'title: {en: Korea}\n' },
      'content/data/a.yaml:1:13 says “Korea”',
    ],
  ])('is asked for %s', (_, files, words) => expect(told(files).join()).toContain(words));

  it.each([
    ['in its own form', { [en]: `${front}South Korea, on GitHub.` }],
    ['in a phrase that is allowed', { [en]: `${front}North Korea.` }],
    ['in a proper name', { [zh]: `${front}Microsoft 365 Copilot。` }],
    ['in a quotation', { [zh]: `${front}他說「韓國」，“Microsoft”。` }],
    ['in a quotation that a claim holds', { [zh]: `${front}他說「<Claim id="x">韓國</Claim>」。` }],
    ['in a title', { [zh]: `${front}〈韓國〉和《韓國》` }],
    ['in what the article says', { [zh]: `${front}<Passage>\n<Mark step="x">韓國</Mark>。\n</Passage>` }],
    ['in another language', { [en]: `${front}Microsoft.` }],
    ['in what is no word', { 'content/claims/a.yaml': '- id: korea\n  row: Korea\n' }],
    [
      'where the ledger retells the article in its own word',
      { 'content/claims/a.yaml': '- en: {says: An open-source model.}\n' },
    ],
    [
      'as what others call it in the glossary',
      { 'content/terms.yaml': '- zh-hant: {regions: {mainland: 韓國}}\n' },
    ],
  ])('is not asked for %s', (_, files: Record<string, string>) => expect(told(files)).toEqual([]));

  it('is asked for in what the ledger retells, where it is not the article’s own', () => {
    expect(told({ 'content/claims/a.yaml': '- en: {says: Korea.}\n' }).length).toBe(1);
    expect(told({ 'content/claims/a.yaml': '- en: {found: An open-source model.}\n' }).length).toBe(1);
  });

  it('is asked for as often as it is missed, outside quotations, each at its place', () => {
    const part = fc.constantFrom('韓國', '南韓', '「韓國」', '〈說韓國〉', '，', '\n\n');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const lines = (front + parts.join('一')).split('\n');
        const missed = parts.filter((own) => own === '韓國').length;
        const faults = told({ [zh]: lines.join('\n') });
        expect(faults.length).toBe(missed);
        for (const fault of faults) {
          const [, line, column] = /mdx:(\d+):(\d+)/.exec(fault) ?? [];
          expect(lines[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^韓國/);
        }
      }),
    );
  });
});
