/** Links in the words that set a chart, held to the charts that there are. */
import { describe, expect, it } from 'vitest';
import { viewProblems } from '../src/check/check-views.ts';
import type { Chapters } from '../src/mdx/outline.ts';
import { outline } from '../src/mdx/outline.ts';
import { charts, content, texts } from './content.ts';

const chapter = (view: string, chart = 'jumbo', state = 'planes'): string => `---
title: A chapter
order: 1
summary: Short.
published: 2026-11-24
---

<Scrolly chart="${chart}" layout="side-left">
<Step id="planes" state="${state}">

${view}

</Step>
</Scrolly>
`;
const chapters = (en: string, zh: string): Chapters => ({
  en: [outline('content/en/chapters/a.mdx', chapter(en))],
  'zh-hant': [outline('content/zh-hant/chapters/a.mdx', chapter(zh))],
});
const told = (attributes: string, en: string, zh = ''): string[] =>
  viewProblems(
    chapters(
      `<View step="planes" ${attributes}>${en}</View>`,
      `<View step="planes" ${attributes}>${zh}</View>`,
    ),
    charts,
    content,
  ).map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${message} [${rule}]`);

describe('a link that sets a chart', () => {
  it.each([
    ['set="wieght=2"', 'the chart "jumbo" has no control "wieght". Did you mean "weight"? [view-setting]'],
    ['set="weight=9"', 'the control "weight" is 9; it goes from 0.5 to 5. [view-setting]'],
    [
      'set="weight=1.845"',
      'the control "weight" is 1.845; it goes in steps of 0.01 from 0.5. [view-setting]',
    ],
    ['set="weight"', '"weight" has nothing behind it: write weight=3. [view-setting]'],
    ['set="weight=heavy"', 'the control "weight" is "heavy", which is no number: write 3. [view-setting]'],
  ])('is told at its place what of it can’t be set: %s', (attributes, message) => {
    expect(told(attributes, 'so', '如此')).toEqual([
      `content/en/chapters/a.mdx:11:1 <View step="planes">: ${message}`,
      `content/zh-hant/chapters/a.mdx:11:1 <View step="planes">: ${message}`,
    ]);
  });

  it.each([
    ['set="weight=1.84"', '2.8 planes', '2.8架'],
    ['set="weight=1.84"', '2.76 planes at 1.84 kg', '一顆1.84公斤，是2.76架'],
    ['set="sold=183000"', '2.75 planes of 549 tonnes', '18.3萬顆，2.75架'],
    ['', '4.5 planes', '4.5架'],
    ['', 'as it was', '原樣'],
  ])('prints what its chart gives: %s, %s', (attributes, en, zh) =>
    expect(told(attributes, en, zh)).toEqual([]),
  );

  it.each([
    ['set="weight=1.84"', '4.5 planes', '4.5'],
    ['', '2.8 planes', '2.8'],
    ['set="sold=183000"', '2.8 planes', '2.8'],
  ])('may not print what it does not give: %s, %s', (attributes, en, number) => {
    const [problem = '', ...others] = told(attributes, en, '如此');
    expect(problem).toContain(`“${number}” is nothing that the chart "jumbo" gives`);
    expect(problem).toMatch(/\[view-number\]$/);
    expect(others).toEqual([]);
  });

  it('sets the same in both languages, in whatever order', () => {
    const link = (set: string): string => `<View step="planes" set="${set}">so</View>`;
    const lonely = (en: string, zh: string) => viewProblems(chapters(link(en), link(zh)), charts, content);
    expect(lonely('weight=2, sold=100000', 'sold=100000,weight=2')).toEqual([]);
    expect(lonely('weight=2', 'weight=2.5').map(({ rule }) => rule)).toEqual(['view-twins', 'view-twins']);
  });
});

it('some chapter has such links', () => {
  const written = Object.entries(texts).filter(([file]) => file.endsWith('.mdx'));
  expect(written.flatMap(([file, text]) => outline(file, text).views).length).toBeGreaterThan(3);
});

it('a choice is set to one of its options, which are named where it is not', () => {
  const file = 'content/en/chapters/a.mdx';
  const said = (set: string): string[] => {
    const text = chapter(`<View step="planes" set="${set}">these</View>`, 'verdicts', 'all');
    return viewProblems({ en: [outline(file, text)], 'zh-hant': [] }, charts, content).map(
      ({ message }) => message,
    );
  };
  const option = charts['verdicts']?.declared.controls?.['chapter'];
  if (!option || !('options' in option)) throw new Error('the chapter is no choice');
  const options = Object.keys(option.options);
  for (const key of options) expect(said(`chapter=${key}`)).toEqual([]);
  for (const wrong of ['mota', '4'])
    expect(said(`chapter=${wrong}`)).toEqual([
      `<View step="planes">: the control "chapter" is "${wrong}"; there are ${options.join(', ')}.`,
    ]);
});
