/** The glossary itself: what is reported of an entry. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/data/content.ts';
import { sentence } from '../src/data/problem.ts';
import { glossaryProblems } from '../src/check/check-terms.ts';
import { glossary } from './two-terms.ts';

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
