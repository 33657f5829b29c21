import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/data/content.ts';
import { sentence } from '../src/data/problem.ts';
import { outline, type Chapters } from '../src/mdx/outline.ts';
import { glossaryProblems, termProblems, termLanguageProblems } from '../src/check/check-terms.ts';

const glossary = `- id: token
  en: {term: token, definition: A piece of text., forms: [token, tokens], except: [token gesture], also: [piece]}
  zh-hant: {term: 詞元, definition: 一截文字。, forms: [詞元（token）, 詞元]}
- id: language-model
  en: {term: language model, definition: It guesses., forms: [large language model, language model]}
  zh-hant: {term: 語言模型, definition: 猜下文。, forms: [語言模型]}
`;
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

describe('the glossary', () => {
  const faults = (text: string): string[] => {
    const read = readContent({ 'content/terms.yaml': text });
    const own = read.problems.filter(({ file }) => file === 'content/terms.yaml');
    return [...own, ...glossaryProblems(read)].map(sentence);
  };

  it('is well where it is', () => expect(faults(glossary)).toEqual([]));

  it.each([
    [
      'a misspelt key',
      'forms: [詞元（token）',
      'froms: [詞元（token）',
      '3:42 "froms" is a name that nothing here reads. Did you mean "forms"?',
    ],
    [
      'a definition of three sentences',
      'A piece of text.',
      '"One. Two. Three."',
      '2:33 en.definition "One. Two. Three." of the entry "token" is too long for a note: say it in one sentence or two.',
    ],
    [
      'a term without forms',
      '[token, tokens]',
      '[]',
      '2:58 en.forms of the entry "token" is empty: name at least one written form.',
    ],
    [
      'a term in one language',
      /  zh-hant: \{term: 語言模型.*\n/,
      '',
      '4:3 zh-hant of the entry "language-model" is missing.',
    ],
    [
      'a form of two terms',
      '[large language model',
      '[token, large language model',
      '5:63 the form “token” stands already in line 2; a form belongs to one term: take one away.',
    ],
    [
      'an id used twice',
      'id: language-model',
      'id: token',
      '4:7 the id "token" stands already in content/terms.yaml:1',
    ],
  ])('is reported for %s', (_, from, to, words) => {
    expect(glossary).toMatch(from);
    const [first = ''] = faults(glossary.replace(from, to));
    expect(first).toContain(`content/terms.yaml:${words}`);
  });
});
