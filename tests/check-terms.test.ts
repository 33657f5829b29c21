/** How terms are introduced in a chapter, and what is said where they are not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/data/content.ts';
import { sentence } from '../src/data/problem.ts';
import { outline, type Chapters } from '../src/mdx/outline.ts';
import { termProblems, termLanguageProblems } from '../src/check/check-terms.ts';
import { glossary } from './two-terms.ts';

const content = readContent({
  'content/terms.yaml': glossary,
  'content/names.yaml': '- Token Ring\n',
});
const front = '---\ntitle: A\nsummary: B\npublished: 2026-11-24\n---\n\n';
const chapter = (words: string, lang = 'en') => outline(`content/${lang}/chapters/a.mdx`, front + words);
const messages = (words: string, lang: 'en' | 'zh-hant' = 'en'): string[] =>
  termProblems(chapter(words, lang), content, lang).map(sentence);
const at = 'content/en/chapters/a.mdx';

describe('a term in a chapter', () => {
  it.each([
    ['that is marked where it first stands', 'A <Term id="token">token</Term>, then tokens.'],
    ['that is marked at the start of a sentence', '<Term id="token">Tokens</Term> are counted.'],
    ['of which half is marked', 'A large <Term id="language-model">language model</Term>.'],
    ['that is emphasised', 'A *<Term id="token">token</Term>*, a token.'],
    ['in a phrase in which it is none', 'A token gesture.'],
    ['in a name', 'The Token Ring of old.'],
    ['in a heading', '## A token\n\nWords.'],
    ['in what the article says', '<Passage>\nA <Mark step="x">token</Mark>.\n</Passage>'],
    [
      'in a claim, before it is introduced',
      '<Claim id="x">One token.</Claim> <Term id="token">Tokens</Term>.',
    ],
    ['that other words name too', 'A <Term id="token">piece</Term>, and another piece. A token.'],
    ['that only other words name', 'A piece.'],
  ])('may stand %s', (_, words) => expect(messages(words)).toEqual([]));

  it.each([
    [
      'used and never introduced',
      'Words.\n\nAnd many tokens.',
      `${at}:9:10 “tokens” is used and introduced nowhere: mark its first use, <Term id="token">tokens</Term>.`,
    ],
    [
      'used before it is introduced',
      'A token, a <Term id="token">token</Term>.',
      `${at}:7:3 “token” is used before line 7 introduces it: move the mark here, <Term id="token">token</Term>.`,
    ],
    [
      'used in claims only',
      'It has <Claim id="x">*many* tokens</Claim>.',
      `${at}:7:29 “tokens” is used in claims only and introduced nowhere: say it outside of a claim, as <Term id="token">tokens</Term>.`,
    ],
    [
      'marked twice',
      '<Term id="token">Token</Term>, <Term id="token">token</Term>.',
      `${at}:7:32 the term "token" is introduced already in line 7; it is marked once a chapter.`,
    ],
    [
      'that the glossary lacks',
      '<Term id="tokn">Token</Term>.',
      `${at}:7:1 content/terms.yaml has no term "tokn". Did you mean "token"?`,
    ],
    [
      'in words that are no form of it',
      'A <Term id="token">morsel</Term>.',
      `${at}:7:3 <Term id="token"> holds “morsel”, which is none of its forms: write “token”, “tokens” or “piece”, or add the form to content/terms.yaml.`,
    ],
    [
      'that is part of a longer one',
      'A <Term id="language-model">model</Term>.',
      `${at}:7:3 <Term id="language-model"> holds “model”, which is none of its forms: write “large language model”, “language model”, or add the form to content/terms.yaml.`,
    ],
  ])('is told when it is %s', (_, words, sentence) => expect(messages(words)[0]).toBe(sentence));

  it('is found in Chinese without spaces, the longest form first', () => {
    expect(messages('一截叫<Term id="token">詞元（token）</Term>，詞元。', 'zh-hant')).toEqual([]);
    expect(messages('大語言模型。', 'zh-hant')[0]).toBe(
      'content/zh-hant/chapters/a.mdx:7:2 “語言模型” is used and introduced nowhere: mark its first use, <Term id="language-model">語言模型</Term>.',
    );
  });

  const USES = {
    plain: 'a token',
    claim: '<Claim id="x">a token</Claim>',
    mark: 'a <Term id="token">token</Term>',
    none: 'a word',
  };
  type Use = keyof typeof USES;
  const uses = fc.array(fc.constantFrom(...(Object.keys(USES) as Use[])), { maxLength: 6 });

  it('is introduced once, before any use that no claim holds, or nothing is said of it', () => {
    fc.assert(
      fc.property(uses, fc.constantFrom(', ', '\n\n', '\n'), (all, join) => {
        const marks = all.filter((use) => use === 'mark').length;
        const used = all.some((use) => use !== 'none');
        const first = all.find((use) => use === 'plain' || use === 'mark');
        const right = !used || (marks === 1 && first === 'mark');
        expect(messages(all.map((use) => USES[use]).join(join)).length > 0).toBe(!right);
      }),
    );
  });

  it('is told at the place where it stands', () => {
    fc.assert(
      fc.property(uses, fc.constantFrom(', ', '\n\n', '\n'), (all, join) => {
        const lines = (front + all.map((use) => USES[use]).join(join)).split('\n');
        for (const { line = 0, column = 0 } of termProblems(
          chapter(lines.slice(6).join('\n')),
          content,
          'en',
        ))
          expect(lines[line - 1]?.slice(column - 1)).toMatch(/^(token|<Term)/);
      }),
    );
  });
});

it('both languages introduce the same terms', () => {
  const chapters = (en: string, zh: string): Chapters => ({
    en: [chapter(en)],
    'zh-hant': [chapter(zh, 'zh-hant')],
  });
  const both = chapters('A <Term id="token">token</Term>.', '<Term id="token">詞元</Term>。');
  expect(termLanguageProblems(both, content, 'en')).toEqual([]);
  expect(
    termLanguageProblems(chapters('A <Term id="token">token</Term>.', '字。'), content, 'en').map(sentence),
  ).toEqual([
    `${at}:7:3 the term "token" is introduced here and not in content/zh-hant/chapters/a.mdx; all languages explain the same terms.`,
  ]);
});
