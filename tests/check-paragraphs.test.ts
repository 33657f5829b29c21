/** Paragraphs of which one language has many more: a chapter that is half translated. */
import { expect, it } from 'vitest';
import { problemsAfter, texts } from './whole-essay.ts';

const [EN, ZH] = ['content/en/chapters/moat.mdx', 'content/zh-hant/chapters/moat.mdx'];
const HEADING = /^## .*\n/m;
/** A chapter with so many paragraphs more below its first heading. */
const longer = (file: string, count: number, paragraph: (i: number) => string): string =>
  (texts[file] ?? '').replace(HEADING, (heading) =>
    [heading, ...Array.from({ length: count }, (_, i) => `\n${paragraph(i)}\n`)].join(''),
  );

it('tells of forty paragraphs and twenty of them in the other language once, and soon', () => {
  const letters = (i: number): string => String.fromCharCode(97 + (i % 26)).repeat(3 + Math.floor(i / 26));
  const told = problemsAfter({
    [EN]: longer(EN, 40, (i) => `A paragraph that has the word ${letters(i)} in it.`),
    [ZH]: longer(ZH, 20, (i) => `這一段裡有${letters(i)}這個字。`),
  });
  expect(told.filter(({ rule }) => rule === 'paragraph-twins').map(({ file }) => file)).toEqual([ZH]);
});
